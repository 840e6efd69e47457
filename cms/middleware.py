"""The language of an answer follows from its address alone; a refusal is said in words where it was asked for."""

import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import redirect
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from wagtail.admin import messages

from content.publishing import Refused
from content.review import doors

SOURCE_PREFIX = re.compile(rf"^/{settings.LANGUAGE_CODE}(?=/|$)")


def language_of(path: str) -> str:
    """The language of a path: another one's under exactly its prefix, the source language everywhere else.

    Partners' doors have no prefix and speak the language of their word. Django's own pattern takes `/en-artikel/`
    for English.
    """
    if spoken := doors.language_of(path):
        return spoken
    for code, _name in settings.LANGUAGES:
        if code != settings.LANGUAGE_CODE and f"{path}/".startswith(f"/{code}/"):
            return code
    return settings.LANGUAGE_CODE


class PrefixLocaleMiddleware:
    """Swedish without a prefix, other languages under theirs; no cookie, no Accept-Language, no guess."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method in {"GET", "HEAD"} and SOURCE_PREFIX.match(request.path_info):
            return self._without_prefix(request)
        language = language_of(request.path_info)
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response

    def _without_prefix(self, request: HttpRequest) -> HttpResponse:
        """One address, one language: `/sv/x` is `/x`. Slashes are collapsed so that no host can hide in them."""
        path = "/" + SOURCE_PREFIX.sub("", request.path_info).lstrip("/\\")
        query = request.META.get("QUERY_STRING", "")
        return HttpResponsePermanentRedirect(f"{path}?{query}" if query else path)


class RefusalMiddleware:
    """Show why something was refused on the page from which it was asked, instead of an error."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, Refused) or request.method != "POST":
            return None
        messages.error(request, str(exception))
        origin = request.headers.get("referer", "")
        ours = url_has_allowed_host_and_scheme(origin, {request.get_host()}, require_https=request.is_secure())
        return redirect(origin if ours else "wagtailadmin_home")
