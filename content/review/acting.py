"""What every act of a partner begins with: the round held, and the right to act in it looked at once more."""

from content.review import closing
from content.review.answering import RoundClosedError
from content.review.models import Invitation, ReviewRequest


def held(invitation: Invitation) -> ReviewRequest:
    """The request as it is now, its round locked until the transaction ends. Cost: three queries.

    Raises RoundClosedError when the round has ended or the right has been taken back in the meantime.
    """
    review_round = closing.locked(invitation.request.round_id)
    request = ReviewRequest.objects.select_related("round").get(pk=invitation.request_id)
    current = Invitation.objects.filter(pk=invitation.pk, revoked_at=None).exists()
    if not review_round.is_open or not current or request.status == ReviewRequest.Status.WITHDRAWN:
        raise RoundClosedError
    return request
