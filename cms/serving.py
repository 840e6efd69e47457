"""Finding the page of an address in two queries, however deep it lies."""

from contextlib import suppress

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from wagtail import views
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page, Site

from content.reading import open_languages

MOST_STEPS_OF_A_VIEW = 4


@csrf_exempt  # No page takes a POST unless it says so: see `content.posting`.
def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Wagtail's view, with the page looked up by its whole path first.

    Wagtail asks for the site, the language, the start page and then twice for every step of the path; it is
    still asked whenever the path is not simply that of a live page (feeds, pages that are not translated, 404).
    A language whose start page is not live has nothing to say: Wagtail would show the Swedish pages in its place.
    The attribute is the one in which `Page.route_for_request` keeps its answer (Wagtail 8.0; held by a test).
    """
    page, rest = find_page(path, request.LANGUAGE_CODE)
    if page:
        with suppress(Http404):
            request._wagtail_route_for_request = page.route(request, rest)  # noqa: SLF001 - see above
    elif request.LANGUAGE_CODE not in open_languages():
        raise Http404
    return views.serve(request, path)


def find_page(path: str, language: str) -> tuple[Page | None, list[str]]:
    """The live page of a language at a path below its start page, or the one above it that has the rest as a view.

    None with more than one site. Cost: two queries.
    """
    roots = [root for root in Site.get_site_root_paths() if root.language_code == language]
    if len(roots) != 1:
        return None, []
    steps = [step for step in path.split("/") if step]
    fewest = max(len(steps) - MOST_STEPS_OF_A_VIEW, min(1, len(steps)))  # The start page has no views of its own.
    counts = range(fewest, len(steps) + 1)
    places = {"".join(f"{step}/" for step in steps[:count]): steps[count:] for count in counts}
    paths = {roots[0].root_path + place: rest for place, rest in places.items()}
    page = Page.objects.filter(url_path__in=paths, live=True).select_related("locale").order_by("-depth").first()
    if page is None or (paths[page.url_path] and not issubclass(page.specific_class, RoutablePageMixin)):
        return None, []
    specific = page.specific
    specific.locale = page.locale
    return specific, paths[page.url_path]
