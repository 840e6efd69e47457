"""What the reader of a language meets where a page exists only in another: the truth, never the start page.

The address is the page's own path under the reader's prefix: `/en/nyheter/konferens/` for `/nyheter/konferens/`.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from wagtail.models import Page

from content import reading
from content.models.base import BasePage, Fallback


def find(home: Page, path_components: list[str]) -> BasePage | None:
    """The live, public page of another language at this path, unless its type offers no fallback.

    Cost: five queries for each other language at most.
    """
    path = "".join(f"{component}/" for component in path_components)
    for other in home.get_translations().live():
        found = Page.objects.filter(url_path=other.url_path + path, live=True).first()
        page = found and found.specific
        if page and page.fallback != Fallback.NONE and not page.get_view_restrictions().exists():
            return page
    return None


def serve(page: BasePage, request: HttpRequest, home: Page) -> HttpResponse:
    """Lead to the translation when there is one; else show the source text or a notice, as the type says.

    The answer is not for search engines: a translation may come, at an address of its own.
    """
    translated = reading.surroundings(page).versions.get(get_language())
    if translated:
        return redirect(translated.url)
    request.is_preview = False
    show_source = page.fallback == Fallback.SHOW_SOURCE
    response = TemplateResponse(
        request,
        page.get_template(request) if show_source else "content/untranslated.html",
        page.get_context(request) | _context(page, home, show_source),
    )
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _context(page: BasePage, home: Page, show_source: bool) -> dict:
    return {
        "untranslated": True,
        "source_shown": show_source,
        "noindex": True,
        "alternates": [],
        "structured_data": [],
        "nearest": nearest_translated_ancestor(page) or home,
        "breadcrumbs": [reading.Crumb(home.title, home.url), reading.Crumb(page.title)],
    }


def nearest_translated_ancestor(page: Page) -> Page | None:
    """The closest page above that the reader's language has. Cost: two queries."""
    keys = list(page.get_ancestors().values_list("translation_key", flat=True))
    found = Page.objects.filter(translation_key__in=keys, locale__language_code=get_language()).live().public()
    return found.order_by("-depth").first()
