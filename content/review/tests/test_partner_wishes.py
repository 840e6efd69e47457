"""A colleague beside the one who was asked, and more time."""

from datetime import timedelta

import pytest
from django.utils import timezone

from content.review import closing
from content.review.actors import SYSTEM
from content.review.factories import ContactFactory
from content.review.models import OutboundMessage, PartnerContact, ReviewRequest, ReviewRound

from .visiting import guest

SWEDISH = "sv@example.org"


@pytest.fixture
def here(asked):
    return guest(asked, SWEDISH)


def ask(here, email: str, name: str = "Kollega"):
    return here.post("delegate", {"name": name, "email": email})


def kinds() -> list[str]:
    return list(OutboundMessage.objects.order_by("pk").values_list("kind", flat=True))


def test_a_colleague_with_an_address_of_the_organisation_is_asked_and_both_sides_are_told(here, asked):
    assert ask(here, "Ny@Example.org").status_code == 303
    colleague = PartnerContact.objects.get(email="ny@example.org")
    assert (colleague.organisation_id, colleague.role) == (here.invitation.request.organisation_id, "deputy")
    assert guest(asked, "ny@example.org").invitation.delegated_by == here.invitation
    assert {"invitation", "delegated"} <= set(kinds()[-3:])
    assert asked.events.filter(event="delegated").count() == 1
    assert guest(asked, "ny@example.org").answer().status_code == 303
    assert here.get("read").status_code == 200


def test_a_contact_of_the_organisation_is_asked_whatever_the_address(here, asked):
    ContactFactory(organisation=here.invitation.request.organisation, email="konsult@example.com", deputy=True)
    assert ask(here, "konsult@example.com").status_code == 303
    assert PartnerContact.objects.filter(email="konsult@example.com").count() == 1


@pytest.mark.parametrize(
    ("email", "others"),
    [
        ("x@example.com", []),  # Another organisation's.
        ("x@sub.example.org", []),
        ("x@gmail.com", ["anna@gmail.com"]),  # Anybody's.
        (SWEDISH, []),  # Has been asked already.
        ("borta@example.org", []),  # Is no contact any longer.
        ("nonsense", []),
        ("", []),
    ],
)
def test_nobody_else_is_asked_and_what_was_typed_stays(here, email, others):
    organisation = here.invitation.request.organisation
    ContactFactory(organisation=organisation, email="borta@example.org", active=False)
    for other in others:
        ContactFactory(organisation=organisation, email=other)
    before = (PartnerContact.objects.count(), kinds())
    response = ask(here, email, "Någon annan")
    assert response.status_code == 200
    assert "Någon annan" in response.text
    assert 'aria-invalid="true"' in response.text
    assert (PartnerContact.objects.count(), kinds()) == before


def test_only_a_few_are_asked(here):
    answers = [ask(here, f"kollega-{number}@example.org").status_code for number in range(4)]
    assert answers == [303, 303, 303, 200]


def wish(here, day, reason: str = "Styrelsen möts på torsdag."):
    return here.post("more_time", {"until": day if isinstance(day, str) else day.isoformat(), "reason": reason})


def test_more_time_is_asked_for_with_a_day_and_a_reason_and_staff_are_told_once(here, asked):
    day = asked.deadline + timedelta(days=7)
    assert [wish(here, day).status_code for _ in range(2)] == [303, 303]
    request = ReviewRequest.objects.get(pk=here.invitation.request_id)
    assert (request.wants_until, request.wants_reason) == (day, "Styrelsen möts på torsdag.")
    told = OutboundMessage.objects.get(kind="extension_wanted")
    assert "Styrelsen möts på torsdag." in told.text
    assert "Ni har bett om tid till" in here.get("read").text


def test_a_day_that_cannot_be_is_explained_and_stays(here, asked):
    for day in (
        asked.deadline,
        timezone.localdate() - timedelta(days=1),
        asked.deadline + timedelta(days=60),
        "nyår",
        "",
    ):
        response = wish(here, day)
        assert (response.status_code, 'class="error-summary"' in response.text) == (200, True)
        assert "Styrelsen möts på torsdag." in response.text
    assert wish(here, asked.deadline + timedelta(days=7), "x" * 301).status_code == 200
    assert ReviewRequest.objects.get(pk=here.invitation.request_id).wants_until is None


def test_nothing_is_asked_for_when_the_round_has_ended(here, asked):
    closing.close(asked, ReviewRound.Status.WITHDRAWN, SYSTEM)
    before = kinds()
    assert ask(here, "ny@example.org").status_code == 409
    assert wish(here, asked.deadline + timedelta(days=7)).status_code == 409
    assert (kinds(), PartnerContact.objects.filter(email="ny@example.org").exists()) == (before, False)
