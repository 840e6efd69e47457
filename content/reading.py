"""What surrounds a page for its reader: where it stands and in which languages it is to be had."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from django.http import QueryDict
from django.utils.translation import get_language, get_language_info
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

START_DEPTH = 2
LONGEST = 80
START_PAGES = Q(depth=START_DEPTH, live=True)


@dataclass(frozen=True)
class LanguageLink:
    """The way to a page in a language; where it is not translated, to a page that says so."""

    code: str
    name: str
    url: str
    current: bool
    translated: bool


@dataclass(frozen=True)
class Alternate:
    """A hreflang link: a language code or "x-default", and an absolute address."""

    code: str
    url: str


@dataclass(frozen=True)
class Crumb:
    title: str
    url: str = ""


@dataclass(frozen=True)
class Surroundings:
    """The pages above a page, from the start page down, and its live, public versions by language code.

    `languages` are the codes of those that readers can go to: they have a live start page.
    """

    ancestors: list[Page]
    versions: dict[str, Page]
    languages: list[str]


def surroundings(page: Page) -> Surroundings:
    """What the breadcrumb and the language switch need. Cost: one query."""
    above = [page.path[:end] for end in range(2 * page.steplen, len(page.path), page.steplen)]
    family = Q(translation_key=page.translation_key, live=True) & ~Q(restricted=True)
    wanted = Q(path__in=above) | family | START_PAGES
    pages = list(_with_restrictions().filter(wanted).select_related("locale").order_by("path"))
    ancestors = [found for found in pages if found.path in above]
    others = [found for found in pages if found.path not in above and not found.restricted]
    versions = {each.locale.language_code: each for each in others if each.translation_key == page.translation_key}
    started = {found.locale.language_code for found in pages if found.depth == START_DEPTH and found.live}
    return Surroundings(ancestors, versions, _in_order(started))


def open_languages() -> list[str]:
    """The codes of the languages that readers can go to. Cost: one query."""
    return _in_order(set(Page.objects.filter(START_PAGES).values_list("locale__language_code", flat=True)))


def _in_order(started: set[str]) -> list[str]:
    """Swedish is always there: its start page is the site's."""
    codes = [code for code, _name in settings.LANGUAGES]
    return [code for code in codes if code in started or code == settings.LANGUAGE_CODE]


def public_pages() -> PageQuerySet:
    """Pages that anybody may see, told apart in the query itself. Cost: none of its own."""
    return _with_restrictions().filter(live=True, restricted=False)


def _with_restrictions() -> PageQuerySet:
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    closed = PageViewRestriction.objects.annotate(below=path).filter(below__startswith=F("page__path"))
    return Page.objects.annotate(restricted=Exists(closed))


def language_links(page: Page, around: Surroundings, query: str = "") -> list[LanguageLink]:
    """The language switch of a page: no language without a start page, which could not even say what is missing.

    `query` follows to the versions that there are, as `kept_query` gives it. Cost: none.
    """
    versions = around.versions
    return [
        link_to(
            code, f"{versions[code].url}{query}" if code in versions else untranslated_url(page, code), code in versions
        )
        for code in around.languages
    ]


def kept_query(query: QueryDict, names: Iterable[str]) -> str:
    """What of an address narrows a list and means the same in every language, as the end of another address."""
    kept = {name: value[:LONGEST] for name in names if (value := query.get(name, "").replace("\0", ""))}
    return f"?{urlencode(kept)}" if kept else ""


def link_to(code: str, url: str, translated: bool = True) -> LanguageLink:
    name = get_language_info(code)["name_local"].capitalize()
    return LanguageLink(code, name, url, current=code == get_language(), translated=translated)


def untranslated_url(page: Page, code: str) -> str:
    """The page's own path under another language's prefix, where `HomePage.route` tells what is missing."""
    path = page.url or "/"
    for language, _name in settings.LANGUAGES:
        path = path.removeprefix(f"/{language}") if path.startswith(f"/{language}/") else path
    return path if code == settings.LANGUAGE_CODE else f"/{code}{path}"


def alternates(versions: dict[str, Page]) -> list[Alternate]:
    """The hreflang links that every version of a page carries alike, `x-default` leading to the source language."""
    links = [Alternate(code, version.full_url) for code, version in sorted(versions.items())]
    default = versions.get(settings.LANGUAGE_CODE)
    return [*links, Alternate("x-default", default.full_url)] if default else links


def breadcrumbs(page: Page, ancestors: list[Page]) -> list[Crumb]:
    """The way from the start page to the page, which closes it without a link. Cost: none."""
    return [*(Crumb(ancestor.title, ancestor.url) for ancestor in ancestors), Crumb(page.title)]
