"""What an editor has to know about a page's partners before writing on, and what can be done about it."""

from dataclasses import dataclass, field

from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.models import Page

from content.review.locks import PartnerLock
from content.review.models import ReviewRound
from content.review.staff.actions import Action, offered
from content.review.staff.remedies import REMEDIES, is_changed

Status = ReviewRound.Status
ENDED: dict[str, str | Promise] = {
    Status.CHANGES: gettext_lazy(
        "Partners ask for changes. Make them, note at each comment what you did, and send the page to review again."
    ),
    Status.LAPSED: gettext_lazy(
        "Too few partners have answered, so the page cannot be published. Send it to review again, or call them."
    ),
    Status.WITHDRAWN: gettext_lazy(
        "The partners were asked, and then no longer. The page cannot be published before they have been asked again: "
        "send it to review."
    ),
}
CHANGED_OPEN = gettext_lazy(
    "The text has changed since the partners were asked, so nobody can approve it. Ask again about the new text, or "
    "declare a minor change."
)
CHANGED_APPROVED = gettext_lazy(
    "The text has changed since the partners approved it, so it cannot be published. Ask again about the new text, or "
    "declare a minor change."
)


@dataclass(frozen=True)
class Notice:
    text: str
    serious: bool = True
    remedies: list[Action] = field(default_factory=list)


def progress(review_round: ReviewRound) -> tuple[int, int]:
    """How many have answered, of how many. Cost: one query, none when the requests are fetched."""
    requests = review_round.requests.all()
    return sum(not request.is_waiting for request in requests), len(requests)


def notice_of(review_round: ReviewRound, user: AbstractBaseUser) -> Notice | None:
    """What stands in the way, or what is waited for. Cost: some five queries."""
    if review_round.published_at or review_round.status == Status.SUPERSEDED:
        return None
    changed = is_changed(review_round)
    if review_round.is_open and not changed:
        return Notice(_waiting(review_round), serious=False)
    text = _reason(review_round, changed=changed)
    if not text or not review_round.gates:
        return None
    return Notice(str(text), remedies=offered(REMEDIES, review_round, review_round, user))


def _reason(review_round: ReviewRound, *, changed: bool) -> str | Promise | None:
    if review_round.is_open:
        return CHANGED_OPEN
    if review_round.status in {Status.SATISFIED, Status.CLOSED}:
        return CHANGED_APPROVED if changed else None
    return ENDED.get(Status(review_round.status))


def _waiting(review_round: ReviewRound) -> str:
    answered, asked = progress(review_round)
    facts = {"answered": answered, "asked": asked, "day": date_format(review_round.deadline, "DATE_FORMAT")}
    if review_round.is_overdue:
        return _("Partners should have answered by %(day)s; %(answered)s of %(asked)s have.") % facts
    return _("Partners are reading the text: %(answered)s of %(asked)s have answered. Deadline: %(day)s.") % facts


def current_round(page: Page) -> ReviewRound | None:
    """The round that an editor has to know about: the open one, else one that stands before the public, else the last.

    Cost: one query, up to three where none is open, and one for the requests.
    """
    rounds = ReviewRound.objects.of_page(page.pk).defer("snapshot").prefetch_related("requests")
    return rounds.open().first() or rounds.gating().filter(published_at=None).first() or rounds.first()


def show(request: HttpRequest, page: Page) -> None:
    """Say it above the page's form, whichever editor shows it. A hook before editing; never answers by itself."""
    review_round = current_round(page) if request.method == "GET" else None
    notice = notice_of(review_round, request.user) if review_round else None
    if notice is None:
        return
    buttons = [messages.button(remedy.url, str(remedy.label)) for remedy in notice.remedies]
    buttons.append(messages.button(reverse("partner_review:round", args=[review_round.public_id]), _("See the review")))
    lock = page.get_lock()
    locked = isinstance(lock, PartnerLock) and lock.for_user(request.user)
    text = f"{notice.text} {lock.get_description(request.user)}" if locked else notice.text
    say = messages.warning if notice.serious else messages.info
    say(request, text, buttons=buttons)
