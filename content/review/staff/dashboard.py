"""What waits on the start page of the editors' tool."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.ui.components import Component

from content.review.models import ReviewRound
from content.review.profiles import desk
from content.review.staff.needs import Need, condition
from content.review.staff.rights import rounds_of

SHOWN = 5


@dataclass(frozen=True)
class Waiting:
    need: Need
    rounds: list[ReviewRound]
    more: bool

    @property
    def url(self) -> str:
        return f"{reverse('partner_review:report')}?{urlencode({'needs': self.need.value})}"


class PartnerReviewPanel(Component):
    """The rounds of the user's pages by what they need, a few of each. Cost: two queries for each need."""

    name = "partner_review"
    template_name = "review/admin/dashboard.html"
    order = 215

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        rounds = rounds_of(parent_context["request"].user).defer("snapshot", "passages").prefetch_related("requests")
        found = []
        for need in Need:
            first = list(rounds.filter(condition(need)).order_by("deadline", "pk")[: SHOWN + 1])
            if first:
                found.append(Waiting(need, first[:SHOWN], len(first) > SHOWN))
        proposals = desk.waiting(parent_context["request"].user).count()
        return {"waiting": found, "proposals": proposals}


def add_panel(_request: HttpRequest, panels: list[Component]) -> None:
    panels.append(PartnerReviewPanel())
