"""The two full-text engines behind one question: FTS5 of SQLite, and the text search of PostgreSQL."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection

from .models import SearchEntry
from .models.entry import EntryQuerySet

# In the order of the columns: title, names, introduction, body, parts of the title's compounds, parts of the rest.
FTS5_RANK = "-bm25(search_index, 10, 8, 3, 1, 4, 0.4)"
# D to A: parts, body, introduction and parts of the title, title and names; divided by the logarithm of the length.
TSVECTOR_RANK = "ts_rank('{.04, .12, .45, 1}', vector, %s::tsquery, 1)"
PARTS_WEIGHT, NAMES_WEIGHT = 0.5, 0.7  # What the parts of a word, and other names, are worth beside the word.


@dataclass(frozen=True)
class Phrase:
    """Stems that follow each other; of the last, the beginning is enough when it is a prefix."""

    stems: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True)
class Alternative:
    """One way to say what a group is about: all of the phrases. `weight` is what it is worth beside the others."""

    phrases: tuple[Phrase, ...]
    weight: float = 1.0

    @classmethod
    def of(cls, stems: Iterable[str], weight: float = 1.0) -> "Alternative":
        return cls(tuple(Phrase((stem,)) for stem in stems), weight)

    @property
    def stems(self) -> list[str]:
        return [stem for phrase in self.phrases for stem in phrase.stems]


Group = tuple[Alternative, ...]


def matching(groups: Iterable[Group], language: str, *, every: bool = True) -> EntryQuerySet:
    """The entries that hold every group, or any, each with its `rank`. Cost: one query, when it is asked."""
    entries = SearchEntry.objects.current(language)
    if connection.vendor == "sqlite":
        expression = _render(groups, (" AND " if every else " OR ", " OR ", " AND "), _fts5_phrase)
        where = ["search_index.rowid = search_searchentry.id", "search_index MATCH %s"]
        return entries.extra(  # noqa: S610 - constant SQL; only the values come from outside
            select={"rank": FTS5_RANK}, tables=["search_index"], where=where, params=[expression]
        )
    expression = _render(groups, (" & " if every else " | ", " | ", " & "), _tsquery_phrase)
    return entries.extra(  # noqa: S610 - constant SQL; only the values come from outside
        select={"rank": TSVECTOR_RANK},
        select_params=[expression],
        where=["vector @@ %s::tsquery"],
        params=[expression],
    )


def _render(groups: Iterable[Group], operators: tuple[str, str, str], phrase: callable) -> str:
    between_groups, between_alternatives, between_phrases = operators
    return between_groups.join(
        f"({between_alternatives.join(f'({between_phrases.join(map(phrase, one.phrases))})' for one in group)})"
        for group in groups
    )


def _fts5_phrase(phrase: Phrase) -> str:
    return f'"{" ".join(phrase.stems)}"{"*" if phrase.prefix else ""}'


def _tsquery_phrase(phrase: Phrase) -> str:
    words = " <-> ".join(f"'{stem}'" for stem in phrase.stems)
    return f"({words}{':*' if phrase.prefix else ''})"
