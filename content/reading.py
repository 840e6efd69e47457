"""What surrounds a page for its reader: where it stands and in which languages it is to be had."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import get_language, get_language_info
from wagtail.models import Page


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


def translations(page: Page) -> dict[str, Page]:
    """Every live, public version of the page by language code, itself among them. Cost: two queries."""
    family = (
        Page.objects.filter(translation_key=page.translation_key).live().public().select_related("locale")
    )
    return {version.locale.language_code: version for version in family}


def language_links(page: Page, versions: dict[str, Page]) -> list[LanguageLink]:
    """The language switch of a page. Cost: none."""
    return [
        link_to(
            code, versions[code].url if code in versions else untranslated_url(page, code), code in versions
        )
        for code, _name in settings.LANGUAGES
    ]


def link_to(code: str, url: str, translated: bool = True) -> LanguageLink:  # noqa: FBT001, FBT002 - reads as data
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


def breadcrumbs(page: Page) -> list[Crumb]:
    """The way from the start page to the page, which closes it without a link. Cost: one query."""
    ancestors = page.get_ancestors().filter(depth__gt=1)
    return [*(Crumb(ancestor.title, ancestor.url) for ancestor in ancestors), Crumb(page.title)]
