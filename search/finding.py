"""The door to search: what the pages of the site ask, and what they get."""

from collections import Counter
from dataclasses import dataclass, field

from django.core.paginator import Page as PageOfHits
from django.core.paginator import Paginator
from django.db.models import Count, Value
from django.db.models.functions import Length, StrIndex
from wagtail.models import Page
from wagtail.query import PageQuerySet

from content.models import FactPage
from content.questions.models import Recommendation
from content.reading import public_pages

from . import analysis, query
from .engine import matching
from .hits import ranked, shown
from .models import SearchEntry

FEW = 3


@dataclass(frozen=True)
class Results:
    """A page of hits: see `hits.shown`. `repaired` is the question with unknown words replaced, else empty. `kinds` and
    `years` count all hits, whatever was chosen; `partial` are hits with only some of the words.
    """

    hits: list[SearchEntry] = field(default_factory=list)
    total: int = 0
    page: PageOfHits | None = None
    kinds: dict[str, int] = field(default_factory=dict)
    years: dict[int, int] = field(default_factory=dict)
    repaired: str = ""
    partial: list[SearchEntry] = field(default_factory=list)


def find(
    text: str, language: str, *, kind: str = "", year: int | None = None, page: int | str = 1, per_page: int = 10
) -> Results:
    """Answer a question in a language; a page that there is not is the last. Cost: fifteen queries or more."""
    groups, repaired = query.understand(query.clean(text), language)
    if not groups:
        return Results()
    entries = matching(groups, language)
    kinds, years, total = Counter(), Counter(), 0
    for its_kind, its_year, count in entries.values_list("kind", "date__year").annotate(Count("pk")):
        kinds[its_kind] += count
        years[its_year or 0] += count
        total += count if kind in ("", its_kind) and year in (None, its_year) else 0
    place = Paginator(range(total), per_page).get_page(page)
    chosen = entries.filter(**{"kind": kind} if kind else {}, **{"date__year": year} if year else {})
    ids = ranked(chosen, groups, place.end_index())[place.start_index() - 1 :] if total else []
    some = []
    if kinds.total() < FEW and len(groups) > 1:
        found = list(entries.values_list("pk", flat=True))
        some = ranked(matching(groups, language, every=False).exclude(pk__in=found), groups, per_page)
    newest_first = {its_year: years[its_year] for its_year in sorted(years, reverse=True) if its_year}
    counts = {"kinds": dict(kinds.most_common()), "years": newest_first, "repaired": repaired}
    return Results(shown(ids, groups), total, place, **counts, partial=shown(some, groups))


def suggest(text: str, language: str, limit: int = 5) -> list[Page]:
    """Pages with words in their titles or names that begin as those that were typed. Cost: one query."""
    words = [f" {analysis.fold(word)}" for word in analysis.tokens(query.clean(text))] or ["\n"]
    entries = SearchEntry.objects.current(language).exclude(page=None)
    for word in words:
        entries = entries.filter(suggested_by__contains=word)
    best = entries.order_by(StrIndex("suggested_by", Value(words[0])), Length("title"), "pk")
    return [entry.page for entry in best.select_related("page__locale")[:limit]]


def definition(text: str, language: str) -> FactPage | None:
    """The fact whose term, abbreviation or other name the question is. Cost: three queries."""
    key = analysis.key(text, language)
    named = SearchEntry.objects.current(language).filter(names__key=key)
    facts = FactPage.placed().live().filter(pk__in=named.values("page"))
    return facts.order_by("sort_key").first() if key else None


def recommended(text: str, language: str) -> PageQuerySet:
    """The public pages recommended today for a question, in any inflection. Cost: one query, and one when read."""
    key, current = analysis.key(text, language), Recommendation.objects.current().filter(language=language)
    chosen = [one.page_id for one in current if key and analysis.key(one.words, language) == key]
    return public_pages().filter(pk__in=chosen)
