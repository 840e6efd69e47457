"""A partner's page for its profile, at the door: open the link, say yes, or write other words."""

import re

import pytest
from django.test import Client
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from content.models import Need, PartnerPage
from content.review import tokens
from content.review.models import Invitation, ReviewRequest
from content.review.profiles.fields import TEXTS, values
from content.review.profiles.views import forms_for

from .test_profile_answers import fresh, invitation, profile

__all__ = ["invitation", "profile"]


@pytest.fixture
def partner(invitation) -> Client:
    """Somebody who has followed the link of the mail, and who is checked for cross-site requests as all are."""
    client = Client(enforce_csrf_checks=True)
    response = client.get(f"/granska/l/{tokens.mint(invitation)}/", follow=True)
    client.shown = response
    client.place = response.redirect_chain[-1][0]
    return client


def send(client: Client, address: str, **fields):
    """Send the form that was shown last, with some fields changed."""
    html = client.shown.content.decode()
    hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', html))
    client.shown = client.post(f"{client.place}{address}/", hidden | fields, follow=True)
    return client.shown


def opened_form(client: Client) -> dict:
    """The fields of the form as a browser would send them back."""
    client.shown = client.get(f"{client.place}forslag/")
    form, contacts = client.shown.context["form"], client.shown.context["contacts"]
    data = {name: form[name].value() for name in form.fields if form[name].value() is not None}
    for row in contacts:
        data |= {row.add_prefix(name): row[name].value() or "" for name in row.fields}
    return data


def status_of(invitation: Invitation) -> str:
    return ReviewRequest.objects.get(pk=invitation.request_id).status


def is_waiting(invitation: Invitation) -> bool:
    return ReviewRequest.objects.get(pk=invitation.request_id).is_waiting


def test_the_link_leads_to_the_profile_field_by_field(partner):
    html = partner.shown.content.decode()
    assert "Vad organisationen gör." in html
    assert "Prova en idé" in html
    assert "rad@example.org" in html


def test_reading_changes_nothing(partner, invitation, profile):
    for address in ("", "stammer/", "forslag/"):
        assert partner.get(f"{partner.place}{address}", follow=True).status_code == 200
    assert is_waiting(invitation)
    assert fresh(profile).last_reviewed is None


def test_one_click_says_yes_and_shows_a_receipt(partner, invitation, profile):
    response = send(partner, "stammer")
    assert response.redirect_chain[-1][0].endswith("kvitto/")
    assert status_of(invitation) == ReviewRequest.Status.APPROVED
    assert fresh(profile).last_reviewed


def test_a_form_without_its_token_is_refused(partner, invitation):
    assert partner.post(f"{partner.place}stammer/", {"seen": "a"}).status_code == 403
    assert is_waiting(invitation)


def test_a_profile_that_was_changed_is_shown_anew_and_nothing_is_recorded(partner, invitation, profile):
    page = fresh(profile)
    page.description = "Redaktionens nya ord."
    page.save_revision().publish()
    response = send(partner, "stammer")
    assert response.status_code == 409
    assert "Redaktionens nya ord." in response.content.decode()
    assert is_waiting(invitation)
    send(partner, "stammer")
    assert status_of(invitation) == ReviewRequest.Status.APPROVED


def test_other_words_are_sent_field_by_field(partner, invitation):
    data = opened_form(partner) | {"description": "Ny text.\r\nPå två rader.", "contacts-1-email": "press@example.org"}
    send(partner, "forslag", **data)
    proposals = {row.field: row.new for row in ReviewRequest.objects.get(pk=invitation.request_id).proposals.all()}
    assert proposals["description"] == "Ny text.\nPå två rader."
    assert [row["email"] for row in proposals["contacts"]] == ["rad@example.org", "press@example.org"]
    assert set(proposals) == {"description", "contacts"}


