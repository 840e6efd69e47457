"""More time, which a partner has asked for and staff give or do not."""

from datetime import date

from django.db import transaction

from content.review import closing, mails
from content.review.actors import Actor, note
from content.review.answering import RoundClosedError
from content.review.models import ReviewRequest, ReviewRound


@transaction.atomic
def grant(request: ReviewRequest, until: date, actor: Actor) -> ReviewRequest:
    """Let the organisation answer until a later day, and tell it. Raises RoundClosedError. Cost: some eight queries."""
    current, request = _held(request)
    request.extended_to = until
    _settle_wish(request)
    note(current, "extension_granted", actor, organisation=request.organisation_name, until=until.isoformat())
    _tell("extension_granted", request, until)
    return request


@transaction.atomic
def decline(request: ReviewRequest, actor: Actor) -> ReviewRequest:
    """Keep to the day that was set, and tell the organisation. Raises RoundClosedError."""
    current, request = _held(request)
    wanted = request.wants_until
    _settle_wish(request)
    note(current, "extension_declined", actor, organisation=request.organisation_name)
    _tell("extension_declined", request, wanted)
    return request


def _held(request: ReviewRequest) -> tuple[ReviewRound, ReviewRequest]:
    current = closing.locked(request.round_id)
    if not current.is_open:
        raise RoundClosedError
    return current, ReviewRequest.objects.select_related("round").get(pk=request.pk)


def _settle_wish(request: ReviewRequest) -> None:
    request.wants_until, request.wants_reason = None, ""
    request.save(update_fields=["wants_until", "wants_reason", "extended_to"])


def _tell(kind: str, request: ReviewRequest, day: date | None) -> None:
    for invitation in request.invitations.filter(revoked_at=None):
        mails.to_partner(kind, invitation, once=str(day), until=day)
