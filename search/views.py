"""The result page."""

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe
from wagtail.models import Page

from content.reading import link_to

from .query import QUERY_CHARACTERS, find_pages

RESULTS_PER_PAGE = 10


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Answer `?q=` with a page of results; an empty question shows the form alone."""
    query = request.GET.get("q", "")[:QUERY_CHARACTERS].replace("\0", "").strip()
    results = Paginator(find_pages(query, get_language()), RESULTS_PER_PAGE).get_page(request.GET.get("page"))
    ids = [page.pk for page in results]
    specific = {page.pk: page for page in Page.objects.filter(pk__in=ids).defer_streamfields().specific()}
    pages = [specific[page_id] for page_id in ids if page_id in specific]
    context = {
        "query": query,
        "results": results,
        "pages": pages,
        "languages": _languages(request),
        "noindex": True,
    }
    return render(request, "search/search.html", context)


def _languages(request: HttpRequest) -> list:
    """The language switch keeps the question."""
    suffix = f"?{request.GET.urlencode()}" if request.GET else ""
    links = []
    for code, _name in settings.LANGUAGES:
        with override(code):
            url = reverse("search") + suffix
        links.append(link_to(code, url))
    return links
