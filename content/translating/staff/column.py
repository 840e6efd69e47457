"""How far the translation to a language has come, in lists of pages: a column that the list's own query fills."""

from typing import Any

from django.db.models import QuerySet
from wagtail.admin.ui.tables import Column
from wagtail.models import Page

from content.translating.staff.standings import cell
from content.translating.states import named, target_languages, with_states


class LanguageColumn(Column):
    """In Swedish lists and in those of the language itself alike. `annotate` adds what it needs to the list's query."""

    cell_template_name = "translating/admin/language_cell.html"

    def __init__(self, language: str, label: str, *, full: bool = False) -> None:
        super().__init__(f"translation_{language}", label=label, width="" if full else "12%")
        self.language, self.full = language, full

    def annotate(self, pages: QuerySet[Page]) -> QuerySet[Page]:
        return with_states(pages, self.language)

    def get_cell_context_data(self, instance: Page, parent_context: dict[str, Any]) -> dict[str, Any]:
        context = super().get_cell_context_data(instance, parent_context)
        if hasattr(instance, named("state", self.language)):
            context["cell"] = cell(instance, self.language, parent_context["request"].user)
        return context | {"full": self.full}


def columns() -> list[LanguageColumn]:
    return [LanguageColumn(code, name) for code, name in target_languages()]
