"""Pages that say what happened and what to do, in place of the page that was asked for.

None tells whether an address exists: whatever is unknown, forged or somebody else's gets the same words.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

TYPED = ("body", "note", "reason", "name", "email")  # The fields whose text nobody should have to write again.


def message(request: HttpRequest, title: str, *lines: str, status: int = 200, **more: Any) -> HttpResponse:
    """A page of a few lines. `link` and `label` lead onwards. What was typed is shown, so that it can be copied."""
    typed = [text for name in TYPED if (text := request.POST.get(name, "").strip())]
    context = {"title": title, "lines": lines, "typed": typed, **more}
    return render(request, "review/message.html", context, status=status)


def _new_link(door: str) -> dict[str, str]:
    return {"link": reverse("review_new_link", kwargs={"door": door}), "label": _("Ask for a new link")}


def unknown(request: HttpRequest, door: str) -> HttpResponse:
    """404 for every link that never was one."""
    return message(
        request,
        _("The link does not work"),
        _("It may have been cut in two by a mail program. Copy the whole link from our mail, and try again."),
        status=404,
        **_new_link(door),
    )


def no_right(request: HttpRequest, door: str) -> HttpResponse:
    """404 for an address without the right to it, whether there is anything at the address or not."""
    return message(
        request,
        _("Open the link in our mail"),
        _("This address alone opens nothing: the link in the mail that we sent you does."),
        _("Did you come from there just now? Then your browser refuses cookies. Allow them for this site and open "
          "the link again; we need a single one, and it is gone when you close the browser."),
        status=404,
        **_new_link(door),
    )  # fmt: skip


def ended(request: HttpRequest, door: str) -> HttpResponse:
    """410 for a right that has expired or was taken back. It names no draft."""
    return message(
        request,
        _("The link no longer holds"),
        _("It has expired, or has been taken back. Nothing that you have answered before is lost."),
        _("Is there still something for you to answer? Then we mail you a new link."),
        status=410,
        **_new_link(door),
    )


def too_many(request: HttpRequest, seconds: int) -> HttpResponse:
    """429 for whoever tries links."""
    response = message(
        request,
        _("Wait a minute"),
        _("There have been many attempts from where you are. Wait a minute and open the link in our mail again."),
        status=429,
    )
    response.headers["Retry-After"] = str(seconds)
    return response


def for_reading(request: HttpRequest, back: str) -> HttpResponse:
    """403 for an act with a link that only shows."""
    title = _("This link is for reading")
    text = _("Answer by the link in the mail in which we asked you.")
    return message(request, title, text, status=403, link=back, label=_("Back to the page"))
