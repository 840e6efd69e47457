"""Saving translations as PO files: of one page, or of all words of a kind."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET
from wagtail.admin import messages
from wagtail.models import TranslatableMixin
from wagtail.snippets.models import get_snippet_models
from wagtail_localize.models import Translation

from content.translating import access
from content.translating.files import exporting, matching

PO, ZIP = "text/x-gettext-translation; charset=utf-8", "application/zip"


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
    found = list(matching.of_model(model, language))
    if not found:
        messages.warning(request, _("Nobody has requested a translation of these words yet."))
        return redirect("translating:overview")
    po = exporting.model_file(model, language, found)
    return download(exporting.as_bytes(po), PO, f"{model._meta.model_name}-{language}.po")


def is_readable(request: HttpRequest, translation: Translation) -> bool:
    try:
        access.readable(request.user, translation.pk)
    except (PermissionDenied, Http404):
        return False
    return True


def download(content: bytes, kind: str, name: str) -> HttpResponse:
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def words_of(user: AbstractBaseUser) -> Iterator[tuple[str, str]]:
    """The kinds of words that the user may change, by name. Cost: none, when the user's rights are known."""
    for model in get_snippet_models():
        if issubclass(model, TranslatableMixin) and matching.may_change_words(user, model):
            yield str(model._meta.verbose_name_plural), model._meta.label_lower
