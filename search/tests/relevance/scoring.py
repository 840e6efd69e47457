"""Share-in-first-five and mean reciprocal rank (MRR: Voorhees, TREC-8 question answering track, 1999)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from search.finding import find

from . import english, swedish

HELD_OUT = 3  # Every third question is not looked at while rules are made.


@dataclass(frozen=True)
class Question:
    language: str
    category: str
    text: str
    expected: tuple[str, ...]
    held_out: bool


@dataclass(frozen=True)
class Answer:
    question: Question
    titles: tuple[str, ...]

    @property
    def reciprocal_rank(self) -> float:
        ranks = [place for place, title in enumerate(self.titles, 1) if title in self.question.expected]
        return 1 / ranks[0] if ranks else 0


def questions() -> list[Question]:
    rows = [
        (language, category, text, tuple(expected))
        for language, module in (("sv", swedish), ("en", english))
        for category, asked in module.QUESTIONS.items()
        for text, expected in asked.items()
    ]
    return [Question(*row, held_out=number % HELD_OUT == 0) for number, row in enumerate(rows)]


def ask(question: Question) -> Answer:
    """The first five titles that a visitor sees, those with only some of the words after the rest."""
    results = find(question.text, question.language, per_page=5)
    return Answer(question, tuple(hit.title for hit in [*results.hits, *results.partial][:5]))


def share_in_five(answers: Iterable[Answer]) -> float:
    ranks = [answer.reciprocal_rank for answer in answers]
    return sum(rank > 0 for rank in ranks) / len(ranks)


def mean_reciprocal_rank(answers: Iterable[Answer]) -> float:
    ranks = [answer.reciprocal_rank for answer in answers]
    return sum(ranks) / len(ranks)


def by_category(answers: Iterable[Answer]) -> dict[tuple[str, str], list[Answer]]:
    grouped = defaultdict(list)
    for answer in answers:
        grouped[answer.question.language, answer.question.category].append(answer)
    return grouped
