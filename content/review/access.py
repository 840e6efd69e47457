"""The right of a partner to a page: from the link in a mail to a cookie, and checked again at every request.

The cookie belongs to one invitation's path, ends with the browser, and holds the signed id of the link. Every
view gets a `Visit`, and every query of a view starts from it; an id in an address is never looked up by itself.

GET and HEAD write nothing: mail scanners follow links, some of them with a whole browser that runs scripts. That a
draft was seen is therefore noted with the first form that somebody sends, and not when a page is opened.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.cache import patch_cache_control

from content.review import refusals
from content.review.doors import DOORS
from content.review.models import InvitationToken
from content.review.visits import Visit, note_use

COOKIE = "review"
SALT = "content.review.cookie"
View = Callable[..., HttpResponse]


def let_in(request: HttpRequest, response: HttpResponse, visit: Visit) -> None:
    response.set_signed_cookie(
        COOKIE,
        str(visit.token.pk),
        salt=SALT,
        path=visit.address("review_read"),
        secure=settings.SESSION_COOKIE_SECURE or request.is_secure(),
        httponly=True,
        samesite="Lax",
    )


def visit_of(request: HttpRequest, invitation: UUID) -> Visit | None:
    """The visit that the cookie gives a right to, if it is to that invitation. Cost: one query."""
    held = request.get_signed_cookie(COOKIE, default=None, salt=SALT)
    if held is None:
        return None
    tokens = InvitationToken.objects.select_related("invitation__contact", "invitation__request__round__page")
    token = tokens.filter(pk=held, invitation__public_id=invitation).first()
    return token and Visit(token)


def has_ended(visit: Visit) -> bool:
    token = visit.token
    return bool(token.revoked_at or visit.invitation.revoked_at or token.expires_at <= timezone.now())


def invited(view: View) -> View:
    """Give the view a visit in the contact's language, or refuse: unknown 404, expired and revoked 410."""

    @wraps(view)
    def inner(request: HttpRequest, door: str, invitation: UUID, **kwargs: Any) -> HttpResponse:
        visit = visit_of(request, invitation)
        if visit is None:
            return refusals.no_right(request, door)
        with translation.override(visit.language):
            response = _answer(view, request, visit, kwargs)
        response.headers["Content-Language"] = visit.language
        return response

    return inner


def _answer(view: View, request: HttpRequest, visit: Visit, kwargs: dict[str, Any]) -> HttpResponse:
    if has_ended(visit):
        return refusals.ended(request, visit.door)
    if request.method == "POST":
        note_use(visit)
    try:
        return view(request, visit, **kwargs)
    except Http404:
        return refusals.no_right(request, visit.door)


def private(view: View) -> View:
    """Answer in the door's language unless the view knows better, and let nobody keep, index or pass on the answer."""

    @wraps(view)
    def inner(request: HttpRequest, door: str, **kwargs: Any) -> HttpResponse:
        with translation.override(DOORS[door]):
            response = view(request, door=door, **kwargs)
            response.headers.setdefault("Content-Language", DOORS[door])
        patch_cache_control(response, no_store=True, private=True)
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        response.headers["Referrer-Policy"] = "same-origin"
        return response

    return inner
