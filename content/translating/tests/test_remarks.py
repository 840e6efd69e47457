"""What a translator is told about one string: links, formatting, Swedish that is left, its end, and in what words."""

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from content.translating.remarks import Kind, remarks
from content.translating.terms import Term
from content.translating.tests.remarking import kinds, told


def test_a_lost_link_is_told_by_its_text():
    source = 'Läs <a id="a1">planen</a> och <a id="a2">lagen</a>.'
    assert told(Kind.LINKS_MISSING, source, 'Read <a id="a1">the plan</a> and the act.') == ("lagen",)
    assert told(Kind.LINKS_ADDED, source, 'Read <a id="a1">the plan</a>, <a id="a1">this</a>, <a id="a2">it</a>.') == (
        "this",
    )
    assert kinds(source, 'Read <a id="a2">the act</a> and <a id="a1">the plan</a>.') == []


def test_lost_formatting_is_told_in_words():
    with override("en"):
        remark = remarks("Vi <b>är</b> <i>här</i>.", "We are here.", ())[0]
        assert remark.message == "Formatting is lost: bold, italics."
    assert kinds("Vi <b>är</b> här.", "We <strong>are</strong> here.") == []


def test_an_empty_translation_is_told_and_nothing_else():
    assert kinds("Vi är 120.", " <b> </b> ") == [Kind.EMPTY]
    assert kinds("", "") == []


@pytest.mark.parametrize(
    "text",
    ["Om oss", "Vi är här.", "Utbildning", "om-oss", "Möten i Falun", "Hitta en partner", "Medlemmar", "Vår vision"],
)
def test_what_was_not_translated_is_told_once(text):
    assert kinds(text, text) == [Kind.IDENTICAL]


NAMES = [
    "Dalarna",
    "Falun",
    "Coompanion Dalarna",
    "Region Dalarna",
    "Gagnef",
    "Malung-Sälen",
    "Älvdalen",
    "Länsstyrelsen i Dalarnas län",
    "Centrum för Publikt Entreprenörskap",
    "Sveriges Kommuner och Regioner",
]


@pytest.mark.parametrize(
    "name", [*NAMES, "2026", "info@example.org", "https://www.example.org/och/", "IOP", "region-dalarna"]
)
def test_names_numbers_and_addresses_stay_as_they_are(name):
    assert kinds(name, name) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_a_sentence_is_no_swedish(name):
    assert kinds(f"Vi är med i {name} nu.", f"We are part of {name} now.") == []


@pytest.mark.parametrize(
    ("english", "words"),
    [
        ("We work here och together.", ("och",)),
        ("We are here. Alla är med.", ("alla", "är", "med")),
        ("The förening is here.", ("förening",)),
        ("We help you. Läs om det.", ("läs", "om", "det")),
    ],
)
def test_swedish_that_is_left_is_told_word_for_word(english, words):
    assert told(Kind.SWEDISH_LEFT, "Något helt annat.", english) == words


@pytest.mark.parametrize(
    "english",
    [
        "The folk high school (folkhögskola) is here.",
        "It is called “idéburet offentligt partnerskap”.",
        "Write to sök@example.org or see www.example.org/för-alla.",
        "In all, men and women under 30 hit the den till late.",
        "The County Administrative Board, Länsstyrelsen i Dalarnas län, pays.",
    ],
)
def test_what_is_meant_to_be_swedish_is_not_told(english):
    assert told(Kind.SWEDISH_LEFT, "Något helt annat.", english) is None


def test_agreed_words_are_no_swedish():
    term = Term((), ("Fornby folkhögskola",), "Fornby folkhögskola")
    assert kinds("Fornby folkhögskola är med.", "Fornby folkhögskola takes part.", [term]) == []
    assert kinds("Fornby folkhögskola är med.", "Fornby folkhögskola takes part.") == [Kind.SWEDISH_LEFT]


def test_the_end_of_a_sentence_is_asked_for():
    assert kinds("Vi är här.", "We are here") == [Kind.STOP_MISSING]
    assert kinds("Är vi här?", "Are we here.") == [Kind.QUESTION_MARK_MISSING]
    assert kinds("”Vi är här.”", "“We are here.”") == []
    assert kinds("Vi är <b>här.</b>", "We are <b>here.</b>") == []


def test_double_spaces_are_told():
    assert kinds("Vi är här.", "We are  here.") == [Kind.DOUBLE_SPACES]
    assert kinds("Vi är här.", "We&nbsp; are here.") == [Kind.DOUBLE_SPACES]


def test_what_misleads_a_reader_comes_first_and_is_a_warning():
    found = remarks("Vi är <b>120</b> här.", "We are  <i>12</i> here", ())
    assert [remark.is_warning for remark in found] == [True, True, False, False, False]


def test_remarks_are_said_in_the_language_of_the_editor():
    one, several = (remarks(text, "We are here.", ())[0] for text in ("Vi är 120 här.", "Vi är 120 av 130 här."))
    with override("sv"):
        assert one.message == "Ett tal saknas: 120."
        assert several.message == "Tal saknas: 120, 130."
    with override("en"):
        assert one.message == "A number is missing: 120."


def test_a_third_language_is_compared_as_far_as_it_is_known():
    def kinds_in_finnish(swedish, finnish):
        return kinds(swedish, finnish, languages=("sv", "fi"))

    assert kinds_in_finnish("Vi är 1 234,5 här.", "Meitä on täällä 1 234,5.") == []
    assert kinds_in_finnish("Den 21 november ses vi 3 gånger.", "Tapaamme kolme kertaa.") == []
    assert kinds_in_finnish("Vi är 120 här.", "Olemme täällä.") == [Kind.NUMBERS_MISSING]
    assert kinds_in_finnish("Vi är här.", "Olemme täällä och där.") == [Kind.SWEDISH_LEFT]


@given(st.text(), st.text())
def test_any_text_gets_an_answer(source, target):
    for remark in remarks(source, target, [Term(("socialt företag",), (), "social enterprise")]):
        assert remark.message
