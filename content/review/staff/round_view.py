"""A round's own page: who was asked, what they said, what happened, and what can be done."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import Prefetch
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton

from content.review.models import Invitation, OutboundMessage, ReviewEvent, ReviewRequest, ReviewRound
from content.review.staff.actions import Action, offered
from content.review.staff.comments import comments_of
from content.review.staff.events import told
from content.review.staff.invitation_actions import FOR_INVITATION
from content.review.staff.notices import notice_of
from content.review.staff.request_actions import FOR_REQUEST
from content.review.staff.rights import rounds_of
from content.review.staff.round_actions import FOR_ROUND

EVENTS_SHOWN = 200
Message = OutboundMessage.Status
TROUBLE = {Message.UNDELIVERABLE, Message.UNCERTAIN}


@dataclass(frozen=True)
class Person:
    invitation: Invitation
    trouble: OutboundMessage | None
    actions: list[Action]


@dataclass(frozen=True)
class Organisation:
    request: ReviewRequest
    people: list[Person]
    actions: list[Action]


class RoundView(WagtailAdminTemplateMixin, TemplateView):
    """Cost: some fifteen queries, and one or two for each organisation that may still be asked."""

    template_name = "review/admin/round.html"
    page_title = gettext_lazy("Partner review")
    header_icon = "group"

    @cached_property
    def round(self) -> ReviewRound:
        invitations = Invitation.objects.select_related("contact", "delegated_by")
        asked = ReviewRequest.objects.prefetch_related(Prefetch("invitations", invitations))
        rounds = rounds_of(self.request.user).select_related("page", "previous")
        rounds = rounds.prefetch_related(Prefetch("requests", asked))
        return get_object_or_404(rounds, public_id=self.kwargs["round_id"])

    def get_page_subtitle(self) -> str:
        return str(self.round)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        report = {"url": reverse("partner_review:report"), "label": self.page_title}
        return [*self.breadcrumbs_items, report, {"url": "", "label": str(self.round)}]

    @property
    def header_buttons(self) -> list[HeaderButton]:
        evidence = reverse("partner_review:evidence", args=[self.round.public_id])
        buttons = [HeaderButton(_("Download the evidence"), url=evidence, icon_name="download")]
        if self.round.page_id:
            edit = reverse("wagtailadmin_pages:edit", args=[self.round.page_id])
            buttons.insert(0, HeaderButton(_("Edit the page"), url=edit, icon_name="edit"))
        return buttons

    def organisations(self) -> list[Organisation]:
        troubles = {
            message.invitation_id: message
            for message in OutboundMessage.objects.filter(round=self.round, status__in=TROUBLE)
        }
        return [self._organisation(request, troubles) for request in self.round.requests.all()]

    def _organisation(self, request: ReviewRequest, troubles: dict[int, OutboundMessage]) -> Organisation:
        user = self.request.user
        people = [
            Person(each, troubles.get(each.pk), offered(FOR_INVITATION, self.round, each, user))
            for each in request.invitations.all()
        ]
        return Organisation(request, people, offered(FOR_REQUEST, self.round, request, user))

    def events(self) -> list[tuple[ReviewEvent, str]]:
        latest = self.round.events.order_by("-at", "-pk")[:EVENTS_SHOWN]
        return [(event, told(event)) for event in latest]

    def others(self) -> list[ReviewRound]:
        if self.round.page_id is None:
            return []
        return list(ReviewRound.objects.of_page(self.round.page_id).exclude(pk=self.round.pk)[:EVENTS_SHOWN])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        return super().get_context_data(**kwargs) | {
            "round": self.round,
            "notice": notice_of(self.round, user),
            "actions": offered(FOR_ROUND, self.round, self.round, user),
            "organisations": self.organisations(),
            "passages": comments_of(self.round),
            "events": self.events(),
            "others": self.others(),
        }
