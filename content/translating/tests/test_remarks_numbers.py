"""Numbers and dates in two languages: what differs is told, what only is written otherwise is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.translating.remarks import Kind
from content.translating.remarks.dates import MONTHS
from content.translating.tests.remarking import kinds, told


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
        ("Sluta kl. 12.00.", "End at noon."),
        ("Det växte med en tredjedel 2021/22.", "It grew by a third in 2021/22."),
        ("Ett hundratal kom.", "About a hundred came."),
        ("Artikel 6.1 f gäller.", "Article 6(1)(f) applies."),
        ("Sju av tio (70 procent) svarade.", "Seven in ten (70 per cent) answered."),
        ("Öppet mån–fre 8–17", "Open Mon–Fri 8 am–5 pm"),
        ("Box 712, 791 29 Falun", "Box 712, SE-791 29 Falun, Sweden"),
        ("Maj-Britt är med.", "Maj-Britt takes part."),
        ("Annandag pingst", "Whit Monday"),
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
