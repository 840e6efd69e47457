"""Finding the page of an address in two queries, however deep it lies."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from wagtail import views
from wagtail.models import Page, Site


@csrf_exempt  # No page takes a POST unless it says so: see `content.posting`.
def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Wagtail's view, with the page looked up by its whole path first.

    Wagtail asks for the site, the language, the start page and then twice for every step of the path; it is
    still asked whenever the path is not simply that of a live page (feeds, pages that are not translated, 404).
    The attribute is the one in which `Page.route_for_request` keeps its answer (Wagtail 8.0; held by a test).
    """
    if page := find_page(path, request.LANGUAGE_CODE):
        request._wagtail_route_for_request = page.route(request, [])  # noqa: SLF001 - see above
    return views.serve(request, path)


def find_page(path: str, language: str) -> Page | None:
    """The live page of a language at a path below its start page; None with more than one site. Cost: two queries."""
    roots = [root for root in Site.get_site_root_paths() if root.language_code == language]
    if len(roots) != 1:
        return None
    page = Page.objects.filter(url_path=roots[0].root_path + path, live=True).select_related("locale").first()
    if page is None:
        return None
    specific = page.specific
    specific.locale = page.locale
    return specific
