"""What staff do with a whole round."""

from typing import Any

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import WorkflowState

from content.review import closing, inviting
from content.review.models import ReviewRound
from content.review.staff.actions import Action, register
from content.review.staff.remedies import REMEDIES
from content.review.staff.rights import LEAD

Status = ReviewRound.Status
FOR_ROUND = [*REMEDIES, "paminn", "stang", "aterkalla-alla", "dra-tillbaka"]


@register
class ResendAll(Action):
    name = "paminn"
    label = _("Send new links to those who have not answered")
    question = _("Everybody whose organisation has not answered gets the mail again, with a new link.")

    def applies(self) -> bool:
        return self.round.is_open and any(invitation.contact_id for invitation in self._waiting())

    def _waiting(self) -> list:
        return inviting.still_wanted(self.round)

    def perform(self, _given: dict[str, Any]) -> str:
        count = inviting.resend(self._waiting(), self.actor)
        return ngettext("A new link was sent to one person.", "New links were sent to %(count)s people.", count) % {
            "count": count
        }


@register
class RevokeAll(Action):
    name = "aterkalla-alla"
    label = _("Revoke all links")
    question = _("Nobody can read or answer any longer. What partners have said stays. You can send new links later.")
    serious = True

    def applies(self) -> bool:
        return bool(inviting.with_a_right(self.round))

    def perform(self, _given: dict[str, Any]) -> str:
        inviting.revoke(inviting.with_a_right(self.round), self.actor)
        return gettext("All links are revoked.")


@register
class CloseNow(Action):
    name = "stang"
    label = _("Wait no longer")
    question = _(
        "The round ends with the answers that have come. If they are enough, the page goes on to publication; "
        "if not, it goes back to the author. Silence is never taken as approval."
    )
    permission = LEAD

    def perform(self, _given: dict[str, Any]) -> str:
        current = closing.settle(self.round.pk, self.actor, over=True)
        if current.is_open:
            return gettext("The text has changed, so the round stays open. Declare a minor change, or ask again.")
        return gettext("The round is closed: %(status)s.") % {"status": current.get_status_display().lower()}


@register
class Withdraw(Action):
    name = "dra-tillbaka"
    label = _("Withdraw from the partners")
    question = _(
        "Those who have not answered are told that they need not. A page in review goes back to being a draft; "
        "it cannot be published before partners have been asked again."
    )
    permission = LEAD
    serious = True

    def perform(self, _given: dict[str, Any]) -> str:
        state = WorkflowState.objects.filter(
            pk=self.round.workflow_state_id, status=WorkflowState.STATUS_IN_PROGRESS
        ).first()
        if state:
            state.cancel(user=self.user)
        current = closing.locked(self.round.pk)
        if current.is_open:
            closing.close(current, Status.WITHDRAWN, self.actor)
        return gettext("The partners are no longer asked.")
