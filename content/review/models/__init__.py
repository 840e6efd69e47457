"""Partners are data: contacts, rounds, requests, invitations, comments, events and mail that waits."""

from .comments import ReviewComment
from .contacts import PartnerContact
from .events import ReviewEvent
from .invitations import Invitation, InvitationToken
from .messages import MessageToPartners
from .outbox import OutboundMessage
from .proposals import ProfileProposal
from .rounds import ReviewRequest, ReviewRound
from .task import PartnerReviewTask

__all__ = [
    "Invitation",
    "InvitationToken",
    "MessageToPartners",
    "OutboundMessage",
    "PartnerContact",
    "PartnerReviewTask",
    "ProfileProposal",
    "ReviewComment",
    "ReviewEvent",
    "ReviewRequest",
    "ReviewRound",
]
