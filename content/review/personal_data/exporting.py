"""All that is stored about a person, as data: what article 15 of the GDPR gives a right to see."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet

from content.review.models import Invitation, PartnerContact, ReviewEvent, ReviewRequest, ReviewRound
from content.review.personal_data.finding import Person

CONTACT = ("name", "email", "language", "role", "active", "email_state", "away_until")
LINK = ("issued_at", "expires_at", "revoked_at", "last_used_at", "purpose")
ANSWER = ("status", "decided_at", "note", "decision_sha256", "wants_until", "wants_reason", "extended_to")
COMMENT = ("contentpath", "quotation", "body", "kind", "status", "answer", "created_at")
PROPOSAL = ("field", "old", "new", "status", "answer", "created_at")
MAIL = ("kind", "to", "subject", "text", "status", "created_at", "sent_at")


def export(email: str) -> dict[str, Any]:
    """Cost: some ten queries, and three for each time that the person was asked."""
    person = Person(email)
    return {
        "email": email,
        "contacts": [contact(each) for each in person.contacts.select_related("organisation")],
        "asked": [asked(each) for each in person.invitations],
        "comments": [_about(each.request) | _columns(each, COMMENT) for each in person.comments],
        "proposals": [
            _about(each.request) | _columns(each, PROPOSAL)
            for each in person.proposals.select_related("request__round")
        ],
        "mails": list(person.mails.values(*MAIL)),
        "account": account(email),
    }


def contact(each: PartnerContact) -> dict[str, Any]:
    return {"organisation": each.organisation.name} | _columns(each, CONTACT)


def asked(invitation: Invitation) -> dict[str, Any]:
    """One request: its links, as far as they are kept, the answer if they gave it, and what the log says of them."""
    request = invitation.request
    answered = request.decided_by_name and request.decided_by_name == invitation.contact_name
    return _about(request) | {
        "name": invitation.contact_name,
        "language": invitation.language,
        "asked_at": invitation.created_at,
        "revoked_at": invitation.revoked_at,
        "links": list(invitation.tokens.values(*LINK)),
        "answer": _columns(request, ANSWER) if answered else None,
        "log": list(log_of(request.round, invitation.contact_name).values("event", "actor_label", "at", "data")),
    }


def log_of(review_round: ReviewRound, name: str) -> QuerySet[ReviewEvent]:
    return review_round.events.filter(actor_kind=ReviewEvent.Actor.PARTNER, actor_label__startswith=f"{name}, ")


def account(email: str) -> dict[str, Any] | None:
    """An editor with the address: the account, and the rounds that it asked for."""
    user = get_user_model().objects.filter(email__iexact=email).first()
    if user is None:
        return None
    rounds = ReviewRound.objects.filter(requested_by=user)
    names = _columns(user, ("username", "first_name", "last_name", "email", "date_joined", "last_login"))
    return names | {"asked_for": list(rounds.values("title", "number", "opened_at", "status"))}


def _about(request: ReviewRequest) -> dict[str, Any]:
    return {"organisation": request.organisation_name, "page": request.round.title, "round": request.round.number}


def _columns(row: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}
