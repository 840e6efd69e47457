"""The editor of a word that its language does not have yet: there is no row of it that could be opened."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail_localize.models import Translation

from content.translating import access
from content.translating.staff.editor import TranslationEditor
from content.translating.targets import keeps_drafts


def edit_word(request: HttpRequest, pk: int) -> HttpResponse:
    """Translate a word that was requested; when it is whole it is there, and leads on to its own editor."""
    translation = access.readable(request.user, pk)
    if keeps_drafts(translation):
        raise Http404
    target = access.target_of(translation)
    if target.pk:
        return redirect(AdminURLFinder(request.user).get_edit_url(target))
    return TranslationEditor(request, translation, target).respond()


def address_of(translation: Translation) -> str:
    return reverse("translating:word", args=[translation.pk])
