"""The translation as it would look now, drafts of it included."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.clickjacking import xframe_options_sameorigin
from wagtail.models import Page

from content.translating import access


@xframe_options_sameorigin
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the page with what has been translated so far, the rest in the source's language."""
    translation = access.readable(request.user, pk)
    if not issubclass(translation.source.specific_content_type.model_class(), Page):
        raise Http404
    page = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    return page.make_preview_request(request, page.default_preview_mode)
