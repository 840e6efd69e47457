"""A partner asks for more time; staff grant it or not."""

from datetime import date, timedelta

from django.db import transaction

from content.review import mails
from content.review.acting import held
from content.review.actors import Actor, note
from content.review.models import Invitation, ReviewRequest
from content.review.tokens import AFTER_DEADLINE


def latest(request: ReviewRequest) -> date:
    """The last day that may be asked for: until then links hold."""
    return request.round.deadline + AFTER_DEADLINE - timedelta(days=1)


@transaction.atomic
def ask(invitation: Invitation, until: date, reason: str) -> ReviewRequest:
    """Keep the wish and tell the staff; the same twice is once. Raises RoundClosedError. Cost: some eight queries."""
    request = held(invitation)
    if (request.wants_until, request.wants_reason) == (until, reason):
        return request
    request.wants_until, request.wants_reason = until, reason
    request.save(update_fields=["wants_until", "wants_reason"])
    note(request.round, "extension_wanted", Actor.partner(invitation), until=until.isoformat())
    once = f"{request.pk}-{until.isoformat()}"
    mails.to_staff("extension_wanted", request.round, once=once, request=request)
    return request
