"""Whether a mail that has waited is still to be sent: what it says may have been overtaken."""

from content.review import kinds
from content.review.models import OutboundMessage, ReviewRequest

Status = OutboundMessage.Status
ARRIVED = (Status.SENT, Status.HANDED_OVER, Status.UNCERTAIN)
UNANSWERED = (ReviewRequest.Status.SENT, ReviewRequest.Status.SEEN)


def is_wanted(message: OutboundMessage) -> bool:
    """Cost: up to four queries."""
    invitation = message.invitation
    if invitation is None:
        return True
    if message.kind == "withdrawn":
        # Whoever never got the question need not be told that it is taken back.
        return OutboundMessage.objects.filter(invitation=invitation, status__in=ARRIVED).exists()
    kind = kinds.PARTNER[message.kind]
    if kind.action and invitation.revoked_at:
        return False
    if message.kind == "reminder" and invitation.request.status not in UNANSWERED:
        return False
    return kind.last or invitation.request.round.is_open
