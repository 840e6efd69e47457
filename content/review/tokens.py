"""Links that let one person in without an account: made once, recognised by a keyed digest.

What is kept of them is told in `content.secret_links`.
"""

from datetime import datetime, time, timedelta

from django.utils import timezone

from content import secret_links
from content.review.models import Invitation, InvitationToken, ReviewRound

SALT = "content.review.link"
LONGEST = timedelta(days=60)
AFTER_DEADLINE = timedelta(days=30)
AFTER_CLOSING = timedelta(days=14)


def digest_of(token: str) -> str:
    return secret_links.digest_of(token, SALT)


def mint(invitation: Invitation, purpose: str = InvitationToken.Purpose.RESPOND) -> str:
    """Make a link's token; it is returned this once. Cost: one query."""
    token = secret_links.new()
    invitation.tokens.create(digest=digest_of(token), purpose=purpose, expires_at=expiry(invitation))
    return token


def expiry(invitation: Invitation) -> datetime:
    """Thirty days after the deadline, and sixty from now at the latest; sooner once the round is closed."""
    deadline = datetime.combine(invitation.request.deadline, time.max, timezone.get_current_timezone())
    moments = [deadline + AFTER_DEADLINE, timezone.now() + LONGEST]
    if closed_at := invitation.request.round.closed_at:
        moments.append(closed_at + AFTER_CLOSING)
    return min(moments)


def find(token: str) -> InvitationToken | None:
    """The link's row with all that it leads to, whether it still holds or not. Cost: one query."""
    rows = InvitationToken.objects.select_related("invitation__contact", "invitation__request__round__page")
    return rows.filter(digest=digest_of(token)).first()


def shorten(review_round: ReviewRound) -> None:
    """Let the links of a round that has just been closed end two weeks later. Cost: one query."""
    tokens = InvitationToken.objects.filter(invitation__request__round=review_round)
    last = review_round.closed_at + AFTER_CLOSING
    tokens.filter(expires_at__gt=last).update(expires_at=last)
