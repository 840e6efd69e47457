"""Reminding those who have not answered: on the round's frozen days, and once however long the clock stood still."""

from collections.abc import Iterable
from datetime import date, datetime

from django.db.models import Max
from django.db.models.functions import Coalesce

from content.review import mails, working_days
from content.review.models import Invitation, OutboundMessage, ReviewRequest, ReviewRound
from content.review.wanted import UNANSWERED

CALLS = ("invitation", "reminder", "new_link", "extension_granted", "extension_declined", "profile_check")


def due(offsets: Iterable[int], deadline: date, today: date) -> date | None:
    """The latest of the days that a reminder belongs to and that has come; those before it are let be."""
    days = (working_days.after(deadline, offset) for offset in offsets)
    return max((day for day in days if day <= today), default=None)


def remind(current: ReviewRound, now: datetime) -> None:
    """Write the reminders of an open round that is locked. Nobody is reminded of a text that has changed since.

    Whoever has been written to on that day or later, or whose mail still waits to leave, is not written to again.
    Cost: one query, three for each request that waits, and those of the mails.
    """
    if not working_days.at_work(now) or (current.gates and current.stale_since):
        return
    today = working_days.day_of(now)
    for request in current.requests.filter(status__in=UNANSWERED).exclude(relation=ReviewRequest.Relation.INFORMED):
        request.round = current
        day = due(current.frozen_rules.reminders, request.deadline, today)
        for invitation in _to_remind(request) if day else []:
            if day > _last_called(invitation):
                _write(invitation, day, today)


def _to_remind(request: ReviewRequest) -> Iterable[Invitation]:
    """Contacts who were asked and still may answer, with the time of their last mail. Cost: one query."""
    asked = request.invitations.filter(revoked_at=None, contact__active=True, contact__email_state="ok")
    calls = OutboundMessage.objects.filter(kind__in=CALLS, invitation__request=request)
    waiting = calls.filter(status__in=["pending", "claimed"]).values("invitation")
    called = calls.exclude(status="cancelled").values("invitation")
    return asked.exclude(pk__in=waiting).filter(pk__in=called).select_related("contact")


def _last_called(invitation: Invitation) -> date:
    """Cost: one query."""
    calls = OutboundMessage.objects.filter(invitation=invitation, kind__in=CALLS).exclude(status="cancelled")
    return working_days.day_of(calls.aggregate(at=Max(Coalesce("sent_at", "created_at")))["at"])


def _write(invitation: Invitation, day: date, today: date) -> None:
    deadline = invitation.request.deadline
    when = "before" if today < deadline else "today" if today == deadline else "after"
    mails.to_partner("reminder", invitation, once=day.isoformat(), when=when)
