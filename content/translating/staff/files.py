"""Saving translations as PO files: of one page, of several at once, of all words of a kind."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page
from wagtail_localize.models import Translation

from content.translating import access
from content.translating.files import exporting, matching

PO, ZIP = "text/x-gettext-translation; charset=utf-8", "application/zip"
LONGEST_KEY = 9


@require_GET
def export_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Raises PermissionDenied for whoever may not edit the page. Cost: some ten queries."""
    translation = access.readable(request.user, pk)
    return download(exporting.as_bytes(exporting.page_file(translation)), PO, exporting.file_name(translation))


@require_GET
def export_words(request: HttpRequest, label: str, language: str) -> HttpResponse:
    """All words of a kind, such as `content.topic`. Cost: two queries for each word."""
    try:
        model = matching.word_model(label)
    except (LookupError, ValueError) as error:
        raise Http404 from error
    if not matching.may_change_words(request.user, model):
        raise PermissionDenied
    found = matching.of_model(model, language)
    po = exporting.model_file(model, language, found)
    return download(exporting.as_bytes(po), PO, f"{model._meta.model_name}-{language}.po")


@require_GET
def export_pages(request: HttpRequest, language: str) -> HttpResponse:
    """A zip file of the chosen Swedish pages, as far as they are translated and the user may edit the translation.

    Cost: some ten queries for each.
    """
    keys = Page.objects.filter(pk__in=chosen_pages(request)).values("translation_key")
    found = matching.translations().filter(source__object_id__in=keys, target_locale__language_code=language)
    theirs = [translation for translation in found.order_by("pk") if _is_readable(request, translation)]
    if theirs:
        return download(exporting.zip_of(theirs), ZIP, f"oversattningar-{language}.zip")
    messages.warning(request, _("None of the chosen pages has a translation that you may edit. Choose others."))
    return redirect(get_valid_next_url_from_request(request) or "translating:overview")


def chosen_pages(request: HttpRequest) -> list[int]:
    return [int(pk) for pk in request.GET.getlist("id") if pk.isdecimal() and len(pk) <= LONGEST_KEY]


def _is_readable(request: HttpRequest, translation: Translation) -> bool:
    try:
        matching.check_readable(request.user, translation)
    except (PermissionDenied, Http404):
        return False
    return True


def download(content: bytes, kind: str, name: str) -> HttpResponse:
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
