"""What gets a page on whose way its partners stand: ask again, declare a minor change, or pass them by."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import WorkflowState

from content.review import drafts, gate, minor_changes, new_rounds, overrides
from content.review.models import ReviewRound
from content.review.staff.actions import Action, register
from content.review.staff.forms import LongReasonForm, MessageForm, ReasonForm
from content.review.staff.rights import LEAD, OVERRIDE

HOLDS = {ReviewRound.Status.SATISFIED, ReviewRound.Status.CLOSED}
REMEDIES = ["ny-omgang", "mindre-andring", "utan-partner"]


def is_changed(review_round: ReviewRound) -> bool:
    """Whether the draft is another than the one that partners were asked about, and not live yet. Cost: two queries."""
    if not review_round.gates or review_round.published_at or not review_round.page:
        return False
    return drafts.latest_sha256(review_round.page) != review_round.accepted_sha256


@register
class AskAgain(Action):
    name = "ny-omgang"
    label = _("Ask again about the new text")
    question = _(
        "The text has changed since the partners were asked. A new round begins with the text as it is now; the "
        "partners see what has changed and what was done about their comments."
    )
    form_class = MessageForm

    def applies(self) -> bool:
        under_way = WorkflowState.objects.filter(
            pk=self.round.workflow_state_id, status=WorkflowState.STATUS_IN_PROGRESS
        )
        return is_changed(self.round) and under_way.exists()

    def perform(self, given: dict[str, Any]) -> str:
        opened = new_rounds.ask_again(self.round.pk, self.user, given["message"])
        return gettext("Round %(number)s has begun, with the text as it is now.") % {"number": opened.number}


@register
class DeclareMinorChange(Action):
    name = "mindre-andring"
    label = _("Declare a minor change")
    question = _(
        "The text has changed since the partners read it. If the change alters nothing that they have approved, such "
        "as a spelling mistake, their approval can hold for the new text. Those who have answered are told."
    )
    permission = LEAD
    form_class = ReasonForm

    def applies(self) -> bool:
        return (self.round.is_open or self.round.status in HOLDS) and is_changed(self.round)

    def perform(self, given: dict[str, Any]) -> str:
        minor_changes.declare(self.round.pk, self.user, given["reason"])
        return gettext("The change is declared. The partners' approval holds for the new text.")


@register
class PublishWithoutPartner(Action):
    name = "utan-partner"
    label = _("Publish without the partners")
    question = _(
        "The page may be published although the partners have not approved it. They are told, with your reason, and "
        "it stands in the report. You publish the page in its editor, as usual."
    )
    permission = OVERRIDE
    form_class = LongReasonForm
    serious = True

    def applies(self) -> bool:
        revision = drafts.latest(self.round.page) if self.round.page else None
        stands = revision and gate.gating_round(self.round.page_id) == self.round
        return bool(stands and gate.refuse(self.round.page, revision))

    def perform(self, given: dict[str, Any]) -> str:
        overrides.override(self.round.pk, self.user, given["reason"])
        return gettext("The page may be published without the partners. They are told.")
