"""When a round is decided: one pure function over what has been answered.

Nothing here reads the database or the clock, so that the whole table of cases can be tested.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self

from django.db import models
from django.utils.translation import gettext_lazy as _


class Rule(models.TextChoices):
    """Who has to approve."""

    ALL = "all", _("Every partner that is concerned")
    ANY = "any", _("One of them")
    LEAD = "lead", _("Those who answer for it")
    COUNT = "count", _("A number of them")


class Silence(models.TextChoices):
    """What it means that nobody has answered when the time is out."""

    BLOCK = "block", _("Nothing goes on until they have answered")
    ESCALATE = "escalate", _("As above, and a group is told")
    NO_OBJECTION = "no_objection", _("Silence is taken as no objection")


class Answer(StrEnum):
    """What an organisation's request amounts to, for the rules."""

    NONE = "none"
    YES = "yes"
    NO = "no"
    ASIDE = "aside"  # Not concerned, or withdrawn: as if it had never been asked.
    SILENT = "silent"  # Time out, and silence is taken as no objection.


class Outcome(StrEnum):
    PENDING = "pending"
    SATISFIED = "satisfied"
    CHANGES = "changes"
    LAPSED = "lapsed"


@dataclass(frozen=True)
class Rules:
    """A task's rules, frozen on the round. `reminders` are working days from the deadline."""

    rule: Rule = Rule.ALL
    count: int = 1
    silence: Silence = Silence.BLOCK
    reminders: tuple[int, ...] = (-2, 0, 1, 3)

    def as_data(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of(cls, data: dict[str, Any]) -> Self:
        return cls(Rule(data["rule"]), int(data["count"]), Silence(data["silence"]), tuple(data["reminders"]))


@dataclass(frozen=True)
class Asked:
    """One organisation of a round: what it has answered, and whether it is asked first of all."""

    answer: Answer
    lead: bool = False
    required: bool = True


def outcome(rules: Rules, asked: Iterable[Asked], *, over: bool = False) -> Outcome:
    """What the answers amount to.

    Whoever is only told does not count. An objection of anybody else always means changes, but not before all
    who may still answer have done so: their comments are wanted in the same round. `over` says that the links
    have expired, after which nobody can answer.
    """
    counted = [each for each in asked if each.required and each.answer != Answer.ASIDE]
    waiting = [each for each in counted if each.answer == Answer.NONE]
    objected = any(each.answer == Answer.NO for each in counted)
    if objected:
        return Outcome.CHANGES if over or not waiting else Outcome.PENDING
    if _enough(rules, counted):
        return Outcome.SATISFIED
    return Outcome.LAPSED if over or not waiting else Outcome.PENDING


def _enough(rules: Rules, counted: list[Asked]) -> bool:
    """Whether nobody is missing. Silence fills a seat but is never an approval of its own accord."""
    leads = [each for each in counted if each.lead]
    decisive = leads if rules.rule == Rule.LEAD and leads else counted
    if rules.rule in {Rule.ANY, Rule.COUNT}:
        wanted = min(1 if rules.rule == Rule.ANY else rules.count, len(counted))
        given = [each for each in counted if each.answer in {Answer.YES, Answer.SILENT}]
        return len(given) >= wanted
    return all(each.answer in {Answer.YES, Answer.SILENT} for each in decisive)
