"""Addresses in mails: a placeholder until the mail is sent, then the way in."""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse

from content.review import tokens
from content.review.doors import door_of
from content.review.models import Invitation, ReviewRound

PLACEHOLDER = re.compile(r"\[\[link:([0-9a-f-]{36})\]\]")


def absolute(path: str) -> str:
    return settings.WAGTAILADMIN_BASE_URL + path


def host() -> str:
    return urlsplit(settings.WAGTAILADMIN_BASE_URL).netloc


def placeholder(invitation: Invitation) -> str:
    return f"[[link:{invitation.public_id}]]"


def entry(invitation: Invitation, token: str) -> str:
    """The address that lets one person in, in their language."""
    door = door_of(invitation.contact.language if invitation.contact else invitation.language)
    return absolute(reverse("review_enter", kwargs={"door": door, "token": token}))


def for_staff(review_round: ReviewRound) -> str:
    """Where staff handle the round."""
    return absolute(reverse("partner_review:round", args=[review_round.public_id]))


def fill(texts: list[str], invitations: list[Invitation]) -> tuple[list[str], list[str]]:
    """The texts with a link for each placeholder of these invitations, and the tokens that were made for them.

    Cost: one query for each link. A placeholder of any other invitation stays as it is.
    """
    known = {str(invitation.public_id): invitation for invitation in invitations}
    wanted = {key for text in texts for key in PLACEHOLDER.findall(text) if key in known}
    made = {key: tokens.mint(known[key]) for key in sorted(wanted)}
    addresses = {key: entry(known[key], token) for key, token in made.items()}
    filled = [PLACEHOLDER.sub(lambda found: addresses.get(found[1], found[0]), text) for text in texts]
    return filled, list(made.values())
