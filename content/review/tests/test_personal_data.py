"""Telling a person what is stored, and forgetting them: on request and in time."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db.models import Model
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import PageLogEntry, TaskState

from content.review import commenting, sending, tokens
from content.review.commenting import Remark
from content.review.factories import ContactFactory
from content.review.models import (
    Invitation,
    InvitationToken,
    OutboundMessage,
    PartnerContact,
    ReviewEvent,
    ReviewRequest,
    ReviewRound,
)
from content.review.personal_data.retention import MAILS, NAMES, clean_up
from content.review.personal_data.words import Words

from .people import Status, invitation, says

NAME, EMAIL = "Signe Provsson", "signe@example.org"
Mail = OutboundMessage.Status


@pytest.fixture
def signe(partners) -> PartnerContact:
    """Somebody with a name, at the organisation that reads Swedish."""
    contact = PartnerContact.objects.get(email="sv@example.org")
    contact.name, contact.email = NAME, EMAIL
    contact.save()
    return contact


@pytest.fixture
def answered(signe, asked, settings) -> ReviewRound:
    """A round in which she has commented, signed, and answered; the other organisation has answered too."""
    own = invitation(asked, EMAIL)
    OutboundMessage.objects.update(send_after=timezone.now())
    sending.drain()
    commenting.add(own, Remark("should", f"Skriv till {EMAIL}. Hälsningar {NAME}", "lead"))
    says(asked, EMAIL, Status.APPROVED_WITH_NOTE, f"Bra! /{NAME}")
    says(asked, "en@example.org")
    return ReviewRound.objects.get(pk=asked.pk)


def run(command: str, **options) -> str:
    out = StringIO()
    call_command(command, stdout=out, **options)
    return out.getvalue()


def everything() -> str:
    """Every value of every row of partner review, and what Wagtail keeps beside it."""
    models: list[type[Model]] = [*apps.get_app_config("review").get_models(), PageLogEntry, TaskState]
    return "\n".join(str(row) for model in models for row in model.objects.values())


def test_all_that_is_stored_about_a_person_is_told(answered):
    told = json.loads(run("review_export", email="Signe@example.org"))
    assert told["contacts"][0]["name"] == NAME
    (asked_once,) = told["asked"]
    assert asked_once["organisation"] == "Kooperativa rådet"
    assert asked_once["answer"]["note"] == f"Bra! /{NAME}"
    assert asked_once["links"]
    assert {"commented", "approved_with_note"} <= {event["event"] for event in asked_once["log"]}
    assert [comment["quotation"] for comment in told["comments"]] == ["Vi gör det tillsammans."]
    assert {mail["to"] for mail in told["mails"]} == {EMAIL}


def test_nothing_about_others_is_told(answered):
    told = run("review_export", email=EMAIL)
    assert "en@example.org" not in told
    assert "Director" not in told


def test_no_link_is_told(answered):
    own = invitation(answered, EMAIL)
    token = tokens.mint(own)
    told = run("review_export", email=EMAIL)
    assert token not in told
    assert tokens.digest_of(token) not in told


@pytest.mark.parametrize("command", ["review_export", "review_anonymise"])
def test_an_unknown_address_is_said_to_be_unknown(db, command):
    with pytest.raises(CommandError):
        run(command, email="nobody@example.org")


def test_a_forgotten_person_is_named_nowhere(answered):
    assert NAME in everything()
    run("review_anonymise", email=EMAIL)
    left = everything().lower()
    assert NAME.lower() not in left
    assert EMAIL not in left


def test_what_the_organisation_decided_stays(answered):
    request = ReviewRequest.objects.get(organisation_name="Kooperativa rådet")
    evidence = ("status", "organisation_name", "decided_at", "decision_sha256")
    before = {name: getattr(request, name) for name in evidence}
    snapshot, events = answered.snapshot, ReviewEvent.objects.count()

    run("review_anonymise", email=EMAIL)

    request.refresh_from_db()
    answered.refresh_from_db()
    assert {name: getattr(request, name) for name in evidence} == before
    assert (answered.snapshot, ReviewEvent.objects.count()) == (snapshot, events)
    labels = answered.events.filter(event="approved_with_note").values_list("actor_label", flat=True)
    assert list(labels) == ["Kooperativa rådet"]
    assert [comment.author_name for comment in request.comments.all()] == ["Kooperativa rådet"]


def test_somebody_of_the_same_name_elsewhere_is_not_forgotten(answered, partners):
    other = PartnerContact.objects.get(email="en@example.org")
    Invitation.objects.filter(contact=other).update(contact_name=NAME)
    answered.events.filter(event="approved").anonymise(f"{NAME}, Rural Network", {"organisation": "Rural Network"})
    run("review_anonymise", email=EMAIL)
    assert answered.events.filter(actor_label=f"{NAME}, Rural Network").exists()


def test_a_forgotten_person_is_let_in_no_longer_and_written_to_no_more(signe, asked, client):
    own = invitation(asked, EMAIL)
    token = tokens.mint(own)
    run("review_anonymise", email=EMAIL)
    assert client.get(f"/granska/l/{token}/").status_code in {404, 410}
    assert not OutboundMessage.objects.filter(invitation=own).exclude(status=Mail.CANCELLED).exists()
    assert not PartnerContact.objects.reachable().filter(pk=signe.pk).exists()


def test_forgetting_twice_is_forgetting_once(answered):
    run("review_anonymise", email=EMAIL)
    before = everything()
    with pytest.raises(CommandError):
        run("review_anonymise", email=EMAIL)
    assert everything() == before


def test_a_contact_who_was_deleted_is_forgotten_all_the_same(answered, signe):
    signe.delete()
    run("review_anonymise", email=EMAIL)
    assert NAME.lower() not in everything().lower()


def test_events_are_still_never_changed(answered):
    with pytest.raises(TypeError):
        answered.events.update(actor_label="Någon annan")


def test_old_mails_keep_that_they_were_sent_and_not_what_they_said(answered):
    assert OutboundMessage.objects.exclude(text="").exists()
    OutboundMessage.objects.update(sent_at=timezone.now() - MAILS - timedelta(days=1))
    keys = set(OutboundMessage.objects.values_list("key", flat=True))
    run("review_retention")
    assert set(OutboundMessage.objects.values_list("key", flat=True)) == keys
    assert set(OutboundMessage.objects.values_list("to", "text", "html")) == {("", "", "")}


def test_what_is_recent_is_left_alone(answered):
    before = everything()
    assert clean_up().mails == 0
    assert everything() == before


def test_names_go_two_years_after_the_round_and_answers_stay(answered):
    ReviewRound.objects.update(closed_at=timezone.now() - NAMES - timedelta(days=1))
    assert clean_up().invitations == 2
    request = ReviewRequest.objects.get(organisation_name="Kooperativa rådet")
    assert (request.status, request.decided_by_name) == (Status.APPROVED_WITH_NOTE, "")
    assert NAME not in {
        *answered.events.values_list("actor_label", flat=True),
        *request.invitations.values_list("contact_name", flat=True),
    }
    assert clean_up().invitations == 0


def test_contacts_who_are_no_longer_asked_go_when_nothing_of_theirs_is_recent(answered, signe, partners):
    PartnerContact.objects.filter(pk=signe.pk).update(active=False)
    ContactFactory(organisation=partners[0], active=False, name="Slutade")
    assert clean_up().contacts == 1
    assert PartnerContact.objects.filter(pk=signe.pk).exists()
    ReviewRound.objects.update(closed_at=timezone.now() - NAMES - timedelta(days=1))
    assert clean_up().contacts == 1
    assert not PartnerContact.objects.filter(pk=signe.pk).exists()
    assert ReviewRequest.objects.get(organisation_name="Kooperativa rådet").decided_at


def test_links_leave_nothing_when_a_person_is_forgotten(answered):
    assert InvitationToken.objects.filter(invitation__contact__email=EMAIL).exists()
    own = invitation(answered, EMAIL).pk
    run("review_anonymise", email=EMAIL)
    assert not InvitationToken.objects.filter(invitation=own).exists()


@given(st.text(max_size=40), st.text(min_size=1, max_size=10), st.text(max_size=40))
def test_a_name_goes_wherever_it_stands_by_itself(before, name, after):
    words = Words(name, "Org")
    cleaned = words.out_of(f"{before} {name} {after}")
    assert words.out_of(cleaned) == cleaned or name.lower() in "org"


def test_a_name_within_a_word_is_left_alone():
    assert Words("Bo", "Rådet").out_of("Bo bor i Borlänge") == "Rådet bor i Borlänge"
