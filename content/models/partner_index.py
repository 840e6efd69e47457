"""The list of partners, its filters and "Who can help me?"."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.db import models
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from content.open_data import OffersData

from . import partner_data
from .base import BasePage
from .body import BodyMixin
from .partners import FILTER_LOOKUPS, OrganisationKind, PartnerPage, PartnerQuerySet
from .taxonomy import Municipality, Need, Term

PARTNERS_PER_PAGE = 24


@dataclass(frozen=True)
class Choice:
    """An alternative of a filter with how many it would show."""

    value: str
    label: str
    count: int
    selected: bool


class PartnerIndexPage(OffersData, BodyMixin, BasePage):
    """All partners, filtered by need, municipality and kind; and "Who can help me?" in two steps."""

    secretariat_email = models.EmailField(
        _("e-mail of the secretariat"), help_text=_("Offered when nobody matches what the visitor asks for.")
    )

    page_description = _("All partners with filters. It also answers “Who can help me?”.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["content.PartnerPage"]
    max_count_per_parent = 1
    narrowed_by = (*FILTER_LOOKUPS, "page")

    content_panels = [*BasePage.content_panels, FieldPanel("secretariat_email"), *BodyMixin.body_panels]
    search_fields = [*BasePage.search_fields, *BodyMixin.body_search_fields]

    class Meta:
        verbose_name = _("list of partners")
        verbose_name_plural = _("lists of partners")

    serve_preview = BasePage.serve_preview  # RoutablePageMixin's own knows one mode only.
    headings = partner_data.HEADINGS

    def records(self) -> list[partner_data.Record]:
        """The current partners. Cost: four queries."""
        return [partner_data.record_of(partner) for partner in partner_data.ready(self.partners())]

    def partners(self) -> PartnerQuerySet:
        """The live, current partners below, by the reader's alphabet."""
        return PartnerPage.objects.child_of(self).live().current().order_by("sort_key", "pk")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        chosen = chosen_filters(request.GET)
        found = self.partners().matching(chosen).with_logos().prefetch_related("contacts")
        return super().get_context(request, *args, **kwargs) | {
            "partners": Paginator(found, PARTNERS_PER_PAGE).get_page(request.GET.get("page")),
            "filters": self.filters(chosen),
            "chosen": chosen,
            "filtered": any(chosen.values()),
        }

    def filters(self, chosen: dict[str, str]) -> dict[str, list[Choice]]:
        """The alternatives of each filter, given the others: none is empty. Cost: three queries."""
        return {
            "need": self._word_choices(Need, "need", chosen),
            "municipality": self._word_choices(Municipality, "municipality", chosen),
            "kind": self._kind_choices(chosen),
        }

    def _others(self, name: str, chosen: dict[str, str], **narrowed: Any) -> QuerySet:
        """The partners that meet every choice but one, as rows of that one's values and `count`.

        They are narrowed before they are counted: afterwards, the same relation would be joined once more, and a
        partner with two needs would be counted under both.
        """
        found = self.partners().matching(chosen | {name: ""}).filter(**narrowed).order_by()
        return found.values(FILTER_LOOKUPS[name]).annotate(count=Count("pk", distinct=True))

    def _word_choices(self, model: type[Term], name: str, chosen: dict[str, str]) -> list[Choice]:
        counts = self._others(name, chosen, **{FILTER_LOOKUPS[name]: OuterRef("slug")})
        words = model.objects.filter(locale=self.locale_id).annotate(count=Subquery(counts.values("count")))
        found = words.filter(count__gt=0)
        ordered = Term.by_alphabet(found) if model is Municipality else found
        return [Choice(word.slug, word.name, word.count, word.slug == chosen[name]) for word in ordered]

    def _kind_choices(self, chosen: dict[str, str]) -> list[Choice]:
        counts = dict(self._others("kind", chosen).values_list("kind", "count"))
        return [
            Choice(value, label, counts[value], value == chosen["kind"])
            for value, label in OrganisationKind.choices
            if value in counts
        ]


def needs_met(index: Page) -> QuerySet[Need]:
    """The needs that at least one partner below the index meets. Cost: one query."""
    offered = PartnerPage.objects.child_of(index).live().current().values("needs__need__slug")
    return Need.objects.filter(locale=index.locale_id, slug__in=offered)


def chosen_filters(query: QueryDict) -> dict[str, str]:
    """What the visitor asks for. A NUL byte never reaches the database: PostgreSQL refuses it."""
    return {name: query.get(name, "").replace("\0", "")[:80] for name in FILTER_LOOKUPS}
