"""From the link in a mail to the page, and a new link for whoever has lost the mail."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_safe

from content import throttle
from content.review import access, new_links, refusals, tokens
from content.review.forms import NewLinkForm
from content.review.views.common import reads_and_writes, to
from content.review.visits import Visit


@require_safe
def enter(request: HttpRequest, door: str, token: str) -> HttpResponse:
    """Move the right out of the address into a cookie. Cost: one query; nothing is written."""
    if throttle.is_exhausted(request, "link"):
        return refusals.too_many(request, throttle.SECONDS)
    found = tokens.find(token)
    if found is None:
        throttle.count(request, "link")
        return refusals.unknown(request, door)
    visit = Visit(found)
    with translation.override(visit.language):
        if access.has_ended(visit):
            response = refusals.ended(request, visit.door)
        else:
            response = to(visit.address("review_read"))
            access.let_in(request, response, visit)
    response.headers["Content-Language"] = visit.language
    return response


@reads_and_writes
def new_link(request: HttpRequest, **_door: str) -> HttpResponse:
    """Ask for an address and say that a mail is on its way, whether it is or not."""
    form = NewLinkForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if throttle.is_exhausted(request, "new-link"):
            return refusals.too_many(request, throttle.SECONDS)
        throttle.count(request, "new-link")
        new_links.send(form.cleaned_data["email"])
        return render(request, "review/new_link_sent.html")
    return render(request, "review/new_link.html", {"form": form})


def nothing_here(request: HttpRequest, door: str, _anything: str = "") -> HttpResponse:
    return refusals.unknown(request, door)
