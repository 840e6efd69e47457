"""What visitors ask for, and what they did not find, for those who write."""

from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import ButtonsColumnMixin, Column, NumberColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.admin.widgets.button import Button

from .models import SearchCount


class QuestionColumn(ButtonsColumnMixin, TitleColumn):
    """A question, one click away from a new synonym or recommendation that begins with it."""

    def get_buttons(self, instance: dict, parent_context: dict) -> list[Button]:
        user = parent_context["request"].user
        start = urlencode({"words": instance["query"], "language": instance["language"]})
        offers = [("synonym", _("Add synonyms")), ("recommendation", _("Recommend a page"))]
        allowed = [(name, label) for name, label in offers if user.has_perm(f"search.add_{name}")]
        return [Button(label, f"{reverse(f'{name}:add')}?{start}") for name, label in allowed]


class QuestionFilters(WagtailFilterSet):
    class Meta:
        model = SearchCount
        fields = ["found", "language"]


class QuestionsView(ReportView):
    """Questions asked three times or more in the last 90 days, the most frequent first. Cost: two queries."""

    page_title = _("Searches")
    header_icon = "search"
    model = SearchCount
    permission_required = "view"
    index_url_name = "search_report"
    index_results_url_name = "search_report_results"
    filterset_class = QuestionFilters
    default_ordering = "-asked"
    list_export = ["query", "language", "asked", "found", "repaired", "last"]
    columns = [
        QuestionColumn("query", label=_("Question"), sort_key="query"),
        NumberColumn("asked", label=_("Times"), sort_key="asked"),
        Column("found", label=_("Hits"), sort_key="found"),
        Column("repaired", label=_("Repaired to"), sort_key="repaired"),
        Column("language", label=_("Language")),
        Column("last", label=_("Last asked"), sort_key="last"),
    ]

    def get_base_queryset(self) -> QuerySet:
        return SearchCount.objects.shown()


class QuestionsItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm("search.view_searchcount")
