"""The report: every round that the reader may see, and what came of it."""

from typing import Any

import django_filters
from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, StatusTagColumn, TitleColumn
from wagtail.admin.views.reports import ReportView

from content.exports import InertExport
from content.models import PartnerPage
from content.review.models import ReviewRound
from content.review.staff.needs import Need, condition
from content.review.staff.notices import progress
from content.review.staff.rights import pages_of, rounds_of


class RoundFilters(WagtailFilterSet):
    needs = django_filters.ChoiceFilter(label=_("What is needed"), choices=Need.choices, method="by_need")
    organisation = django_filters.ModelChoiceFilter(
        label=_("Organisation"), field_name="requests__organisation", queryset=PartnerPage.objects.none(), distinct=True
    )
    language = django_filters.ChoiceFilter(label=_("Language"), choices=settings.LANGUAGES)
    kind = django_filters.ChoiceFilter(label=_("Kind"), choices=ReviewRound.Kind.choices)
    overridden = django_filters.BooleanFilter(label=_("Let through without the partners"), method="by_override")

    class Meta:
        model = ReviewRound
        fields = ["needs", "status", "organisation", "language", "kind", "overridden"]

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        sources = PartnerPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
        self.filters["organisation"].queryset = sources.order_by("sort_key")

    def by_need(self, rounds: QuerySet, _name: str, value: str) -> QuerySet:
        return rounds.filter(condition(Need(value)))

    def by_override(self, rounds: QuerySet, _name: str, value: bool) -> QuerySet:
        closed = {"status": ReviewRound.Status.CLOSED}
        return rounds.filter(**closed) if value else rounds.exclude(**closed)


def answered(review_round: ReviewRound) -> str:
    return "{}/{}".format(*progress(review_round))


def answers(review_round: ReviewRound) -> str:
    """Every organisation and its answer, for a spreadsheet."""
    told = []
    for request in review_round.requests.all():
        who = f" ({request.decided_by_name})" if request.decided_by_name else ""
        told.append(f"{request.organisation_name}{who}: {request.get_status_display()}")
    return "; ".join(told)


class RoundReportView(InertExport, ReportView):
    """Cost: some ten queries, however many rounds."""

    model = ReviewRound
    page_title = _("Partner review")
    header_icon = "group"
    filterset_class = RoundFilters
    index_url_name = "partner_review:report"
    index_results_url_name = "partner_review:report_results"
    export_filename = "partnergranskning"
    default_ordering = "-opened_at"
    is_searchable = True
    search_fields = ["title", "requests__organisation_name", "requested_by_name"]
    list_export = [
        "title", "number", "get_kind_display", "get_status_display", "language", "answers", "requested_by_name",
        "opened_at", "deadline", "closed_at", "closed_by_name", "close_reason", "published_at", "content_sha256",
    ]  # fmt: skip
    export_headings = {
        "title": _("Page"),
        "number": _("Round"),
        "get_kind_display": _("Kind"),
        "get_status_display": _("Status"),
        "language": _("Language"),
        "answers": _("Answers"),
        "requested_by_name": _("Asked by"),
        "opened_at": _("Asked on"),
        "deadline": _("Answer by"),
        "closed_at": _("Ended on"),
        "closed_by_name": _("Ended by"),
        "close_reason": _("Reason"),
        "published_at": _("Went live"),
        "content_sha256": _("Fingerprint of the text"),
    }

    @cached_property
    def columns(self) -> list[Column]:
        return [
            TitleColumn(
                "title", label=_("Page"), url_name="partner_review:round", id_accessor="public_id", sort_key="title"
            ),
            Column("number", label=_("Round"), width="7%"),
            StatusTagColumn("get_status_display", label=_("Status"), sort_key="status", width="14%", primary=_is_open),
            Column("answered", label=_("Answered"), accessor=answered, width="8%"),
            Column("deadline", label=_("Answer by"), sort_key="deadline", width="12%"),
            Column("get_kind_display", label=_("Kind"), sort_key="kind", width="14%"),
            Column("requested_by_name", label=_("Asked by"), sort_key="requested_by_name", width="12%"),
        ]

    def get_base_queryset(self) -> QuerySet[ReviewRound]:
        return rounds_of(self.request.user).defer("snapshot", "passages").prefetch_related("requests")

    def search_queryset(self, queryset: QuerySet) -> QuerySet:
        return super().search_queryset(queryset).distinct() if self.is_searching else queryset

    def get_filtered_queryset(self) -> QuerySet:
        return self.get_queryset()

    def to_row_dict(self, item: ReviewRound) -> dict[str, Any]:
        item.answers = answers(item)
        return super().to_row_dict(item)


def _is_open(review_round: ReviewRound) -> bool:
    return review_round.is_open


class PartnerReviewItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return pages_of(request.user).exists()
