"""All facts, by the reader's alphabet."""

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.query import PageQuerySet

from content.open_data import OffersData, Record

from .base import BasePage
from .body import BodyMixin
from .facts import FactPage


class FactIndexPage(OffersData, BodyMixin, BasePage):
    page_description = _("All facts from A to Ö. Add a fact below it, then place it in any text.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["content.FactPage"]
    max_count_per_parent = 1

    content_panels = [*BasePage.content_panels, *BodyMixin.body_panels]
    search_fields = [*BasePage.search_fields, *BodyMixin.body_search_fields]

    class Meta:
        verbose_name = _("facts A–Ö")
        verbose_name_plural = _("facts A–Ö")

    serve_preview = BasePage.serve_preview  # RoutablePageMixin's own knows one mode only.
    headings = (
        *("id", "language", "url", "term", "abbreviation", "synonyms"),
        *("definition", "source", "source_url", "year"),
    )

    def records(self) -> list[Record]:
        """Every term with the definition that is ours. Cost: two queries."""
        return [record_of(fact) for fact in self.facts()]

    def facts(self) -> PageQuerySet:
        """The live facts below, by the reader's alphabet. Cost: two queries."""
        return FactPage.placed().child_of(self).live().order_by("sort_key")

    def letters(self) -> dict[str, list[FactPage]]:
        """The facts under their first letter, in the order of the alphabet."""
        grouped: dict[str, list[FactPage]] = {}
        for fact in self.facts():
            grouped.setdefault(fact.term[:1].upper(), []).append(fact)
        return grouped

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {"letters": self.letters()}


def record_of(fact: FactPage) -> Record:
    ours = fact.our_definition
    return {
        "id": fact.translation_key,
        "language": fact.locale.language_code,
        "url": fact.full_url,
        "term": fact.term,
        "abbreviation": fact.abbreviation,
        "synonyms": [word.strip() for word in fact.synonyms.split(",") if word.strip()],
        "definition": ours.text if ours else "",
        "source": ours.source_name if ours else "",
        "source_url": ours.source_url if ours else "",
        "year": ours.year if ours else None,
    }
