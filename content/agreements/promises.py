"""All that has been promised in an agreement, published, fetched together."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TypeVar

from content import links
from content.agreements.actors import Actor
from content.agreements.models import Action, AgreementPage, Indicator, Level, PrinciplePage, Responsibility
from content.agreements.models.principle_rows import Answering

Row = TypeVar("Row", Action, Responsibility, Indicator)


class Promises:
    """What visitors can read of it. Cost: six queries at most, two more when partners answer for something."""

    def __init__(self, agreement: AgreementPage) -> None:
        self.agreement = agreement
        found = PrinciplePage.objects.child_of(agreement).live().public().select_related("locale")
        self.principles = list(found.order_by("number", "path"))
        self._by_pk = {page.pk: page for page in self.principles}

    def _rows(self, model: type[Row]) -> list[Row]:
        rows = list(model.objects.filter(page__in=self._by_pk).order_by("sort_order", "pk")) if self._by_pk else []
        for row in rows:
            row.page = self._by_pk[row.page_id]
        order = {pk: place for place, pk in enumerate(self._by_pk)}
        return sorted(rows, key=lambda row: order[row.page_id])

    @cached_property
    def actions(self) -> list[Action]:
        return sorted(self._rows(Action), key=lambda row: (row.page.number or 0, row.page_id, row.place))

    @cached_property
    def responsibilities(self) -> list[Responsibility]:
        return self._rows(Responsibility)

    @cached_property
    def indicators(self) -> list[Indicator]:
        order = {level: place for place, level in enumerate(Level.values)}
        return sorted(
            self._rows(Indicator), key=lambda row: (row.page.number or 0, row.page_id, order.get(row.level, 0))
        )

    @cached_property
    def partners(self) -> dict[int, Actor]:
        """The partners that answer for something, in the reader's language."""
        return partners_of([*self.actions, *self.responsibilities])

    def who(self, row: Answering) -> Actor | None:
        return self.agreement.actors.who(row, self.partners)

    def matrix(self) -> list[tuple[PrinciplePage, list[tuple[str, list[Indicator]]]]]:
        """Each principle with its indicators on every level, in the order of the levels."""
        return [
            (
                page,
                [
                    (label, [row for row in self.indicators if row.page_id == page.pk and row.level == level])
                    for level, label in Level.choices
                ],
            )
            for page in self.principles
        ]


def partners_of(rows: Iterable[Answering]) -> dict[int, Actor]:
    """Partners by the id that rows have. Cost: three queries for any number."""
    ids = [row.partner_id for row in rows if row.partner_id]
    with links.fetched_together(ids):
        found = {pk: links.for_reader(pk) for pk in ids}
    return {pk: Actor(f"partner-{page.translation_key}", page.title, page.url) for pk, page in found.items() if page}
