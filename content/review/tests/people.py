"""What partners and staff do in tests, in a line each."""

from content.review.answering import Decision, answer
from content.review.models import Invitation, ReviewRequest, ReviewRound

Status = ReviewRequest.Status


def invitation(review_round: ReviewRound, email: str) -> Invitation:
    return Invitation.objects.get(request__round=review_round, contact__email=email)


def says(review_round: ReviewRound, email: str, status: str = Status.APPROVED, note: str = "") -> ReviewRequest:
    """The contact with that address answers for the text that was sent."""
    return answer(invitation(review_round, email), Decision(status, review_round.content_sha256, note))
