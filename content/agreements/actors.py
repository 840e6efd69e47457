"""Who can answer for something in an agreement: its sides, their bodies, and partners of the site."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from content.agreements.models import AgreementBody, AgreementSide
    from content.agreements.models.principle_rows import Answering

NOBODY = "none"


@dataclass(frozen=True)
class Actor:
    """Somebody by code, the same in every language, and by name, in the reader's."""

    code: str
    name: str
    url: str = ""


class Actors:
    """The sides and bodies of an agreement."""

    def __init__(self, sides: Iterable[AgreementSide], bodies: Iterable[AgreementBody]) -> None:
        self.sides = sorted(sides, key=lambda side: side.number)
        self.bodies = list(bodies)
        for body in self.bodies:
            body.make_code()
        self.by_code = {each.code: Actor(each.code, each.name) for each in [*self.sides, *self.bodies]}

    def choices(self, empty: str) -> list[tuple]:
        """For a form: each side with its bodies below."""
        groups = [
            (
                side.name,
                [(side.code, side.name), *((body.code, body.name) for body in self.bodies if body.side == side.number)],
            )
            for side in self.sides
        ]
        return [("", empty), *groups]

    def who(self, row: Answering, partners: dict[int, Actor]) -> Actor | None:
        """Who answers for a row; None when the row names nobody, or somebody who is gone."""
        return partners.get(row.partner_id) if row.partner_id else self.by_code.get(row.actor)
