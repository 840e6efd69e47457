"""A partner at the door, in tests: with a link of her own and a browser of her own."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from content.review import tokens
from content.review.doors import door_of
from content.review.models import (
    Invitation,
    InvitationToken,
    OutboundMessage,
    ReviewComment,
    ReviewEvent,
    ReviewRequest,
    ReviewRound,
)

from .people import invitation


@dataclass
class Guest:
    client: Client
    invitation: Invitation

    def at(self, name: str, **more: Any) -> str:
        door = door_of(self.invitation.language)
        return reverse(f"review_{name}", kwargs={"door": door, "invitation": self.invitation.public_id, **more})

    def get(self, name: str, **more: Any) -> HttpResponse:
        return self.client.get(self.at(name, **more))

    def post(self, name: str, data: dict[str, Any], **more: Any) -> HttpResponse:
        return self.client.post(self.at(name, **more), data)

    def answer(self, status: str = "approved", note: str = "", text: str = "") -> HttpResponse:
        """Send the answer, as the check page does."""
        shown = text or self.invitation.request.round.content_sha256
        return self.post("receipt", {"status": status, "note": note, "text": shown})

    def comment(self, body: str, path: str = "", kind: str = "should") -> HttpResponse:
        return self.post("comment", {"body": body, "path": path, "kind": kind})


def link(invited: Invitation) -> str:
    """The address in a mail."""
    token = tokens.mint(invited)
    return reverse("review_enter", kwargs={"door": door_of(invited.language), "token": token})


def guest(review_round: ReviewRound, email: str) -> Guest:
    """Whoever has that address, let in by a link."""
    invited = invitation(review_round, email)
    client = Client()
    assert client.get(link(invited)).status_code == 303
    return Guest(client, invited)


def tables() -> list[list[dict]]:
    """All that a partner could change, as it is."""
    models = [InvitationToken, ReviewComment, ReviewEvent, ReviewRequest, OutboundMessage]
    return [list(model.objects.order_by("pk").values()) for model in models]
