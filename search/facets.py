"""Ways to narrow the hits: one choice at a time, each with its count, none that would lead to nothing."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from content.reading import LanguageLink

from .finding import Results, kind_label
from .question import Question

MANY = 20  # Above it, a choice of language or year is worth its place.


@dataclass(frozen=True)
class Choice:
    label: str
    count: int
    url: str
    current: bool = False
    language: str = ""


@dataclass(frozen=True)
class Group:
    label: str
    choices: list[Choice]


@dataclass(frozen=True)
class Elsewhere:
    """What another language holds for the question."""

    link: LanguageLink
    results: Results


def groups(question: Question, results: Results, elsewhere: list[Elsewhere]) -> list[Group]:
    """What there is to choose from, nothing where there is no choice. Cost: none."""
    total = sum(results.kinds.values())
    everything = Choice(_("All"), total, question.url(), current=not question.is_narrowed)
    kinds = [Choice(kind_label(k), n, question.url(kind=k), question.kind == k) for k, n in results.kinds.items()]
    years = [Choice(str(y), n, question.url(year=y), question.year == y) for y, n in results.years.items()]
    others = [Choice(o.link.name, o.results.total, o.link.url, language=o.link.code) for o in elsewhere]
    offered = [
        (_("Kind"), kinds, len(kinds) > 1 or question.kind),
        (_("Year"), years, (len(years) > 1 and total > MANY) or question.year),
        (_("Other languages"), others, total > MANY),
    ]
    return [
        Group(label, choices if choices is others else [everything, *choices])
        for label, choices, worthwhile in offered
        if choices and worthwhile
    ]
