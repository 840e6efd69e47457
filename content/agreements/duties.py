"""“What do we answer for?”: responsibilities and actions by who answers, and those that name nobody."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from content.agreements.actors import NOBODY, Actor
from content.agreements.models import Action, Responsibility
from content.agreements.promises import Promises


@dataclass
class Duty:
    """What one actor answers for."""

    actor: Actor
    responsibilities: list[Responsibility] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.responsibilities) + len(self.actions)


def duties(promises: Promises) -> list[Duty]:
    """Every row once: sides and bodies in the order of the agreement, partners by name, nobody last."""
    made: dict[str, Duty] = {}

    def of(row: Responsibility | Action) -> Duty:
        actor = promises.who(row) or Actor(NOBODY, _("Nobody by name"))
        return made.setdefault(actor.code, Duty(actor))

    for responsibility in promises.responsibilities:
        of(responsibility).responsibilities.append(responsibility)
    for action in promises.actions:
        of(action).actions.append(action)
    return list(_in_order(promises, made))


def _in_order(promises: Promises, made: dict[str, Duty]) -> Iterator[Duty]:
    nobody = made.pop(NOBODY, None)
    for code in promises.agreement.actors.by_code:
        if code in made:
            yield made.pop(code)
    yield from sorted(made.values(), key=lambda duty: duty.actor.name)
    if nobody:
        yield nobody
