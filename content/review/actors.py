"""Who did something, under the name that the log keeps."""

from dataclasses import dataclass
from typing import Any, Self

from django.contrib.auth.models import AbstractBaseUser

from content.review.models import Invitation, ReviewEvent, ReviewRound


@dataclass(frozen=True)
class Actor:
    kind: ReviewEvent.Actor
    label: str = ""

    @classmethod
    def staff(cls, user: AbstractBaseUser | None) -> Self:
        return cls(ReviewEvent.Actor.STAFF, name_of(user)) if user else SYSTEM

    @classmethod
    def partner(cls, invitation: Invitation) -> Self:
        label = f"{invitation.contact_name}, {invitation.request.organisation_name}"
        return cls(ReviewEvent.Actor.PARTNER, label)


SYSTEM = Actor(ReviewEvent.Actor.SYSTEM)


def name_of(user: AbstractBaseUser | None) -> str:
    return (user.get_full_name() or user.get_username()) if user else ""


def note(review_round: ReviewRound, event: str, actor: Actor = SYSTEM, **data: Any) -> ReviewEvent:
    """Add a line to the round's log. Cost: one query."""
    return review_round.events.create(actor_kind=actor.kind, actor_label=actor.label, event=event, data=data)
