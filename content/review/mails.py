"""Mails to partners and to staff, written into the outbox in the transaction of what they tell about.

Two doors: `to_partner` and `to_staff`. `content.review.kinds` lists the kinds. `once` tells apart mails of one
kind; the same mail is written once, however often it is asked for. Facts are texts, dates, lazy translations or
functions that return them (all put into words in the recipient's language), and for staff `request`.
"""

import hashlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from content.review import partner_letters, staff_letters, tasks
from content.review.letters import Letter
from content.review.models import Invitation, OutboundMessage, PartnerReviewTask, ReviewRound

LONGEST_KEY = OutboundMessage._meta.get_field("key").max_length


def to_partner(kind: str, invitation: Invitation, *, once: str = "", **facts: Any) -> None:
    """Write a mail with a link of the invitation's own, to a contact who still has an address.

    Cost: some six queries; one when it has been written before.
    """
    contact = invitation.contact
    if contact is None or not contact.email:
        return
    review_round = invitation.request.round
    asker = review_round.requested_by
    window = timedelta(minutes=settings.REVIEW_BUNDLE_MINUTES if kind == "invitation" else 0)
    _write(
        [kind, f"i{invitation.pk}", once],
        lambda: partner_letters.letter(kind, [invitation], facts),
        round=review_round,
        invitation=invitation,
        contact=contact,
        to=contact.email,
        reply_to=asker.email if asker else "",
        send_after=timezone.now() + window,
    )


def to_staff(kind: str, review_round: ReviewRound, *, once: str = "", **facts: Any) -> None:
    """Write a mail to whoever asked for the round; an escalation goes to the task's group.

    Cost: some six queries for each of them; nobody is told when whoever asked is gone: the panel tells the rest.
    """
    for user in _group(review_round) if kind == "escalation" else _requester(review_round):
        _write(
            [kind, f"r{review_round.pk}", f"u{user.pk}", once],
            lambda user=user: staff_letters.letter(kind, review_round, user, dict(facts)),
            round=review_round,
            to=user.email,
        )


def _requester(review_round: ReviewRound) -> list[AbstractBaseUser]:
    user = review_round.requested_by
    return [user] if user and user.is_active and user.email else []


def _group(review_round: ReviewRound) -> list[AbstractBaseUser]:
    """Those whom the task names for rounds that nobody answers. Cost: two queries."""
    task = PartnerReviewTask.objects.filter(task_states=review_round.task_state_id).first()
    if task is None or task.escalation_group_id is None:
        return []
    members = get_user_model().objects.filter(groups=task.escalation_group_id, is_active=True)
    return list(members.exclude(email="").order_by("pk"))


def _write(parts: list[str], compose: Callable[[], Letter], **columns: Any) -> None:
    """Keep the mail, unless it is there already, and send it once the transaction has been committed."""
    key = ":".join(part for part in parts if part)
    if len(key) > LONGEST_KEY:
        key = f"{parts[0]}:{hashlib.sha256(key.encode()).hexdigest()}"
    if OutboundMessage.objects.filter(key=key).exists():
        return
    letter = compose()
    now = timezone.now()
    columns = {"created_at": now, "send_after": now, **columns}
    columns |= {"language": letter.language, "subject": letter.subject, "text": letter.text, "html": letter.html}
    _row, written = OutboundMessage.objects.get_or_create(key=key, defaults={"kind": parts[0], **columns})
    if written:
        transaction.on_commit(tasks.wake)
