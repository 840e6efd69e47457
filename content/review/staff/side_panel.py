"""The editor's panel “Partner”: who was asked about this draft, what they said, and what was done about it."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.models import Page

from content.review import drafts, greetings
from content.review.models import ReviewRound
from content.review.staff.comments import PassageComments, comments_of
from content.review.staff.forms import MessageForm
from content.review.staff.notices import current_round, notice_of
from content.review.staff.rights import may_ask

EARLIER_SHOWN = 10


class PartnerSidePanel(BaseSidePanel):
    """Cost: some ten queries, however many have been asked."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = _("Toggle partner review")
        icon_name = "group"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
            return super().get_context_data(parent_context) | {"count": self.panel.unhandled}

    class Media:
        js = ["editors/partner_panel.js"]
        css = {"all": ["editors/partner_panel.css"]}

    name = "partner"
    title = _("Partner review")
    template_name = "review/admin/side_panel.html"
    order = 250

    @cached_property
    def round(self) -> ReviewRound | None:
        return current_round(self.object)

    @cached_property
    def passages(self) -> list[PassageComments]:
        return comments_of(self.round) if self.round else []

    @property
    def unhandled(self) -> int:
        return sum(passage.open for passage in self.passages)

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        user = self.request.user
        asks = may_ask(user, self.object)
        concerned = drafts.concerned(self.object)
        return super().get_context_data(parent_context) | {
            "csrf_token": parent_context["csrf_token"],
            "round": self.round,
            "notice": notice_of(self.round, user) if self.round else None,
            "passages": self.passages,
            "earlier": self._earlier(),
            "concerned": concerned,
            "may_ask": asks and not (self._is_asked and self.round.gates),
            "message_form": self._message_form() if asks and concerned and not self._is_asked else None,
        }

    @property
    def _is_asked(self) -> bool:
        return self.round is not None and self.round.is_open

    def _earlier(self) -> list[ReviewRound]:
        if self.round is None:
            return []
        return list(ReviewRound.objects.of_page(self.object.pk).exclude(pk=self.round.pk)[:EARLIER_SHOWN])

    def _message_form(self) -> MessageForm:
        return MessageForm(initial={"message": greetings.waiting(self.object.pk)})


def panels(page: Page, request: HttpRequest) -> list[BaseSidePanel]:
    return [PartnerSidePanel(page, request)] if page.pk else []
