"""Mails to partners: about one draft, or about several of the same kind at once."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from content.review import kinds, letters, links, wording
from content.review.kinds import Kind
from content.review.letters import Item, Letter
from content.review.models import Invitation, ReviewRound


def letter(name: str, invitations: Sequence[Invitation], facts: dict[str, Any] | None = None) -> Letter:
    """The mail of that kind to the contact whom the invitations, one or several, have in common.

    Cost: one query, and two for each invitation whose request and round are not loaded.
    """
    kind, first = kinds.PARTNER[name], invitations[0]
    contact = first.contact
    with override(contact.language):
        site = letters.site_name(contact.language)
        several = len(invitations) > 1
        items = [_item(kind, each, sender(each, site) if several else "") for each in invitations]
        deadline = min(each.request.deadline for each in invitations)
        known = {**_facts(first, site), "count": len(items), "deadline": deadline, **(facts or {})}
        return letters.compose(f"review/email/partner/{name}.txt", kind, items, known)


def sender(invitation: Invitation, site: str) -> str:
    """Whoever asks, by name when there is one."""
    name = wording.line(invitation.request.round.requested_by_name)
    return _("%(name)s at %(site)s") % {"name": name, "site": site} if name else site


def _facts(invitation: Invitation, site: str) -> dict[str, Any]:
    request = invitation.request
    asker = request.round.requested_by
    return {
        "name": invitation.contact_name,
        "title": request.round.title,
        "organisation": request.organisation_name,
        "answer": request.get_status_display(),
        "person": request.decided_by_name,
        "required": request.required,
        "is_profile": request.round.kind == ReviewRound.Kind.PROFILE,
        "sender": sender(invitation, site),
        "site": site,
        "can_reply": bool(asker and asker.email),
    }


def _item(kind: Kind, invitation: Invitation, asked_by: str) -> Item:
    """One draft; of several, each names who asks."""
    request = invitation.request
    rows = [(_("Organisation"), wording.line(request.organisation_name)), (_("Asked by"), asked_by)]
    message = link = ""
    if kind.action:
        link = links.placeholder(invitation)
    if kind.action and not kind.last:
        message = wording.lines(request.round.message)
        rows += [
            (_("Why you are asked"), wording.why(request)),
            (_("Answer by"), wording.day(request.deadline)),
            (_("It takes"), wording.minutes(request.round)),
            (_("If you do not answer"), wording.silence(request)),
        ]
    return Item(wording.line(request.round.title), [row for row in rows if row[1]], message, link)
