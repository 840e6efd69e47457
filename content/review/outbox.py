"""The states of a mail that waits, each reached in a transaction of its own.

pending → claimed → handed over → sent. A claim is a lease: when its time is out, somebody else may claim. What
has been handed over is never sent again by itself, because only the mail server knows whether it has left.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from content.review import envelopes, kinds, working_days
from content.review.models import InvitationToken, OutboundMessage
from content.review.tokens import digest_of
from content.review.wanted import is_wanted

Status = OutboundMessage.Status
Rows = list[OutboundMessage]

LEASE = timedelta(minutes=5)
LONGEST_PAUSE = 60
GIVE_UP = timedelta(days=5)  # RFC 5321, 4.5.4.1: at least four to five days.
TOGETHER = [name for name, kind in kinds.PARTNER.items() if kind.several]


@dataclass(frozen=True)
class Parcel:
    """One mail on its way, the rows that it is of, and the tokens that stand in it and nowhere else."""

    rows: Rows
    mail: EmailMultiAlternatives
    tokens: list[str]


def due(now: datetime) -> QuerySet[OutboundMessage]:
    """What may leave now: reminders only while people are at work."""
    abandoned = Q(status=Status.CLAIMED, claimed_until__lt=now)
    rows = OutboundMessage.objects.filter(abandoned | Q(status=Status.PENDING, send_after__lte=now))
    return rows if working_days.at_work(now) else rows.exclude(kind="reminder")


@transaction.atomic
def claim() -> Rows:
    """Take the mail that has waited longest, with others that can share an envelope; none when none is due.

    Two senders at once take different ones: by SKIP LOCKED where the database has it, else one after the other.
    Cost: three queries.
    """
    now = timezone.now()
    first = due(now).select_for_update(skip_locked=True).order_by("created_at", "pk").first()
    if first is None:
        return []
    rows = [first]
    if first.kind in TOGETHER and first.contact_id:
        alike = {name: getattr(first, name) for name in ("kind", "contact_id", "to", "language")}
        others = OutboundMessage.objects.filter(status=Status.PENDING, **alike).exclude(pk=first.pk)
        rows += others.select_for_update(skip_locked=True).order_by("created_at", "pk")
    for row in rows:
        row.status, row.claimed_until, row.attempts = Status.CLAIMED, now + LEASE, row.attempts + 1
    OutboundMessage.objects.bulk_update(rows, ["status", "claimed_until", "attempts"])
    return rows


@transaction.atomic
def hand_over(claimed: Rows) -> Parcel | None:
    """Make the links and write down that the mail server is about to be called. Cost: some five queries, and the links.

    None when the lease was lost, or when nobody wants the mail any longer.
    """
    until = claimed[0].claimed_until
    held = OutboundMessage.objects.filter(
        pk__in=[row.pk for row in claimed], status=Status.CLAIMED, claimed_until=until
    )
    rows = list(held.select_for_update().order_by("created_at", "pk"))
    if len(rows) < len(claimed):
        return None
    wanted = [row for row in rows if is_wanted(row)]
    _set([row for row in rows if row not in wanted], Status.CANCELLED)
    if not wanted:
        return None
    mail, tokens = envelopes.seal(wanted)
    _set(wanted, Status.HANDED_OVER)
    return Parcel(wanted, mail, tokens)


@transaction.atomic
def sent(parcel: Parcel) -> None:
    """The mail server has taken it. Cost: one query."""
    _set(parcel.rows, Status.SENT, sent_at=timezone.now(), error="")


@transaction.atomic
def failed(rows: Rows, status: Status, error: str, tokens: list[str]) -> Status:
    """Note that it has not left, for now or for good; nobody has its links. Cost: two queries.

    A mail that has been tried for five days is given up. Returns what has become of it.
    """
    InvitationToken.objects.filter(digest__in=[digest_of(token) for token in tokens]).delete()
    now = timezone.now()
    if status == Status.PENDING and now - rows[0].created_at > GIVE_UP:
        status = Status.UNDELIVERABLE
    _set(rows, status, error=error, send_after=now + pause(rows[0].attempts))
    return status


def pause(attempts: int) -> timedelta:
    """One minute, two, four, and so on to an hour."""
    return timedelta(minutes=min(2 ** min(attempts - 1, 10), LONGEST_PAUSE))


def postpone_all() -> None:
    """The server cannot be reached: whatever else is due would only wait for the same. Cost: one query."""
    now = timezone.now()
    OutboundMessage.objects.filter(status=Status.PENDING, send_after__lte=now).update(send_after=now + pause(1))


def stopped() -> Rows:
    """Mails that were handed over by a sender of whom nothing has been heard since its lease. Cost: one query."""
    return list(OutboundMessage.objects.filter(status=Status.HANDED_OVER, claimed_until__lt=timezone.now()))


def _set(rows: Rows, status: Status, **columns: object) -> None:
    for row in rows:
        row.status = status
    OutboundMessage.objects.filter(pk__in=[row.pk for row in rows]).update(status=status, **columns)
