"""Mails as they are written: for whom, wholly in which language, and what they say."""

import re
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.utils.translation import override
from wagtail.users.models import UserProfile

from content.models import PagePartner
from content.review import kinds, mails, partner_letters, sending, staff_letters, wording
from content.review.models import OutboundMessage, ReviewRequest, ReviewRound
from content.review.rules import Rule, Rules, Silence
from content.review.tests.people import invitation, says

Relation = PagePartner.Relation
WORDS = re.compile(r"[^\W\d_]+")
# The commonest words of one language that the other does not have.
COMMON = {
    "sv": "och att det är för på som inte du dig din har hej svara sidan eller ett när av vill senast om utan länk",
    "en": "the and you that is of not your have hello answer page or when by with want before this whether",
}
# What people wrote themselves, and the names of the site and its server, belong to no language.
NAMES = ["Gemensam plan", "Kooperativa rådet", "Rural Network", "Verksamhetsledare", "Director", "Samling", "localhost"]
FACTS = {"reason": "Zzz.", "colleague": "Zzz", "when": "after", "field": "Zzz", "decision": "Zzz"}
STAFF_FACTS = {"contact": "Zzz", "colleague": "Zzz", "missing": "Zzz", "nobody": True}
HOSTILE = "<script>alert(1)</script>\u202eetaler\r\nBcc: all@example.org javascript:alert(1) {{ 7|add:7 }} &amp;"


def words_of(text: str) -> set[str]:
    for name in NAMES:
        text = text.replace(name, " ")
    return {word.lower() for word in WORDS.findall(text)}


def is_wholly_in(language: str, letter) -> bool:
    """Of every part: many of the language's own words, and none of the other's."""
    (other,) = COMMON.keys() - {language}
    parts = [letter.text, BeautifulSoup(letter.html, "html.parser").get_text(" "), letter.subject]
    found = [words_of(part) for part in parts]
    return len(found[0] & set(COMMON[language].split())) > 2 and not set().union(*found) & set(COMMON[other].split())


def test_every_kind_is_wholly_in_the_partners_language_whoever_acts(asked):
    for language, other in (("sv", "en"), ("en", "sv")):
        one = invitation(asked, f"{language}@example.org")
        with override(other):
            for kind in kinds.PARTNER:
                letter = partner_letters.letter(kind, [one], dict(FACTS))
                assert is_wholly_in(language, letter), (kind, language, letter.text)
                assert f'<html lang="{language}">' in letter.html
            for kind in (name for name, kind in kinds.PARTNER.items() if kind.several):
                assert is_wholly_in(language, partner_letters.letter(kind, [one, one])), (kind, language)


def test_every_kind_is_wholly_in_the_users_language_whoever_acts(asked, author):
    request = asked.requests.first()
    for chosen, language in (("en", "en"), ("sv", "sv"), ("", "sv"), ("tlh", "sv")):
        UserProfile.objects.filter(user=author.user).update(preferred_language=chosen)
        for kind in kinds.STAFF:
            with override("en" if language == "sv" else "sv"):
                letter = staff_letters.letter(kind, asked, author.user, {"request": request, **STAFF_FACTS})
            assert is_wholly_in(language, letter), (kind, letter.text)


def test_the_detector_detects(asked):
    letter = partner_letters.letter("invitation", [invitation(asked, "sv@example.org")])
    assert is_wholly_in("sv", letter)
    assert not is_wholly_in("en", letter)


def test_what_a_partner_has_to_know_stands_in_both_parts(asked):
    asked.deadline = date(2026, 12, 3)
    asked.message = "Se särskilt på siffrorna.\nTack!"
    asked.save()
    letter = partner_letters.letter("invitation", [invitation(asked, "sv@example.org")])
    assert letter.subject == "Läs och svara senast torsdag 3 december: Gemensam plan"
    html = BeautifulSoup(letter.html, "html.parser")
    for part in (letter.text, html.get_text(" ")):
        for said in (
            "Gemensam plan",
            "Kooperativa rådet",
            "Sidan berör din organisation.",
            "torsdag 3 december",
            "ungefär 5 minuter",
            "Sidan väntar tills din organisation har svarat.",
            "Se särskilt på siffrorna.",
            f"{asked.requested_by_name} på Samling ber dig läsa",
            "Du behöver inget konto.",
            "personlig",
            "be om en ny",
            "Svara på det här mejlet",
        ):
            assert said in part
        assert "Vi gör det" not in part, "the draft's own text"
    assert not html.select("img, script, link, iframe, form")
    assert "url(" not in letter.html


