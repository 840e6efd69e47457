"""The report: every Swedish page that the reader may see, and where it is in each language."""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BaseColumn, Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from content.exports import InertExport
from content.translating import requests
from content.translating.staff.column import LanguageColumn
from content.translating.staff.files import words_of
from content.translating.staff.overview_filters import OverviewFilters
from content.translating.staff.overview_pages import ByTitle, pages_of
from content.translating.states import named, standing_of, target_languages

PERMISSIONS = ["add", "change", "publish"]
EXPORTED = {
    "state": _("State"),
    "strings": _("Texts"),
    "missing": _("Missing"),
    "outdated": _("Outdated"),
    "machine": _("By machine"),
    "due": _("Wanted by"),
}


class ChosenColumn(BaseColumn):
    """The box that chooses a page for the buttons below the table."""

    header_template_name = "translating/admin/chosen_header.html"
    cell_template_name = "translating/admin/chosen_cell.html"


class OverviewView(InertExport, ReportView):
    """Cost: some fifteen queries, however many pages."""

    model = Page
    page_title = _("Translations")
    header_icon = "site"
    results_template_name = "translating/admin/overview_results.html"
    filterset_class = OverviewFilters
    index_url_name = "translating:overview"
    index_results_url_name = "translating:overview_results"
    export_filename = "oversattningar"
    permission_policy = page_permission_policy
    any_permission_required = PERMISSIONS
    default_ordering = "path"
    is_searchable = True

    @cached_property
    def languages(self) -> list[tuple[str, str]]:
        chosen = self.filters.languages
        return [(code, name) for code, name in target_languages() if code in chosen]

    @cached_property
    def columns(self) -> list[BaseColumn]:
        return [
            ChosenColumn("chosen"),
            TitleColumn("title", label=_("Page"), get_url=_edit_url, sort_key="title"),
            Column("page_type_display_name", label=_("Type"), width="14%"),
            *(LanguageColumn(code, name, full=True) for code, name in self.languages),
        ]

    def get_base_queryset(self) -> QuerySet[Page]:
        changeable = page_permission_policy.instances_user_has_permission_for(self.request.user, "change").order_by()
        pages = pages_of(self.request.user).select_related("locale", "content_type")
        return pages.annotate(may_edit=Exists(changeable.filter(pk=OuterRef("pk"))))

    def get_valid_orderings(self) -> list[str]:
        return ["path", *super().get_valid_orderings()]

    def order_queryset(self, queryset: QuerySet[Page]) -> QuerySet[Page]:
        return queryset.order_by("path")

    def search_queryset(self, queryset: QuerySet[Page]) -> QuerySet[Page]:
        """By title. SQLite takes no å for an Å."""
        words = self.search_query or ""
        variants = {words, words.lower(), words.capitalize()}
        return queryset.filter(reduce(or_, (Q(title__icontains=variant) for variant in variants)))

    def get_filtered_queryset(self) -> QuerySet[Page] | ByTitle:
        pages = self.get_queryset()
        return pages if self.ordering == "path" else ByTitle(pages, backwards=self.ordering.startswith("-"))

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        more = {
            "may_request": user.has_perm(requests.PERMISSION),
            "words": list(words_of(user)),
            "languages": self.languages,
            "here": self.request.get_full_path(),
        }
        return super().get_context_data(*args, **kwargs) | more

    @property
    def list_export(self) -> list[str]:
        return ["title", "page_type_display_name", "full_url", *self.export_headings_of_languages]

    @property
    def export_headings_of_languages(self) -> dict[str, str]:
        return {
            named(field, code): f"{name}: {heading}"
            for code, name in self.languages
            for field, heading in EXPORTED.items()
        }

    @property
    def export_headings(self) -> dict[str, Any]:
        fixed = {"title": _("Page"), "page_type_display_name": _("Type"), "full_url": _("Address")}
        return fixed | self.export_headings_of_languages

    def stream_csv(self, queryset: Sequence[Page]) -> list[bytes]:
        """At once: what is written later is no longer in the reader's language."""
        return list(super().stream_csv(queryset))

    def to_row_dict(self, item: Page) -> dict[str, Any]:
        row = super().to_row_dict(item)
        return row | {named("state", code): standing_of(item, code).state.label for code, _name in self.languages}


def _edit_url(page: Page) -> str | None:
    """Translators may not open what they translate from."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk]) if page.may_edit else None


class OverviewItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return page_permission_policy.user_has_any_permission(request.user, PERMISSIONS)
