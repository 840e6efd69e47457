"""Answers that belong to no page: errors, robots.txt."""

from collections.abc import Iterator

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_safe
from wagtail.models import Page


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django's signature
    """A 404 in the language of the address, with search and the ways onwards. Cost: seven queries."""
    home = Page.objects.filter(depth=2, locale__language_code=request.LANGUAGE_CODE).first()
    sections = home.get_children().live().public() if home else Page.objects.none()
    return render(request, "404.html", {"sections": sections, "noindex": True}, status=404)


def _search_addresses() -> Iterator[str]:
    for code, _name in settings.LANGUAGES:
        with override(code):
            yield reverse("search")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What robots may read: everything but the search results, which would be endless."""
    lines = ["User-agent: *", "Disallow: /admin/", *(f"Disallow: {url}" for url in _search_addresses())]
    sitemap = request.build_absolute_uri(reverse("sitemap"))
    return HttpResponse("\n".join([*lines, f"Sitemap: {sitemap}", ""]), content_type="text/plain; charset=utf-8")
