"""Answering a consultation, from the form to the receipt and back."""

import re
import uuid
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from content.consultations.factories import ConsultationPageFactory
from content.consultations.forms import name_of
from content.consultations.models import ConsultationPage, Response, ResponseLink

from .conftest import answers_to

LINK = re.compile(r"https?://\S+/r/(\S+)/")


def close(page: ConsultationPage) -> None:
    ConsultationPage.objects.filter(pk=page.pk).update(closes=timezone.now() - timedelta(seconds=1))


def test_an_answer_is_stored_with_a_receipt_and_no_cookie_is_set(client, page, send):
    assert not client.get(page.url).cookies
    answered = send()
    stored = Response.objects.get()
    assert answered.status_code == 303
    assert not answered.cookies
    assert (stored.organisation, stored.language, stored.consultation_key) == (
        "Bygdegården i Bingsjö",
        "sv",
        page.translation_key,
    )
    assert [(each.text, each.choice) for each in stored.answers.all()] == [
        ("Vi tycker att förslaget är bra.", None),
        ("Kanske", 2),
    ]
    own = client.get(answered.url)
    assert stored.number in own.content.decode()
    assert own.headers["Cache-Control"] == "no-store, private"
    assert own.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert "lagra" in stored.consent or "stor" in stored.consent


def test_the_receipt_comes_by_mail_with_a_link_that_changes_the_answer(client, page, send):
    send()
    (message,) = mail.outbox
    stored = Response.objects.get()
    assert stored.number in message.subject
    assert stored.mail_state == Response.Mail.SENT
    token = LINK.search(message.body)[1]
    text, _choice = page.questions.all()
    assert "Vi tycker att förslaget är bra." in client.get(f"{page.url}r/{token}/").content.decode()
    changed = send(f"{page.url}r/{token}/", **{name_of(text): "Vi har ändrat oss."})
    assert changed.status_code == 303
    stored.refresh_from_db()
    assert stored.answers.first().text == "Vi har ändrat oss."
    assert Response.objects.count() == 1
    assert len(mail.outbox) == 1


def test_the_database_holds_no_usable_link(page, send):
    token = send().url.split("/")[-2]
    assert token not in str(list(ResponseLink.objects.values()))
    digest = ResponseLink.objects.first().digest
    assert send(f"{page.url}r/{digest}/").status_code == 404


def test_a_link_opens_no_other_consultation(client, page, send):
    token = send().url.split("/")[-2]
    other = ConsultationPageFactory(asking=True)
    assert client.get(f"{other.url}r/{token}/").status_code == 404


def test_a_form_sent_twice_is_one_answer(page, send):
    attempt = str(uuid.uuid4())
    first, second = send(attempt=attempt), send(attempt=attempt)
    assert (first.status_code, second.status_code) == (303, 303)
    assert Response.objects.count() == 1


def test_a_form_of_another_consultation_is_another_answer(page, send):
    attempt = str(uuid.uuid4())
    send(attempt=attempt)
    Response.objects.update(consultation_key=uuid.uuid4())
    assert send(attempt=attempt).status_code == 303
    assert Response.objects.count() == 2


def test_a_private_person_needs_no_organisation_and_keeps_none(send):
    assert send(kind="private").status_code == 303
    stored = Response.objects.get()
    assert (stored.organisation, stored.role) == ("", "")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"consent": ""}, "samtycke"),
        ({"organisation": ""}, "namnet på den organisation"),
        ({"email": "fel"}, "field--error"),
        ({"kind": ""}, "field--error"),
        ({"website": "https://spam.example.org"}, "stoppa program"),
    ],
)
def test_what_is_refused_is_explained_and_stays(page, send, changes, words):
    answered = send(**changes)
    html = answered.content.decode()
    assert answered.status_code == 422
    assert words in html
    assert "Vi tycker att förslaget är bra." in html
    assert not Response.objects.exists()


@pytest.mark.parametrize("trait", ["coming", "closed", "summarised", "concluded"])
def test_a_form_that_is_not_open_refuses_and_shows_what_was_typed(client, home, trait):
    page = ConsultationPageFactory(asking=True, **{trait: True})
    assert 'name="consent"' not in client.get(page.url).content.decode()
    answered = client.post(page.url, answers_to(page))
    html = answered.content.decode()
    assert answered.status_code == 409
    assert "har inte sparats" in html
    for text in ["Vi tycker att förslaget är bra.", "Kanske", "Bygdegården i Bingsjö"]:
        assert text in html
    assert 'name="consent"' not in html
    assert not Response.objects.exists()


def test_an_answer_cannot_be_changed_after_closing_but_is_still_shown(client, page, send):
    address = send().url
    close(page)
    text, _choice = page.questions.all()
    answered = send(address, **{name_of(text): "För sent."})
    assert answered.status_code == 409
    assert "För sent." in answered.content.decode()
    assert "Vi tycker att förslaget är bra." in client.get(address).content.decode()


def test_a_form_from_another_site_is_refused_and_nothing_is_lost(send):
    for headers in ({"Origin": "https://evil.example.org"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "http://["}):
        answered = send(headers=headers)
        assert answered.status_code == 403
        assert "Vi tycker att förslaget är bra." in answered.content.decode()
    assert not Response.objects.exists()
    assert send(headers={"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"}).status_code == 303


def test_the_eleventh_answer_in_a_minute_has_to_wait_and_nothing_is_lost(send):
    assert [send().status_code for _each in range(10)] == [303] * 10
    answered = send()
    assert (answered.status_code, answered.headers["Retry-After"]) == (429, "60")
    assert "Vi tycker att förslaget är bra." in answered.content.decode()


def test_an_answer_in_english_belongs_to_the_same_consultation(client, page, english_home, send):
    english = english_version(page, english_home)
    text, _choice = english.questions.all()
    assert client.get(english.url).content.decode().count('value="2"') == 1
    assert name_of(text) == name_of(page.questions.first())
    assert send(english.url).status_code == 303
    stored = Response.objects.get()
    assert (stored.language, stored.consultation_key) == ("en", page.translation_key)
    assert "Thank you for your answer" in mail.outbox[0].body


def english_version(page: ConsultationPage, home) -> ConsultationPage:
    page.get_parent().specific.copy_for_translation(home.locale, copy_parents=True).save_revision().publish()
    english = page.copy_for_translation(home.locale)
    english.save_revision().publish()
    return english
