"""What is done with the pages that are chosen in the overview."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request

from content.translating.files import exporting, matching
from content.translating.staff.files import ZIP, download, is_readable

LONGEST_KEY = 9


@require_GET
def request_pages(request: HttpRequest) -> HttpResponse:
    """On to the form that asks by when, which is that of every list of pages. Cost: none."""
    chosen = _chosen(request)
    if not chosen:
        return _back(request, _("Choose the pages first."))
    form = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "request_translation"])
    return redirect(f"{form}?{urlencode([('next', _origin(request)), *(('id', pk) for pk in chosen)])}")


@require_GET
def export_pages(request: HttpRequest, language: str) -> HttpResponse:
    """A zip file of the pages, as far as they are translated and the user may edit the translation.

    Cost: some ten queries for each.
    """
    chosen = _chosen(request)
    if not chosen:
        return _back(request, _("Choose the pages first."))
    found = [each for each in matching.of_pages(chosen, language) if is_readable(request, each)]
    if not found:
        return _back(request, _("None of the chosen pages has a translation that you may edit. Choose others."))
    return download(exporting.zip_of(found), ZIP, f"oversattningar-{language}.zip")


def _chosen(request: HttpRequest) -> list[int]:
    keys = request.GET.getlist("id")
    return [int(key) for key in keys if key.isascii() and key.isdecimal() and len(key) <= LONGEST_KEY]


def _back(request: HttpRequest, why: str) -> HttpResponse:
    messages.warning(request, why)
    return redirect(_origin(request))


def _origin(request: HttpRequest) -> str:
    return get_valid_next_url_from_request(request) or reverse("translating:overview")
