"""What a translator is told about one string: what differs is told, what only is written otherwise is not."""

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from content.translating.remarks import Kind, remarks
from content.translating.remarks.dates import MONTHS
from content.translating.terms import Term


def kinds(source: str, target: str, terms=(), languages=("sv", "en")) -> list[Kind]:
    return [remark.kind for remark in remarks(source, target, terms, languages)]


def told(kind: Kind, source: str, target: str, terms=()) -> tuple[str, ...] | None:
    return next((remark.about for remark in remarks(source, target, terms) if remark.kind == kind), None)


@pytest.mark.parametrize(
    ("swedish", "english"),
    [
        ("Vi är 1 234,5 stycken.", "We are 1,234.5 in number."),
        ("Vi är 1\u00a0234,5 stycken.", "We are 1,234.5 in number."),
        ("Vi är 1&nbsp;234 stycken.", "We are 1,234 in number."),
        ("Det är 12,5 procent.", "That is 12.5 per cent."),
        ("Klockan 14.30 börjar vi.", "We begin at 14:30."),
        ("Klockan 14 börjar vi.", "We begin at 14:00."),
        ("Klockan 14.30 börjar vi.", "We begin at 2.30 p.m."),
        ("Kl. 9–16 är det öppet.", "It is open 9 am–4 pm."),
        ("Det finns tre värden.", "There are 3 values."),
        ("Det finns 3 värden.", "There are three values."),
        ("Tjugofem personer kom.", "25 people came."),
        ("De kostar 2,5 miljoner kronor.", "They cost SEK 2,500,000."),
        ("De kostar 25 mkr.", "They cost SEK 25 million."),
        ("Under 1990-talet växte det.", "It grew in the 1990s."),
        ("På 80-talet växte det.", "It grew in the 1980s."),
        ("På 1900-talet växte det.", "It grew in the 20th century."),
        ("Lagen (2018:1937) gäller.", "The act (2018:1937) applies."),
        ("WCAG 2.2 gäller.", "WCAG 2.2 applies."),
        ("Ring 023-77 70 00.", "Call +46 23 77 70 00."),
        ("Den 21 november 2026 ses vi.", "We meet on 21 November 2026."),
        ("Den 21 november 2026 ses vi.", "We meet on November 21, 2026."),
        ("Den 21 november 2026 ses vi.", "We meet on 2026-11-21."),
        ("2026-11-21", "21 November 2026"),
        ("Den 21–22 november ses vi.", "We meet on 21–22 November."),
        ("Den 1:a maj ses vi.", "We meet on the 1st of May."),
        ("På onsdagar ses vi i maj.", "We meet on Wednesdays in May."),
        ("I maj ses vi.", "We may meet in May."),
        ("Vi ses!", "See you."),
        ("Kaffe, te m.m.", "Coffee, tea and so on"),
        ("Vem hjälper dig?", "Who helps you?"),
        ("Två av oss är här.", "Both of us are here."),
        ("På en skala från 1 till 5.", "On a scale of 1 to 5."),
    ],
)
def test_the_same_in_the_way_of_each_language_is_not_told(swedish, english):
    assert kinds(swedish, english) == []


@pytest.mark.parametrize(
    ("swedish", "english", "missing", "added"),
    [
        ("Vi är 120 stycken.", "We are 210 in number.", ("120",), ("210",)),
        ("Det är 12,5 procent.", "That is 12,5 per cent.", ("12,5",), ("12,5",)),
        ("Det är 1 500 kronor.", "That is SEK 1.500.", ("1 500",), ("1.500",)),
        ("Klockan 14.30 börjar vi.", "We begin at 14:00.", ("14.30",), ("14:00",)),
        ("Det finns tre värden.", "There are four values.", ("tre",), ("four",)),
        ("Vi är 120 stycken.", "We are many.", ("120",), None),
        ("Vi är många.", "We are 120.", None, ("120",)),
        ("Det är 2,5 miljoner.", "That is 2.5 billion.", ("2,5",), ("2.5",)),
        ("1990-talet", "The 1980s", ("1990",), ("1980",)),
        ("5 och 5", "5 only", ("5",), None),
    ],
)
def test_numbers_that_differ_are_told_as_they_are_written(swedish, english, missing, added):
    assert told(Kind.NUMBERS_MISSING, swedish, english) == missing
    assert told(Kind.NUMBERS_ADDED, swedish, english) == added


def in_swedish(number: int, decimals: int) -> str:
    return f"{number:,}".replace(",", "\u00a0") + (f",{decimals}" if decimals else "")


def in_english(number: int, decimals: int) -> str:
    return f"{number:,}" + (f".{decimals}" if decimals else "")


@given(number=st.integers(0, 10**10), decimals=st.integers(0, 999))
def test_a_number_is_itself_in_both_languages(number, decimals):
    assert (
        kinds(f"Vi är {in_swedish(number, decimals)} i år.", f"We are {in_english(number, decimals)} this year.") == []
    )


@given(number=st.integers(13, 10**8), other=st.integers(13, 10**8))
def test_another_number_is_told(number, other):
    found = kinds(f"Vi är {in_swedish(number, 0)} i år.", f"We are {in_english(other, 0)} this year.")
    assert found == ([] if number == other else [Kind.NUMBERS_MISSING, Kind.NUMBERS_ADDED])


@given(st.dates())
def test_a_date_is_itself_in_all_ways_to_write_it(day):
    swedish = MONTHS["sv"].split()
    written = f"{day.day} {swedish[day.month - 1]} {day.year:04d}"
    for english in (
        f"{day.day} {day:%B} {day.year:04d}",
        f"{day:%B} {day.day}, {day.year:04d}",
        f"{day.year:04d}-{day:%m-%d}",
    ):
        assert kinds(f"Den {written} ses vi.", f"We meet on {english}.") == []


@pytest.mark.parametrize(
    ("swedish", "english", "missing", "added"),
    [
        ("Den 21 november ses vi.", "We meet on 12 November.", ("21 november",), ("12 November",)),
        ("Den 21 november ses vi.", "We meet on 21 December.", ("21 november",), ("21 December",)),
        ("Vi ses på torsdag.", "We meet on Tuesday.", ("torsdag",), ("Tuesday",)),
        ("Vi ses i oktober.", "We meet soon.", ("oktober",), None),
    ],
)
def test_dates_that_differ_are_told(swedish, english, missing, added):
    assert told(Kind.DATES_MISSING, swedish, english) == missing
    assert told(Kind.DATES_ADDED, swedish, english) == added


def test_years_are_numbers():
    assert told(Kind.NUMBERS_MISSING, "Den 21 november 2026 ses vi.", "We meet on 21 November 2025.") == ("2026",)


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
