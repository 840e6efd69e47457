"""What surrounds a page for its reader: where it stands and in which languages it is to be had."""

from dataclasses import dataclass

from django.conf import settings
from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from django.utils.translation import get_language, get_language_info
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet


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
    """The pages above a page, from the start page down, and its live, public versions by language code."""

    ancestors: list[Page]
    versions: dict[str, Page]


def surroundings(page: Page) -> Surroundings:
    """What the breadcrumb and the language switch need. Cost: one query."""
    above = [page.path[:end] for end in range(2 * page.steplen, len(page.path), page.steplen)]
    family = Q(translation_key=page.translation_key, live=True) & ~Q(restricted=True)
    pages = _with_restrictions().filter(Q(path__in=above) | family).select_related("locale").order_by("path")
    ancestors = [found for found in pages if found.path in above]
    versions = {found.locale.language_code: found for found in pages if found.path not in above}
    return Surroundings(ancestors, versions)


def public_pages() -> PageQuerySet:
    """Pages that anybody may see, told apart in the query itself. Cost: none of its own."""
    return _with_restrictions().filter(live=True, restricted=False)


def _with_restrictions() -> PageQuerySet:
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    closed = PageViewRestriction.objects.annotate(below=path).filter(below__startswith=F("page__path"))
    return Page.objects.annotate(restricted=Exists(closed))


def language_links(page: Page, versions: dict[str, Page]) -> list[LanguageLink]:
    """The language switch of a page. Cost: none."""
    return [
        link_to(code, versions[code].url if code in versions else untranslated_url(page, code), code in versions)
        for code, _name in settings.LANGUAGES
    ]


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
