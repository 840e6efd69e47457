"""Everything that belongs to an address, also where the contact itself has been deleted."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from content.review.models import Invitation, OutboundMessage, PartnerContact, ProfileProposal, ReviewComment


@dataclass(frozen=True)
class Person:
    email: str

    @property
    def contacts(self) -> QuerySet[PartnerContact]:
        return PartnerContact.objects.filter(email__iexact=self.email)

    @property
    def mails(self) -> QuerySet[OutboundMessage]:
        return OutboundMessage.objects.filter(to__iexact=self.email)

    @property
    def invitations(self) -> QuerySet[Invitation]:
        """Those of a contact with the address, and those that a mail to it was about."""
        theirs = Q(contact__in=self.contacts) | Q(pk__in=self.mails.values("invitation"))
        return Invitation.objects.filter(theirs).select_related("request__round")

    @property
    def comments(self) -> QuerySet[ReviewComment]:
        return comments_of(self.invitations)

    @property
    def proposals(self) -> QuerySet[ProfileProposal]:
        return ProfileProposal.objects.filter(invitation__in=self.invitations)

    def is_known(self) -> bool:
        return self.contacts.exists() or self.mails.exists()


def comments_of(invitations: Iterable[Invitation]) -> QuerySet[ReviewComment]:
    """What was written by those who were invited, by contact or, without one, by name. Cost: one query more."""
    mine = Q(pk__in=[])
    for invitation in invitations:
        author = Q(contact=invitation.contact_id) if invitation.contact_id else Q(author_name=invitation.contact_name)
        mine |= Q(request=invitation.request_id) & author
    return ReviewComment.objects.filter(mine).select_related("request__round")
