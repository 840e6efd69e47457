"""What staff do on the pages of a round, in a line each."""

from django.http import HttpResponse
from django.urls import reverse


def do(desk, review_round, action, subject=None, **given) -> HttpResponse:
    """Send the form of an action, and follow to where it leads."""
    about = [review_round.public_id, action, *([subject.pk] if subject else [])]
    return desk.client.post(reverse("partner_review:action", args=about), given, follow=True)


def said(response) -> str:
    return " ".join(str(message) for message in response.context["messages"])


def change(page, lead) -> None:
    """Another text, as a script writes it."""
    draft = page.get_latest_revision_as_object()
    draft.lead = lead
    draft.save_revision()
