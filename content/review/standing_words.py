"""How things stand for a partner, in words: what happened, and what she can do."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content.review import refusals
from content.review.rules import Silence
from content.review.visits import Standing, Visit

CLOSED = {
    Standing.SATISFIED: (
        gettext_lazy("The review is finished: the text is approved"),
        gettext_lazy("You need do nothing more. Thank you for reading."),
    ),
    Standing.CHANGES: (
        gettext_lazy("The review is finished: changes were asked for"),
        gettext_lazy("The text is being worked on. You will get a new mail when there is a new version to read."),
    ),
    Standing.LAPSED: (
        gettext_lazy("The time is out"),
        gettext_lazy("The review ended without all the answers. Write to us if there is something we should know."),
    ),
    Standing.CLOSED: (
        gettext_lazy("The review has been ended"),
        gettext_lazy("Those who asked you have ended it. You need do nothing more."),
    ),
    Standing.WITHDRAWN: (
        gettext_lazy("You are no longer asked about this text"),
        gettext_lazy("It has been taken back. You need do nothing more."),
    ),
    Standing.SUPERSEDED: (
        gettext_lazy("There is a newer version"),
        gettext_lazy("You have got a newer mail, with a link to the newer text. Answer there; "
                     "what you said of the older one is not lost."),
    ),
}  # fmt: skip

DONE = {
    "comment": gettext_lazy("Your comment is kept."),
    "removed": gettext_lazy("Your comment is removed."),
    "time": gettext_lazy("Your question is sent. We answer by mail."),
    "colleague": gettext_lazy("Your colleague gets a mail with a link of their own. You can still answer yourself."),
}


@dataclass(frozen=True)
class News:
    """Something to know before reading on."""

    title: str
    text: str
    important: bool = False


def news(visit: Visit) -> list[News]:
    """What has happened since the mail was sent. Cost: none."""
    found = []
    if visit.standing in CLOSED:
        found.append(_closed(visit))
    elif visit.standing is Standing.ANSWERED:
        found.append(_answered(visit))
    if visit.may_act and visit.round.gates and visit.round.stale_since:
        text = _("You can comment, but not answer until it is clear what the text is to be. You will get a mail.")
        found.append(News(_("The text is being changed"), text, important=True))
    if visit.may_act and visit.request.wants_until:
        day = date_format(visit.request.wants_until)
        found.append(
            News(_("You have asked for time until %(day)s") % {"day": day}, _("You will get an answer by mail."))
        )
    return found


def _closed(visit: Visit) -> News:
    title, text = CLOSED[visit.standing]
    reason = visit.round.close_reason if visit.standing is Standing.CLOSED else ""
    return News(title, f"{text} {_('The reason:')} {reason}" if reason else str(text))


def _answered(visit: Visit) -> News:
    request = visit.request
    facts = {
        "answer": request.get_status_display(),
        "who": request.decided_by_name or request.registered_by_name,
        "day": date_format(request.decided_at, "j F"),
    }
    mine = request.decided_by_id and request.decided_by_id == visit.invitation.contact_id
    if mine:
        title = _("You have answered: %(answer)s") % facts
    elif request.registered_by_name:
        title = _("Your answer was given by telephone: %(answer)s") % facts
    else:
        title = _("%(who)s has answered for you all: %(answer)s") % facts
    return News(title, _("That was on %(day)s. The answer can be changed until the review is finished.") % facts)


def silence(visit: Visit) -> str:
    """What it means when nobody answers. Cost: none."""
    if visit.round.frozen_rules.silence == Silence.NO_OBJECTION:
        return _("Silence is taken as no objection, and is never shown as an approval.")
    return _("The text waits for you. You get a reminder.")


def done(key: str | None) -> str:
    """What has just been done, in words; nothing for anything unknown."""
    return str(DONE.get(key, ""))


def page(request: HttpRequest, visit: Visit, status: int = 200) -> HttpResponse:
    """A page for a round that shows its draft no longer, or that no longer takes what was sent."""
    current = _closed(visit) if visit.standing in CLOSED else News(_("The review is open"), "")
    onwards = {"link": visit.address("review_read"), "label": _("Back to the page")} if visit.shows_the_draft else {}
    if visit.standing is Standing.SUPERSEDED:
        onwards = {"link": reverse("review_new_link", kwargs={"door": visit.door}), "label": _("Ask for a new link")}
    return refusals.message(request, current.title, current.text, status=status, **onwards)
