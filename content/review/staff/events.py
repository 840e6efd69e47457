"""What happened in a round, in words: for its own page and for the history of the page that it is about."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.review.models import ReviewEvent, ReviewRequest
from content.review.profiles.fields import PROPOSABLE

ACTION = "review."
BY_STAFF = _("%(who)s wrote down what %(organisation)s answered: %(answer)s")


@dataclass(frozen=True)
class Words:
    """What lists call an event, and the sentence that tells it."""

    label: str | Promise
    sentence: str | Promise


ANSWERS = {str(status): status for status in ReviewRequest.ANSWERS}
EVENTS = {
    "opened": Words(_("Partners asked"), _("Round %(number)s: asked %(organisations)s")),
    "nobody_to_ask": Words(_("Nobody to ask"), _("%(organisation)s has nobody who can be asked")),
    "seen": Words(_("Opened by partner"), _("%(who)s opened the draft")),
    "commented": Words(_("Partner commented"), _("%(who)s wrote a comment")),
    "comment_changed": Words(_("Partner changed a comment"), _("%(who)s changed a comment")),
    "comment_removed": Words(_("Partner took back a comment"), _("%(who)s took back a comment")),
    "comment_done": Words(_("Comment handled"), _("Did what %(organisation)s wrote in a comment")),
    "comment_declined": Words(_("Comment not followed"), _("Answered a comment of %(organisation)s without a change")),
    "comment_open": Words(_("Comment opened again"), _("Opened a comment of %(organisation)s again")),
    "delegated": Words(_("Colleague asked"), _("%(who)s asked a colleague to answer: %(to)s")),
    "extension_wanted": Words(_("More time wanted"), _("%(who)s wants to answer by %(until)s")),
    "extension_granted": Words(_("More time given"), _("%(organisation)s may answer until %(until)s")),
    "extension_declined": Words(_("More time declined"), _("%(organisation)s gets no more time")),
    "invited": Words(_("One more asked"), _("Asked %(to)s at %(organisation)s too")),
    "resent": Words(_("New link sent"), _("Sent a new link to %(to)s at %(organisation)s")),
    "revoked": Words(_("Link revoked"), _("Revoked the link of %(to)s at %(organisation)s")),
    "text_changed": Words(_("Text changed"), _("The text is no longer the one that partners read")),
    "text_restored": Words(_("Text as before"), _("The text is again the one that partners read")),
    "minor_change": Words(_("Minor change"), _("Declared a minor change: %(reason)s")),
    "satisfied": Words(_("Partners approved"), _("The partners have approved")),
    "lapsed": Words(_("Partner review ended"), _("Ended without enough answers")),
    "overridden": Words(_("Passed without partner"), _("Let through without the partners: %(reason)s")),
    "closed_with_reason": Words(_("Partner review ended"), _("Ended without the partners' approval")),
    "no_objection": Words(_("Silence"), _("%(organisation)s was silent, which is taken as no objection")),
    "undeliverable": Words(_("Mail not delivered"), _("A mail could not be delivered: %(organisation)s, %(contact)s")),
    "mail_uncertain": Words(
        _("Mail perhaps not sent"), _("A mail may not have been sent: %(organisation)s, %(contact)s")
    ),
    "withdrawn": Words(_("Partner review withdrawn"), _("The partners are no longer asked")),
    "superseded": Words(_("Partner review replaced"), _("A newer round takes the place of this one")),
    "changes_requested": Words(_("Changes asked for"), _("Partners ask for changes")),
    "approved": Words(_("Partner approved"), _("%(who)s: %(answer)s")),
    "approved_with_note": Words(_("Partner approved with a note"), _("%(who)s: %(answer)s")),
    "profile_confirmed": Words(_("Profile confirmed"), _("%(organisation)s says that all of its profile is right")),
    "proposal_accepted": Words(_("Proposal accepted"), _("Accepted what %(organisation)s proposed: %(field)s")),
    "proposal_declined": Words(_("Proposal declined"), _("Declined what %(organisation)s proposed: %(field)s")),
    "text_followed": Words(_("Published anew"), _("The page was published anew while it was being checked")),
    "not_concerned": Words(_("Partner not concerned"), _("%(who)s: %(answer)s")),
}


def sentence(event: str, data: dict[str, Any], who: str, by_staff: bool = False) -> str:
    """An event told in the reader's language. `data` is what was noted with it; what is unknown is left out."""
    words = EVENTS.get(event)
    if words is None:
        return event.replace("_", " ").capitalize()
    told = str(words.sentence)
    if event in ANSWERS and data.get("organisation"):
        told = str(BY_STAFF) if by_staff else gettext("%(who)s: %(answer)s")
    return (told % defaultdict(str, _facts(event, data, who))).rstrip(":, ")


def _facts(event: str, data: dict[str, Any], who: str) -> dict[str, Any]:
    facts = {**data, "who": who or gettext("Somebody")}
    if "organisations" in data:
        facts["organisations"] = ", ".join(data["organisations"])
    if data.get("until"):
        facts["until"] = date_format(date.fromisoformat(data["until"]), "DATE_FORMAT")
    if data.get("field") in PROPOSABLE:
        facts["field"] = PROPOSABLE[data["field"]].label
    if event in ANSWERS:
        facts["answer"] = ANSWERS[event].label.lower()
    return facts


def told(event: ReviewEvent) -> str:
    by_staff = event.actor_kind == ReviewEvent.Actor.STAFF
    return sentence(event.event, event.data, event.actor_label, by_staff)
