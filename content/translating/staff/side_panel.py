"""The editor's panel “Translations”: where the page is in every language, told to who writes the source."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.models import Page

from content.translating.staff.buttons import is_source
from content.translating.staff.standings import Cell, cell
from content.translating.states import State, target_languages, with_states


class TranslationSidePanel(BaseSidePanel):
    """Cost: one query, however many strings and languages."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = _("Toggle translations")
        icon_name = "site"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
            return super().get_context_data(parent_context) | {"count": self.panel.outdated}

    name = "translations"
    title = _("Translations")
    template_name = "translating/admin/side_panel.html"
    order = 260

    @cached_property
    def cells(self) -> list[tuple[str, Cell]]:
        """Of each language, by its name."""
        page = Page.objects.filter(pk=self.object.pk).select_related("locale")
        for code, _name in target_languages():
            page = with_states(page, code)
        found = page.get()
        return [(name, cell(found, code, self.request.user)) for code, name in target_languages()]

    @property
    def outdated(self) -> int:
        """How many languages have to be looked over."""
        return sum(each.standing.state == State.STALE for _name, each in self.cells)

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        return super().get_context_data(parent_context) | {"cells": self.cells}


def panels(page: Page, request: HttpRequest) -> list[BaseSidePanel]:
    """For the source alone: a translation has an editor that tells all this of itself."""
    if not page.pk or page.alias_of_id or not is_source(page):
        return []
    return [TranslationSidePanel(page, request)]
