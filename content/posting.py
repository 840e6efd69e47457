"""What visitors may send to a page. They have no cookies, so nothing can be done in somebody else's name."""

from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from wagtail.models import Page

READING = ["GET", "HEAD", "OPTIONS"]


def refuse_unasked(page: Page, request: HttpRequest, _args: Any, _kwargs: Any) -> HttpResponse | None:
    """A hook before a page is served: only types that say `takes_posts` are sent anything."""
    allowed = [*READING, "POST"] if getattr(page, "takes_posts", False) else READING
    return None if request.method in allowed else HttpResponseNotAllowed(allowed)


def is_from_here(request: HttpRequest) -> bool:
    """Whether a form was sent from a page of this site, as the browser says.

    Every browser since 2020 sends `Origin` with a POST, and newer ones `Sec-Fetch-Site`; no page can forge them. What
    sends neither is no browser, and holds nobody's rights.
    """
    if site := request.headers.get("sec-fetch-site"):
        return site in {"same-origin", "none"}
    origin = request.headers.get("origin")
    if origin is None:
        return True
    try:
        return urlsplit(origin).netloc == request.get_host()
    except ValueError:
        return False
