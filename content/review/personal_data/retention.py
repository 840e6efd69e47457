"""Forgetting in time: nothing about a person is kept longer than it is of use (GDPR article 5.1 e).

Mails: what they said and to whom is of use while somebody may ask whether they came. Names: whoever answered may
be asked about it for as long as the text is new; after that it is the organisation's answer that counts, which is
kept for as long as the page, as the record of what the partnership agreed to (articles 17.3 and 89). Links end by
themselves, and `review_tick` throws away what they were recognised by.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from content.review.models import Invitation, OutboundMessage, PartnerContact
from content.review.personal_data.forgetting import empty, forget

MAILS = timedelta(days=90)
NAMES = timedelta(days=2 * 365)
AT_ONCE = 500  # Names in one run; the next run takes the rest.


@dataclass(frozen=True)
class Forgotten:
    mails: int
    invitations: int
    contacts: int


def clean_up(now: datetime | None = None) -> Forgotten:
    """Safe to run at any time, and to be stopped. Cost: six queries, and some twenty for each name."""
    now = now or timezone.now()
    return Forgotten(_mails(now), _names(now), _contacts(now))


def _mails(now: datetime) -> int:
    old = OutboundMessage.objects.annotate(last=Coalesce("sent_at", "created_at")).filter(last__lt=now - MAILS)
    said = old.exclude(text="", to="")
    return empty(OutboundMessage.objects.filter(pk__in=list(said.values_list("pk", flat=True))))


def _names(now: datetime) -> int:
    named = Invitation.objects.exclude(contact_name=F("request__organisation_name"))
    old = named.filter(request__round__closed_at__lt=now - NAMES).select_related("request__round")
    found = list(old.order_by("pk")[:AT_ONCE])
    for invitation in found:
        forget(invitation)
    return len(found)


def _contacts(now: datetime) -> int:
    """Contacts who are no longer asked, once nothing that they were asked about is recent."""
    recent = Q(request__round__closed_at=None) | Q(request__round__closed_at__gte=now - NAMES)
    in_use = Invitation.objects.filter(recent).exclude(contact=None).values("contact")
    _count, deleted = PartnerContact.objects.filter(active=False).exclude(pk__in=in_use).delete()
    return deleted.get(PartnerContact._meta.label, 0)
