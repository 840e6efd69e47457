"""What waits for somebody of the staff, as named conditions: the dashboard and the report ask the same ones."""

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.review.models import OutboundMessage, ReviewComment, ReviewRequest, ReviewRound


class Need(models.TextChoices):
    """In the order in which they press."""

    OVERDUE = "overdue", _("Overdue")
    TO_HANDLE = "to_handle", _("Answers to handle")
    MORE_TIME = "more_time", _("Want more time")
    UNDELIVERABLE = "undeliverable", _("Cannot be reached")
    UNCERTAIN = "uncertain", _("Mail that may not have been sent")
    WAITING = "waiting", _("Waiting for partners")


OPEN = Q(status=ReviewRound.Status.OPEN)
NOT_LIVE = Q(published_at=None)


def _requests(**conditions: object) -> Exists:
    return Exists(ReviewRequest.objects.filter(round=OuterRef("pk"), **conditions))


def _mails(status: OutboundMessage.Status) -> Exists:
    return Exists(OutboundMessage.objects.filter(round=OuterRef("pk"), status=status))


def _unhandled() -> Exists:
    return Exists(
        ReviewComment.objects.filter(
            request__round=OuterRef("pk"), status__in=[ReviewComment.Status.OPEN, ReviewComment.Status.ORPHANED]
        )
    )


def _overdue() -> Q:
    today = timezone.localdate()
    late = Q(deadline__lt=today) & _requests(status__in=ReviewRequest.WAITING, extended_to=None)
    return OPEN & (late | Q(_requests(status__in=ReviewRequest.WAITING, extended_to__lt=today)))


def _to_handle() -> Q:
    """Comments that nobody has answered, and changes asked for that no newer round has taken up."""
    newer = Exists(ReviewRound.objects.filter(page=OuterRef("page"), number__gt=OuterRef("number")))
    asked = Q(status=ReviewRound.Status.CHANGES) | (OPEN & Q(_requests(status=ReviewRequest.Status.CHANGES)))
    return NOT_LIVE & ~Q(newer) & (Q(_unhandled()) | asked)


def condition(need: Need) -> Q:
    """The rounds that the need is about, as of today. Cost: none by itself."""
    made = {
        Need.OVERDUE: _overdue,
        Need.TO_HANDLE: _to_handle,
        Need.MORE_TIME: lambda: OPEN & Q(_requests(wants_until__isnull=False)),
        Need.UNDELIVERABLE: lambda: (
            OPEN
            & (
                Q(_requests(status=ReviewRequest.Status.UNDELIVERABLE))
                | Q(_mails(OutboundMessage.Status.UNDELIVERABLE))
            )
        ),
        Need.UNCERTAIN: lambda: OPEN & Q(_mails(OutboundMessage.Status.UNCERTAIN)),
        Need.WAITING: lambda: OPEN,
    }
    return made[need]()
