"""What time brings: reminders, silence, overdue rounds, links that have expired. `review_tick` runs it each minute.

Every part may be run twice, in parallel and after a long stop: rounds are locked, and each mail has one key.
"""

import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from content.review import closing, delivery, mails, outbox, reminders, sending, working_days
from content.review.actors import note
from content.review.models import InvitationToken, OutboundMessage, ReviewRequest, ReviewRound
from content.review.profiles import due
from content.review.rules import Silence
from content.review.tokens import AFTER_DEADLINE
from content.review.wanted import UNANSWERED

logger = logging.getLogger(__name__)
TOKENS_KEPT = timedelta(days=90)  # So that an old link is told to be old, and not to be unknown.
ASKED = ("invitation", "reminder", "new_link")


def tick() -> None:
    """Cost: some fifteen queries for each open round, three for what else there is, and those of the mails."""
    now = timezone.now()
    _guarded(delivery.uncertain, outbox.stopped())
    for pk in ReviewRound.objects.open().order_by("pk").values_list("pk", flat=True):
        for part in (silence, remind, overdue, settle):
            _guarded(_to_open_round, part, pk, now)
    if working_days.at_work(now):
        _guarded(due.ask_due, working_days.day_of(now))
    InvitationToken.objects.filter(expires_at__lt=now - TOKENS_KEPT).delete()
    sending.drain()


def _guarded(part: Callable[..., Any], *args: Any) -> None:
    """One part in one transaction; what goes wrong there keeps nothing else waiting."""
    try:
        with transaction.atomic():
            part(*args)
    except Exception:
        logger.exception("review_tick: %s failed", part.__name__)


def _to_open_round(part: Callable[[ReviewRound, datetime], None], pk: int, now: datetime) -> None:
    """Let the part act on the round, which is held meanwhile, unless it has been closed in between."""
    current = closing.locked(pk)
    if current.is_open:
        part(current, now)


def ask_about_profiles(now: datetime) -> None:
    """What goes wrong here keeps no mail waiting. Cost: that of `due.ask_due`, while people are at work."""
    try:
        if working_days.at_work(now):
            due.ask_due(working_days.day_of(now))
    except Exception:
        logger.exception("Asking partners about their profiles failed")


def remind(current: ReviewRound, now: datetime) -> None:
    reminders.remind(current, now)


def silence(current: ReviewRound, now: datetime) -> None:
    """Take silence for what the round said that it would mean, of those whom the question has reached."""
    if not current.gates or current.stale_since or current.frozen_rules.silence != Silence.NO_OBJECTION:
        return
    for request in _late(current, working_days.day_of(now)):
        if request.status in UNANSWERED and _was_told(request):
            request.status = ReviewRequest.Status.NO_OBJECTION
            request.decided_at = now
            request.save(update_fields=["status", "decided_at"])
            note(current, "no_objection", organisation=request.organisation_name)


def _was_told(request: ReviewRequest) -> bool:
    """Whether the organisation has read, or has been sent, what silence means. Cost: one query."""
    told = OutboundMessage.objects.filter(invitation__request=request, kind__in=ASKED, status="sent")
    return request.seen_at is not None or told.exists()


def overdue(current: ReviewRound, now: datetime) -> None:
    """Tell the requester once for each deadline that has passed, and the group when the rules say so."""
    late = _late(current, working_days.day_of(now))
    if not late or not working_days.at_work(now):
        return
    once = max(request.deadline for request in late).isoformat()
    missing = ", ".join(request.organisation_name for request in late)
    mails.to_staff("overdue", current, once=once, missing=missing)
    if current.frozen_rules.silence == Silence.ESCALATE:
        mails.to_staff("escalation", current, once=once, missing=missing)


def settle(current: ReviewRound, now: datetime) -> None:
    """Close the round if it can be; nobody is waited for any longer once the last link has expired.

    Answers may be complete without anybody having settled: when a text that had changed is restored.
    """
    closing.settle(current.pk, over=_is_over(current, now))


def _is_over(current: ReviewRound, now: datetime) -> bool:
    deadlines = [request.deadline for request in current.requests.all()]
    if max(deadlines, default=current.deadline) + AFTER_DEADLINE >= working_days.day_of(now):
        return False
    tokens = InvitationToken.objects.filter(invitation__request__round=current, revoked_at=None)
    return not tokens.filter(expires_at__gt=now).exists()


def _late(current: ReviewRound, today: date) -> list[ReviewRequest]:
    """Those whose answer counts and whose time is out. Cost: one query."""
    waiting = current.requests.filter(status__in=ReviewRequest.WAITING)
    late = []
    for request in waiting:
        request.round = current
        if request.required and request.deadline < today:
            late.append(request)
    return late