def test_what_others_wrote_is_text_and_nothing_else(asked):
    one = invitation(asked, "sv@example.org")
    one.contact_name = one.request.organisation_name = HOSTILE
    asked = one.request.round
    asked.title = asked.message = asked.requested_by_name = HOSTILE
    for kind in kinds.PARTNER:
        own = {**FACTS, "reason": HOSTILE, "colleague": HOSTILE, "field": HOSTILE}
        letter = partner_letters.letter(kind, [one], own)
        html = BeautifulSoup(letter.html, "html.parser")
        assert html.find("script") is None
        assert {link["href"].partition(":")[0] for link in html.select("a")} <= {"http", "[[link"}
        for part in (letter.text, html.get_text()):
            assert "<script>alert(1)</script>etaler" in part
            assert "{{ 7|add:7 }} &amp;" in part
        for part in (letter.subject, letter.text, letter.html):
            assert "\u202e" not in part
            assert "\nBcc" not in part
        assert "\n" not in letter.subject


def test_a_title_may_be_as_long_and_odd_as_it_can(asked, post_office):
    one = invitation(asked, "sv@example.org")
    for title in ("å" * 255, "\u202e" * 255, "a\u2028b\x0b\x1f\x7f"):
        one.request.round.title = title
        mails.to_partner("receipt", one, once=title)
    sending.drain()
    found = OutboundMessage.objects.filter(kind="receipt")
    assert {message.status for message in found} == {"sent"}
    assert max(len(message.subject) for message in found) < 200
    assert not any(set("\u202e\u2028\x0b\x1f\x7f") & set(message.subject) for message in found)


def of_rules(silence, rule=Rule.ALL, relation=Relation.CONCERNED, kind=ReviewRound.Kind.WORKFLOW) -> str:
    """What an unsaved request's mail says of silence."""
    rules = Rules(rule, silence=silence).as_data()
    with override("en"):
        return wording.silence(ReviewRequest(round=ReviewRound(rules=rules, kind=kind), relation=relation))


def test_silence_means_what_the_rules_say_and_nothing_more():
    assert "waits until" in of_rules(Silence.BLOCK)
    assert "told" not in of_rules(Silence.BLOCK)
    assert "told" in of_rules(Silence.ESCALATE)
    assert "may go on" in of_rules(Silence.BLOCK, Rule.ANY)
    assert "waits until" in of_rules(Silence.BLOCK, Rule.LEAD, Relation.LEAD)
    assert "no objection" in of_rules(Silence.NO_OBJECTION)
    assert "no objection" not in of_rules(Silence.BLOCK) + of_rules(Silence.ESCALATE)
    assert "does not wait" in of_rules(Silence.NO_OBJECTION, kind=ReviewRound.Kind.READING)
    assert of_rules(Silence.BLOCK, relation=Relation.INFORMED) == ""


def test_staff_are_told_what_was_answered_and_by_whom(asked, author):
    says(asked, "en@example.org")
    message = OutboundMessage.objects.get(kind="answered")
    assert message.to == author.user.email
    assert message.subject == "Rural Network has answered: Gemensam plan"
    assert "Director at Rural Network has answered: Approved." in message.text
    assert f"/{asked.public_id}/" in message.text


def test_five_identical_answers_are_one_receipt(asked):
    for _ in range(5):
        says(asked, "sv@example.org")
    assert OutboundMessage.objects.filter(kind="receipt").count() == 1
    assert OutboundMessage.objects.filter(kind="answered").count() == 1


@pytest.mark.parametrize("gone", ["deleted", "inactive", "without an address"])
def test_no_mail_to_a_user_who_is_gone(asked, author, gone):
    user = author.user
    if gone == "deleted":
        user.delete()
    else:
        user.is_active, user.email = gone != "inactive", user.email if gone == "inactive" else ""
        user.save()
    asked.refresh_from_db()
    mails.to_staff("stale", asked)
    mails.to_partner("new_link", invitation(asked, "sv@example.org"))
    assert not OutboundMessage.objects.filter(kind="stale").exists()
    expected = author.user.email if gone == "inactive" else ""
    assert OutboundMessage.objects.get(kind="new_link").reply_to == expected


def test_long_keys_stay_apart(asked):
    for end in "ab":
        mails.to_partner("new_link", invitation(asked, "sv@example.org"), once="x" * 200 + end)
    assert OutboundMessage.objects.filter(kind="new_link").count() == 2
