"""How far partners have come, in lists of pages: a column that the list's own query fills."""

from typing import Any

from django.db.models import Count, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.models import Page

from content.review.models import ReviewRequest, ReviewRound


def _under_way() -> QuerySet[ReviewRound]:
    """The newest round of a page that still matters: open, or standing between the draft and the public."""
    waiting = Q(status=ReviewRound.Status.OPEN) | Q(kind=ReviewRound.Kind.WORKFLOW, published_at=None)
    return ReviewRound.objects.filter(waiting, page=OuterRef("pk")).order_by("-number")


def _counted(**conditions: Any) -> Subquery:
    requests = ReviewRequest.objects.filter(round=OuterRef("partner_round"), **conditions).order_by()
    return Subquery(requests.values("round").annotate(count=Count("pk")).values("count"), output_field=IntegerField())


class PartnerColumn(Column):
    """Two of three have answered. `annotate` adds what it needs to the query of the list, so that rows ask nothing."""

    cell_template_name = "review/admin/partner_cell.html"

    def __init__(self) -> None:
        super().__init__("partners", label=_("Partners"), width="8%")

    def annotate(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        newest = _under_way()
        return pages.annotate(
            partner_round=Subquery(newest.values("pk")[:1]),
            partner_round_id=Subquery(newest.values("public_id")[:1]),
            partner_round_status=Subquery(newest.values("status")[:1]),
        ).annotate(partner_asked=_counted(), partner_waiting=_counted(status__in=ReviewRequest.WAITING))

    def get_cell_context_data(self, instance: Page, parent_context: dict[str, Any]) -> dict[str, Any]:
        context = super().get_cell_context_data(instance, parent_context)
        public_id = getattr(instance, "partner_round_id", None)
        if public_id:
            asked = instance.partner_asked or 0
            context |= {
                "url": reverse("partner_review:round", args=[public_id]),
                "asked": asked,
                "answered": asked - (instance.partner_waiting or 0),
                "status": ReviewRound.Status(instance.partner_round_status).label,
            }
        return context