def test_words_are_named_in_the_readers_language_and_none_is_lost(invitation, profile, english_home):
    Need.objects.create(
        name="Try an idea",
        slug="prova",
        locale=english_home.locale,
        translation_key=Need.objects.get(slug="prova").translation_key,
    )
    stands = values(fresh(profile))
    with override("en"):
        form, _contacts = forms_for(fresh(profile), stands, None)
        assert dict(form.fields["needs"].choices) == {"prova": "Try an idea", "finansiering": "Finansiering"}


def test_an_emptied_contact_goes_away(partner, invitation):
    send(partner, "forslag", **opened_form(partner) | {"contacts-0-email": ""})
    proposal = ReviewRequest.objects.get(pk=invitation.request_id).proposals.get()
    assert (proposal.field, proposal.new) == ("contacts", [])


WRONG = {
    "name": "",
    "description": "x" * 4001,
    "website": "javascript:alert(1)",
    "needs": "finns-inte",
    "contacts-0-email": "inte en adress",
    "contacts-0-telephone": "ring oss",
}


@pytest.mark.parametrize(("field", "value"), WRONG.items())
def test_what_is_wrong_is_said_and_what_was_typed_stays(partner, invitation, field, value):
    response = send(partner, "forslag", **opened_form(partner) | {field: value, "short_name": "Det jag skrev"})
    html = response.content.decode()
    assert response.status_code == 200
    assert "error-summary" in html
    assert "Det jag skrev" in html
    assert is_waiting(invitation)


def test_sending_no_change_is_no_proposal(partner, invitation):
    response = send(partner, "forslag", **opened_form(partner))
    assert "error-summary" in response.content.decode()
    assert is_waiting(invitation)


def test_what_was_typed_stays_when_the_profile_was_changed_meanwhile(partner, invitation, profile):
    data = opened_form(partner) | {"description": "Det jag skrev."}
    page = fresh(profile)
    page.summary = "Redaktionens nya ord."
    page.save_revision().publish()
    response = send(partner, "forslag", **data)
    assert response.status_code == 409
    assert "Det jag skrev." in response.content.decode()
    assert is_waiting(invitation)


def test_what_is_hostile_is_shown_as_text(partner):
    data = opened_form(partner) | {"short_name": "<script>x</script>", "name": ""}
    html = send(partner, "forslag", **data).content.decode()
    assert "<script>x" not in html
    assert "&lt;script&gt;x" in html


@pytest.mark.parametrize("data", [{}, {"contacts-TOTAL_FORMS": "x"}, {"contacts-TOTAL_FORMS": "99999"}, {"name": "\0"}])
def test_nonsense_is_no_error(partner, data):
    partner.shown = partner.get(f"{partner.place}forslag/")
    assert send(partner, "forslag", **data).status_code in {200, 409}


def test_after_the_answer_it_says_what_was_proposed_and_nothing_more_can_be_sent(partner, invitation):
    data = opened_form(partner) | {"description": "Ny text."}
    send(partner, "forslag", **data)
    partner.shown = partner.get(partner.place)
    html = partner.shown.content.decode()
    assert "Ny text." in html
    assert "<form" not in html
    assert partner.get(f"{partner.place}forslag/").status_code == 409


class AnyText(TestCase):
    """Whatever the form lets through, the page's own fields take as well, unchanged."""

    @given(st.dictionaries(st.sampled_from(TEXTS), st.text(max_size=400), min_size=1))
    def test_what_the_form_accepts_the_page_can_keep(self, typed):
        page = PartnerPage(name="N", description="D", locale_id=1)
        stands = values_of_new(page)
        form, _contacts = forms_for(page, stands, stands | {"seen": "0" * 64} | typed)
        if form.is_valid():
            for name in TEXTS:
                page._meta.get_field(name).clean(form.cleaned_data[name], page)
                assert "\0" not in form.cleaned_data[name]


def values_of_new(page: PartnerPage) -> dict:
    return {name: getattr(page, name) for name in TEXTS} | {
        "needs": [],
        "municipalities": [],
        "languages": [],
        "contacts": [],
    }
