"""A partner at the door of one invitation, and how things stand for her."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.urls import reverse
from django.utils import timezone

from content.review.actors import Actor, note
from content.review.doors import door_of
from content.review.models import Invitation, InvitationToken, PartnerContact, ReviewRequest, ReviewRound


class Standing(StrEnum):
    WAITING = "waiting"
    ANSWERED = "answered"
    SATISFIED = "satisfied"
    CHANGES = "changes_requested"
    LAPSED = "lapsed"
    CLOSED = "closed_with_reason"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


@dataclass(frozen=True)
class Visit:
    token: InvitationToken

    @property
    def invitation(self) -> Invitation:
        return self.token.invitation

    @property
    def contact(self) -> PartnerContact | None:
        return self.invitation.contact

    @property
    def request(self) -> ReviewRequest:
        return self.invitation.request

    @property
    def round(self) -> ReviewRound:
        return self.request.round

    @property
    def language(self) -> str:
        return self.invitation.language

    @property
    def door(self) -> str:
        return door_of(self.language)

    @property
    def standing(self) -> Standing:
        if not self.round.is_open:
            return Standing(self.round.status)
        if self.request.status == ReviewRequest.Status.WITHDRAWN:
            return Standing.WITHDRAWN
        return Standing.ANSWERED if self.request.decided_at else Standing.WAITING

    @property
    def shows_the_draft(self) -> bool:
        """A text that was taken back, or replaced by a newer one, is not shown any longer."""
        return self.standing not in {Standing.WITHDRAWN, Standing.SUPERSEDED}

    @property
    def may_act(self) -> bool:
        """Write and answer: the round is open, and the link is not one for reading only."""
        is_open = self.standing in {Standing.WAITING, Standing.ANSWERED}
        return is_open and self.token.purpose == InvitationToken.Purpose.RESPOND

    @property
    def days_left(self) -> int:
        return (self.request.deadline - timezone.localdate()).days

    def address(self, name: str, **more: Any) -> str:
        return reverse(name, kwargs={"door": self.door, "invitation": self.invitation.public_id, **more})

    @property
    def addresses(self) -> dict[str, str]:
        """The addresses of this invitation, for templates."""
        names = ["read", "snapshot", "differences", "comment", "answer", "check", "receipt", "more_time", "delegate"]
        return {name: self.address(f"review_{name}") for name in names}


def note_use(visit: Visit) -> None:
    """Note that a person has done something. Cost: two queries, four the first time."""
    now = timezone.now()
    InvitationToken.objects.filter(pk=visit.token.pk).update(last_used_at=now)
    first = ReviewRequest.objects.filter(pk=visit.request.pk, status=ReviewRequest.Status.SENT)
    if first.update(status=ReviewRequest.Status.SEEN, seen_at=now):
        note(visit.round, "seen", Actor.partner(visit.invitation))
        visit.request.status = ReviewRequest.Status.SEEN
