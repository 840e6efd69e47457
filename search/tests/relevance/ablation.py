"""What each part of the analysis does: the set asked without it. `manage.py shell -c "from search.tests.relevance
import ablation; ablation.table()"` prints the table of ADR 0010, over whatever content the database has.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from unittest.mock import patch

from django.db import transaction
from wagtail.models import Locale, Page

from content import texts
from search import analysis, hits, indexing, lexicon, query

from .scoring import Answer, Question, ask, by_category, questions

KNOWN_OF = analysis.known_of
SNOWBALL_ALONE, NO_STEMS = {"stages": [["(?!)", "", "(?!)", ""]], "repeated": False}, {"stages": []}
WITHOUT = {
    "nothing": [],
    "rules": [(analysis, "known_of", lambda language: KNOWN_OF(language) | SNOWBALL_ALONE)],
    "stems": [(analysis, "known_of", lambda language: KNOWN_OF(language) | NO_STEMS)],
    "folding": [(analysis, "fold", lambda token: token)],
    "parts": [(lexicon.Lexicon, "split", lambda _self, _word: [])],
    "joining": [(query, "pairwise", lambda _words: [])],
    "names": [(query, "_other_names", lambda _words, _language: []), (texts, "NAMES", ())],
    "spelling": [(query, "_closest", lambda _word, _language: "")],
    "stop words": [(analysis, "is_stop_word", lambda _token, _language: False)],
    "ranking": [(hits, "NAME_WEIGHT", 0)],
}


def table(*names: str) -> None:
    """A row for each way to ask, a column for each category: how many were answered in the first five."""
    sizes = by_category([Answer(question, ()) for question in questions()])
    print("| without |", " | ".join(f"{' '.join(name)} ({len(group)})" for name, group in sizes.items()), "|")  # noqa: T201
    for name in names or [*WITHOUT, "modelsearch"]:
        found = answers(WITHOUT[name]) if name in WITHOUT else [ask_wagtail(question) for question in questions()]
        shares = [sum(bool(one.reciprocal_rank) for one in group) for group in by_category(found).values()]
        print("|", name, "|", " | ".join(map(str, shares)), "|", flush=True)  # noqa: T201 - what it is for


def answers(changes: list[tuple]) -> list[Answer]:
    """Ask everything with some parts replaced, and leave the index as it was."""
    with ExitStack() as stack, transaction.atomic():
        for owner, name, replacement in changes:
            stack.enter_context(patch.object(owner, name, replacement))
        analysis.stem.cache_clear()
        indexing.rebuild()
        found = [ask(question) for question in questions()]
        transaction.set_rollback(True)
    analysis.stem.cache_clear()
    return found


def ask_wagtail(question: Question) -> Answer:
    """Wagtail's own search, asked for all words and then for any, with what would break it taken out."""
    pages = Page.objects.live().public().filter(locale=Locale.objects.get(language_code=question.language))
    words = " ".join(analysis.tokens(question.text))
    found: Callable[[str], Iterator[Page]] = lambda operator: pages.search(words, operator=operator)[:5]  # noqa: E731
    titles = dict.fromkeys(page.title for operator in ("and", "or") for page in found(operator))
    return Answer(question, tuple(titles)[:5])
