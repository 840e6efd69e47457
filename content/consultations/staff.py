"""What the staff sees of the answers, and takes out as a spreadsheet."""

from typing import Any

import django_filters
from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView

from content.consultations.models import ConsultationPage, Response
from content.exports import InertExport

SEE = "consultations.view_response"


class ResponseFilters(WagtailFilterSet):
    consultation = django_filters.ModelChoiceFilter(
        label=pgettext_lazy("asked about", "Consultation"),
        queryset=ConsultationPage.objects.none(),
        method="by_consultation",
    )
    kind = django_filters.ChoiceFilter(label=_("Who answers"), choices=Response.Kind.choices)
    mail_state = django_filters.ChoiceFilter(label=_("Receipt by mail"), choices=Response.Mail.choices)

    class Meta:
        model = Response
        fields = ["consultation", "kind", "mail_state"]

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        sources = ConsultationPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
        self.filters["consultation"].queryset = sources.order_by("-opens", "pk")

    def by_consultation(self, responses: QuerySet, _name: str, page: ConsultationPage) -> QuerySet:
        return responses.to(page.translation_key)


def said(response: Response) -> str:
    """Every question with its answer, for a spreadsheet."""
    return "\n\n".join(f"{answer.question}\n{answer.text}" for answer in response.answers.all())


class ResponseReportView(InertExport, ReportView):
    """Cost: some ten queries, however many responses."""

    model = Response
    page_title = _("Responses to consultations")
    header_icon = "comment"
    permission_required = "view"
    filterset_class = ResponseFilters
    index_url_name = "consultation_responses"
    index_results_url_name = "consultation_responses_results"
    export_filename = "remissvar"
    default_ordering = "-created_at"
    is_searchable = True
    search_fields = ["number", "organisation", "email"]
    list_export = [
        "number", "title", "language", "get_kind_display", "organisation", "role", "email", "created_at", "changed_at",
        "said", "get_mail_state_display",
    ]  # fmt: skip
    export_headings = {
        "number": _("Receipt number"),
        "title": pgettext_lazy("asked about", "Consultation"),
        "language": _("Language"),
        "get_kind_display": _("Who answers"),
        "organisation": _("Organisation"),
        "role": _("Role at the organisation"),
        "email": _("E-mail"),
        "created_at": _("Answered"),
        "changed_at": _("Last changed"),
        "said": _("Answers"),
        "get_mail_state_display": _("Receipt by mail"),
    }

    @cached_property
    def columns(self) -> list[Column]:
        return [
            Column("number", label=_("Receipt number"), width="16%"),
            Column("title", label=pgettext_lazy("asked about", "Consultation"), sort_key="title"),
            Column("get_kind_display", label=_("Who answers"), sort_key="kind", width="14%"),
            Column("organisation", label=_("Organisation"), sort_key="organisation", width="18%"),
            Column("created_at", label=_("Answered"), sort_key="created_at", width="14%"),
            Column("get_mail_state_display", label=_("Receipt by mail"), sort_key="mail_state", width="12%"),
        ]

    def get_base_queryset(self) -> QuerySet[Response]:
        return Response.objects.prefetch_related("answers")

    def get_filtered_queryset(self) -> QuerySet:
        return self.get_queryset()

    def to_row_dict(self, item: Response) -> dict[str, Any]:
        item.said = said(item)
        return super().to_row_dict(item)


class ResponsesItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(SEE)
