"""A new link for whoever has lost the mail. The answer is the same whether the address is known or not."""

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from content.review import mails, tokens
from content.review.models import Invitation

MOST = 20


@transaction.atomic
def send(email: str) -> int:
    """Write a mail for each draft that the address may still answer, at most one an hour. Cost: two queries, and mails.

    Whoever's right was taken back gets none. Returns how many were written, which nobody outside is told.
    """
    hour = timezone.now().strftime("%Y%m%d%H")
    current = Q(contact__email__iexact=email, contact__active=True, revoked_at=None, request__round__status="open")
    invitations = Invitation.objects.filter(current).select_related("request__round", "contact")
    recent = invitations.order_by(F("pk").desc())[:MOST]
    alive = [invitation for invitation in recent if tokens.expiry(invitation) > timezone.now()]
    for invitation in alive:
        mails.to_partner("new_link", invitation, once=hour)
    return len(alive)
