"""The door to search: what the pages of the site ask, and what they get."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from django.utils.html import escape
from django.utils.safestring import SafeString
from wagtail.models import Page

from content.models import FactPage
from content.reading import Crumb, public_pages

from .query import find_pages, words_of

PARTIAL_BELOW = 3


@dataclass(frozen=True)
class File:
    """What a reader wants to know before a download: "PDF", bytes, pages (0: not known)."""

    type: str
    size: int
    pages: int = 0


@dataclass(frozen=True)
class Hit:
    """A page or a document. `excerpt` is safe HTML with `<mark>`; `trail` leads from the start page, without itself."""

    title: str
    url: str
    kind: str
    kind_label: str
    date: date | None
    excerpt: SafeString
    trail: list[Crumb]
    language: str
    file: File | None = None


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


def kind_label(kind: str) -> str:
    """The name of a kind for its reader, empty for an unknown one. Cost: none."""
    return kind.capitalize()


def find(
    text: str, language: str, *, kind: str = "", year: int | None = None, page: int = 1, per_page: int = 10
) -> Results:
    """Answer a question in a language. A page below 1 or above the last gives no hits, never an error."""
    query = words_of(text)
    pages = list(find_pages(text, language)) if query else []
    chosen = [found for found in pages if kind in ("", kind_of(found)) and year in (None, year_of(found))]
    shown = chosen[(page - 1) * per_page : page * per_page] if page > 0 else []
    kinds = Counter(kind_of(found) for found in pages)
    return Results(query, [hit(found, language) for found in shown], len(chosen), dict(kinds))


def suggest(text: str, language: str, limit: int = 5) -> list[Suggestion]:
    """Titles that begin with, or hold a word that begins with, what has been typed."""
    found = public_pages().filter(locale__language_code=language, title__icontains=text, depth__gt=2)
    return [Suggestion(page.title, page.url) for page in found[:limit]] if text else []


def definition(text: str, language: str) -> FactPage | None:
    """The fact whose term, abbreviation or other name the question is."""
    return FactPage.placed().live().public().filter(term__iexact=text, locale__language_code=language).first()


def kind_of(page: Page) -> str:
    return page.specific_class._meta.model_name.removesuffix("page")


def year_of(page: Page) -> int | None:
    return page.first_published_at.year if page.first_published_at else None


def hit(page: Page, language: str) -> Hit:
    return Hit(page.title, page.url, kind_of(page), kind_label(kind_of(page)), None, escape(""), [], language)
