"""The door to search: what the pages of the site ask, and what they get."""

from collections import Counter
from dataclasses import dataclass, field

from django.db.models import Count, Value
from django.db.models.functions import Length, StrIndex
from wagtail.models import CollectionViewRestriction

from content.models import FactPage
from content.reading import public_pages

from . import analysis, query
from .engine import matching
from .hits import File, Hit, kind_label, show
from .models import SearchEntry
from .models.entry import EntryQuerySet
from .ranking import ranked

__all__ = ["File", "Hit", "Results", "Suggestion", "definition", "find", "kind_label", "suggest"]

FEW = 3


@dataclass(frozen=True)
class Results:
    """One page of hits, and the counts of all of them.

    `query` is the question as it was understood (cut, without NUL), `repaired` the same with unknown words
    replaced, else empty. `kinds` and `years` count all hits, whatever was chosen; `partial` holds only some words.
    """

    query: str
    hits: list[Hit] = field(default_factory=list)
    total: int = 0
    kinds: dict[str, int] = field(default_factory=dict)
    years: dict[int, int] = field(default_factory=dict)
    repaired: str = ""
    partial: list[Hit] = field(default_factory=list)


@dataclass(frozen=True)
class Suggestion:
    title: str
    url: str


def find(
    text: str, language: str, *, kind: str = "", year: int | None = None, page: int = 1, per_page: int = 10
) -> Results:
    """Answer a question in a language. A page below 1 or above the last gives no hits, never an error.

    Cost: some fifteen queries, three more for every word that is not known.
    """
    asked = query.understand(query.clean(text), language)
    if repaired := query.repaired(asked):
        asked = query.understand(repaired, language)
    if not asked.groups:
        return Results(asked.text)
    entries = visible(matching(asked.groups, language))
    counts = Counter(
        {(row[0], row[1]): row[2] for row in entries.values_list("kind", "date__year").annotate(Count("pk"))}
    )
    chosen = entries.filter(**{"kind": kind} if kind else {}, **{"date__year": year} if year else {})
    total = sum(
        count for (its_kind, its_year), count in counts.items() if kind in ("", its_kind) and year in (None, its_year)
    )
    start = (page - 1) * per_page
    ids = ranked(chosen, asked.groups, start + per_page)[start:] if 0 <= start < total else []
    some = _partial(asked, entries, per_page) if counts.total() < FEW else []
    return Results(
        query=query.clean(text),
        hits=show(ids, asked.groups),
        total=total,
        kinds=_summed(counts, 0),
        years=_summed(counts, 1),
        repaired=repaired,
        partial=show(some, asked.groups),
    )


def suggest(text: str, language: str, limit: int = 5) -> list[Suggestion]:
    """Pages with words in their titles or names that begin as those that were typed. Cost: two queries."""
    words = [f" {analysis.fold(word)}" for word in analysis.tokens(query.clean(text))]
    entries = SearchEntry.objects.current(language).exclude(page=None)
    for word in words:
        entries = entries.filter(suggested_by__contains=word)
    if not words:
        return []
    best = entries.order_by(StrIndex("suggested_by", Value(words[0])), Length("title"), "pk")
    ids = list(best.values_list("page", flat=True)[:limit])
    pages = public_pages().select_related("locale").in_bulk(ids)
    return [Suggestion(pages[pk].title, pages[pk].url) for pk in ids if pk in pages]


def definition(text: str, language: str) -> FactPage | None:
    """The fact whose term, abbreviation or other name the question is. Cost: three queries."""
    key = analysis.key(query.clean(text), language)
    named = SearchEntry.objects.current(language).filter(names__key=key)
    facts = FactPage.placed().live().filter(pk__in=named.values("page"))
    return facts.order_by("sort_key").first() if key else None


def visible(entries: EntryQuerySet) -> EntryQuerySet:
    """Without the documents of closed collections. Cost: one query."""
    for path in CollectionViewRestriction.objects.values_list("collection__path", flat=True):
        entries = entries.exclude(document__collection__path__startswith=path)
    return entries


def _partial(asked: query.Query, entries: EntryQuerySet, count: int) -> list[int]:
    """The entries that hold some of the words, when there is more than one."""
    if len(asked.groups) == 1:
        return []
    found = visible(matching(asked.groups, asked.language, every=False))
    return ranked(found.exclude(pk__in=list(entries.values_list("pk", flat=True))), asked.groups, count)


def _summed(counts: Counter, place: int) -> dict:
    """The counts of kinds, or of years from the newest, most frequent or newest first."""
    summed: Counter = Counter()
    for key, count in counts.items():
        if key[place] is not None:
            summed[key[place]] += count
    return dict(sorted(summed.items(), key=lambda item: -item[1 - place]))
