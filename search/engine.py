"""The two full-text engines behind one question: FTS5 of SQLite, and the text search of PostgreSQL."""

from collections.abc import Iterable
from typing import NamedTuple

from django.db import connection

from .models import EntryQuerySet, SearchEntry

PARTS_WEIGHT, NAMES_WEIGHT = 0.5, 0.7  # What the parts of a word, and other names, are worth beside the word.
PARTS = "strip(to_tsvector('simple', %s))"
# The columns: title and names; introduction and parts of the title's compounds; body; parts of the rest.
# Parts have no places, which take room: PostgreSQL gives what has none the weight D.
VECTOR = " || ".join([*(f"setweight(to_tsvector('simple', %s), '{weight}')" for weight in "ABC"), PARTS])
WRITE = {
    "sqlite": "INSERT INTO search_index (rowid, names, introduction, body, parts) VALUES (%s, %s, %s, %s, %s)",
    "postgresql": f"INSERT INTO search_index (rowid, vector) VALUES (%s, {VECTOR})",  # noqa: S608 - constant
}
# The words of an entry that is gone stay until all go: SQLite keeps no copy of them by which to take them out. They
# lead nowhere, since every question asks for the entry too, and what takes its place has a number of its own.
EMPTY = {
    "sqlite": "INSERT INTO search_index (search_index) VALUES ('delete-all')",
    "postgresql": "DELETE FROM search_index",
}
# What matches, and how well.
MATCH = {
    "sqlite": ("search_index MATCH %s", "-bm25(search_index, 10, 4, 1, 0.4)"),
    "postgresql": ("vector @@ %s::tsquery", "ts_rank('{.04, .12, .45, 1}', vector, %s::tsquery, 1)"),
}
# How each quotes a word, and says and, or, followed by, and beginning with.
SIGNS = {"sqlite": ('"', " AND ", " OR ", " + ", "*"), "postgresql": ("'", " & ", " | ", " <-> ", ":*")}


class Alternative(NamedTuple):
    """One way to say what a group is about: all of the stems, one after the other in a `phrase`; with a `prefix` the
    beginning of the last is enough. `weight` is what it is worth beside the others.
    """

    stems: tuple[str, ...]
    weight: float = 1.0
    phrase: bool = False
    prefix: bool = False


Group = tuple[Alternative, ...]


def write(statement: dict[str, str], *values: int | str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement[connection.vendor], values)


def matching(groups: Iterable[Group], language: str, *, every: bool = True) -> EntryQuerySet:
    """The entries that hold every group, or any, each with its `rank`. Cost: one query, when it is asked."""
    quote, both, either, then, beginning = SIGNS[connection.vendor]

    def said(one: Alternative) -> str:
        words = (then if one.phrase else both).join(f"{quote}{stem}{quote}" for stem in one.stems)
        return f"({words}{beginning if one.prefix else ''})"

    asked = (both if every else either).join(f"({either.join(map(said, group))})" for group in groups)
    match, rank = MATCH[connection.vendor]
    return SearchEntry.objects.current(language).extra(  # noqa: S610 - constant SQL; only the values come from outside
        select={"rank": rank},
        select_params=[asked] * rank.count("%s"),
        tables=["search_index"],
        where=["search_index.rowid = search_searchentry.id", match],
        params=[asked],
    )
