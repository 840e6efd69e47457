"""A partner's answer: recorded once, for the text that was shown, and then the round is settled."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from content.review import closing, drafts, mails
from content.review.actors import Actor, note
from content.review.models import Invitation, ReviewRequest

Status = ReviewRequest.Status
DECISIONS = (Status.APPROVED, Status.APPROVED_WITH_NOTE, Status.CHANGES, Status.NOT_CONCERNED)


class AnswerRefusedError(Exception):
    """The answer was not recorded. What was typed is the caller's to keep."""


class RoundClosedError(AnswerRefusedError):
    """The round ended, or the right to answer was taken back, before the answer came."""


class TextChangedError(AnswerRefusedError):
    """The draft is not the one that was shown: the answer would be about something nobody has read."""


@dataclass(frozen=True)
class Decision:
    """`sha256` is of the draft that the partner was shown.

    `registered_by` wrote down what `given_by` said by telephone, at `given_at`.
    """

    status: ReviewRequest.Status
    sha256: str
    note: str = ""
    registered_by: str = ""
    given_by: str = ""
    given_at: datetime | None = None

    def is_recorded_in(self, request: ReviewRequest) -> bool:
        return (request.status, request.note, request.decision_sha256) == (self.status, self.note, self.sha256)


@transaction.atomic
def answer(invitation: Invitation, decision: Decision) -> ReviewRequest:
    """Record what the organisation says, tell both sides, and settle the round. The same twice is once.

    While the round is open, an organisation may answer anew: the last answer holds, the log keeps both.
    Raises RoundClosedError or TextChangedError, and then records nothing. Cost: some ten queries, more when it closes.
    """
    review_round = closing.locked(invitation.request.round_id)
    request = ReviewRequest.objects.select_related("round").get(pk=invitation.request_id)
    if decision.is_recorded_in(request):
        return request
    current = Invitation.objects.filter(pk=invitation.pk, revoked_at=None).exists()
    if not review_round.is_open or not current or request.status == Status.WITHDRAWN:
        raise RoundClosedError
    accepted = review_round.content_sha256
    if decision.sha256 != accepted or (review_round.gates and drafts.latest_sha256(review_round.page) != accepted):
        raise TextChangedError
    _record(request, decision, Actor.partner(invitation), invitation)
    mails.to_partner("receipt", invitation, once=request.decided_at.isoformat())
    closing.settle(review_round.pk)
    return request


@transaction.atomic
def register(request: ReviewRequest, decision: Decision, actor: Actor) -> ReviewRequest:
    """Write down an answer that somebody of the staff was given by telephone. Raises as `answer` does."""
    review_round = closing.locked(request.round_id)
    if not review_round.is_open:
        raise RoundClosedError
    _record(request, decision, actor, None)
    closing.settle(review_round.pk, actor)
    return request


def _record(request: ReviewRequest, decision: Decision, actor: Actor, invitation: Invitation | None) -> None:
    request.status = decision.status
    request.note = decision.note
    request.decision_sha256 = decision.sha256
    request.decided_at = decision.given_at or timezone.now()
    request.decided_by = invitation.contact if invitation else None
    request.decided_by_name = invitation.contact_name if invitation else decision.given_by
    request.registered_by_name = decision.registered_by
    request.save()
    note(request.round, str(decision.status), actor, organisation=request.organisation_name)
    if invitation:
        mails.to_staff(
            "answered", request.round, once=f"{request.pk}-{request.decided_at.isoformat()}", request=request
        )
