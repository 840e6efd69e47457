"""What staff do with one person's invitation."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.review import inviting
from content.review.models import Invitation, ReviewRound
from content.review.staff.actions import Action, register

FOR_INVITATION = ["ny-lank", "aterkalla"]


class OfInvitation(Action):
    @classmethod
    def subjects(cls, review_round: ReviewRound) -> QuerySet[Invitation]:
        found = Invitation.objects.filter(request__round=review_round)
        return found.select_related("request__round", "contact")


@register
class Resend(OfInvitation):
    name = "ny-lank"
    label = _("Send a new link")
    one_click = True

    def applies(self) -> bool:
        return super().applies() and self.subject.contact_id is not None

    def perform(self, _given: dict[str, Any]) -> str:
        inviting.resend([self.subject], self.actor)
        return gettext("A new link was sent to %(name)s.") % {"name": self.subject.contact_name}


@register
class Revoke(OfInvitation):
    name = "aterkalla"
    label = _("Revoke the link")
    question = _("The person can neither read nor answer any longer. What they have said stays.")
    serious = True

    def applies(self) -> bool:
        return self.subject.revoked_at is None

    def perform(self, _given: dict[str, Any]) -> str:
        inviting.revoke([self.subject], self.actor)
        return gettext("The link of %(name)s is revoked.") % {"name": self.subject.contact_name}
