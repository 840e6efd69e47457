"""A partner lets a colleague answer as well: somebody of the same organisation, and only a few."""

from django.db import transaction
from django.utils.translation import gettext as _

from content.review import mails
from content.review.acting import held
from content.review.actors import Actor, note
from content.review.models import Invitation, PartnerContact, ReviewRequest
from content.review.opening import invite

MOST = 3
# Whoever likes gets an address there, so that it says nothing of an organisation.
ANYBODYS = frozenset([
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.se", "icloud.com", "live.com", "live.se", "me.com",
    "outlook.com", "proton.me", "protonmail.com", "telia.com", "yahoo.com", "yahoo.se",
])  # fmt: skip


class DelegationRefusedError(Exception):
    """Why not, in words for the one who asked."""


@transaction.atomic
def delegate(invitation: Invitation, name: str, email: str) -> Invitation:
    """Ask a colleague too, and tell whoever asked for the colleague and the staff. Cost: some fifteen queries.

    A colleague who is new is kept as a deputy, who is asked by default only when nobody else can be reached.
    Raises DelegationRefusedError, or RoundClosedError.
    """
    request = held(invitation)
    if request.invitations.exclude(delegated_by=None).count() >= MOST:
        raise DelegationRefusedError(_("You have asked as many colleagues as can be asked here."))
    contact = _known(request, email) or _new(invitation, request, name, email)
    if request.invitations.filter(contact=contact).exists():
        raise DelegationRefusedError(_("Your colleague has been asked already."))
    made = invite(request, contact, delegated_by=invitation)
    note(request.round, "delegated", Actor.partner(invitation), to=contact.name)
    mails.to_partner("delegated", invitation, once=str(made.pk), colleague=contact.name)
    mails.to_staff("delegated", request.round, once=str(made.pk), request=request, colleague=contact.name)
    return made


def _known(request: ReviewRequest, email: str) -> PartnerContact | None:
    contact = PartnerContact.objects.filter(organisation=request.organisation_id, email__iexact=email).first()
    if contact and not contact.active:
        raise DelegationRefusedError(_("Nobody can be asked at that address. Write to those who asked you."))
    return contact


def _new(invitation: Invitation, request: ReviewRequest, name: str, email: str) -> PartnerContact:
    addresses = PartnerContact.objects.filter(organisation=request.organisation_id, active=True).exclude(email="")
    domains = {domain_of(address) for address in addresses.values_list("email", flat=True)}
    if domain_of(email) not in domains - ANYBODYS:
        raise DelegationRefusedError(_("The address has to be one of your organisation's."))
    kept = {"name": name, "language": invitation.language, "role": PartnerContact.Role.DEPUTY}
    contact, _made = PartnerContact.objects.get_or_create(
        organisation_id=request.organisation_id, email=email.lower(), defaults=kept
    )
    return contact


def domain_of(email: str) -> str:
    return email.rpartition("@")[2].lower()
