"""The language of an answer follows from its address alone."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation


class PrefixLocaleMiddleware:
    """English under exactly ``/en/``, Swedish everywhere else; no cookie, no guess."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = "en" if f"{request.path_info}/".startswith("/en/") else "sv"
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response
