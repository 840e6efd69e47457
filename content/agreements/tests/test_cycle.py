"""The cycle by the calendar, and bodies by their own rules."""

from datetime import date

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from content.agreements.cycle import Look, Turn, anniversary
from content.agreements.models import AgreementBody, Signatory
from content.agreements.parity import Rule, Seats, warnings

DAYS = st.dates(date(1990, 1, 1), date(2080, 12, 31))
YEARS = st.integers(1, 8)
RULE = Rule(equal=True, fewest=4, most=12)


@pytest.mark.parametrize(
    ("years", "due"), [(1, date(2025, 2, 28)), (3, date(2027, 2, 28)), (4, date(2028, 2, 29)), (8, date(2032, 2, 29))]
)
def test_a_leap_day_is_the_28th_in_other_years_and_the_29th_again(years, due):
    assert anniversary(date(2024, 2, 29), years) == due


@given(day=DAYS, years=YEARS)
def test_a_turn_is_overdue_from_the_day_after(day, years):
    turn = Turn(Look.REVISION, years, day)
    assert not turn.is_overdue(turn.due)
    assert turn.is_overdue(date.fromordinal(turn.due.toordinal() + 1))


@given(day=DAYS, years=YEARS, today=DAYS)
def test_the_coming_day_is_the_first_of_the_cycle_that_has_not_gone_by(day, years, today):
    coming = Turn(Look.OVERHAUL, years, day).coming(today)
    assert coming >= min(today, anniversary(day, years))
    assert (coming.year - day.year) % years == 0
    earlier = coming.year - day.year - years
    assert coming >= today
    assert earlier <= 0 or anniversary(day, earlier) < today


def said(seats, meetings=None, day=date(2026, 6, 1)):
    with override("en"):
        return warnings(RULE, [Seats(*each) for each in seats], meetings, day)


def test_five_and_four_seats_warn_and_five_and_five_do_not():
    assert said([(1, 5), (2, 4)]) == ["The sides are to have equally many seats, and have 5 + 4."]
    assert said([(1, 5), (2, 5)]) == []


def test_seats_count_while_they_are_filled():
    seats = [(1, 5), (2, 4), (2, 1, date(2026, 1, 1), date(2026, 12, 31))]
    assert said(seats) == []
    assert said(seats, day=date(2027, 1, 1))
    assert said(seats, day=date(2025, 12, 31))


@pytest.mark.parametrize(("meetings", "warns"), [(3, True), (4, False), (12, False), (13, True), (None, False)])
def test_three_and_thirteen_meetings_warn_and_four_and_twelve_do_not(meetings, warns):
    assert bool(said([(1, 5), (2, 5)], meetings)) == warns


@pytest.mark.parametrize(
    ("day", "bound"),
    [(date(2023, 12, 31), False), (date(2024, 1, 1), True), (date(2025, 6, 30), True), (date(2025, 7, 1), False)],
)
def test_a_signature_holds_from_acceding_and_no_longer_on_the_day_of_leaving(day, bound):
    row = Signatory(name="Byföreningen", acceded_on=date(2024, 1, 1), left_on=date(2025, 7, 1))
    assert row.is_bound(day) == bound


@pytest.mark.parametrize(
    ("name", "code"), [("Kulturnämnden", "kulturnamnden"), ("Side 1", "body-side-1"), ("None", "body-none")]
)
def test_a_body_is_referred_to_by_its_first_name(name, code):
    body = AgreementBody(name=name)
    body.make_code()
    body.name = "Ett annat namn"
    body.make_code()
    assert body.code == code
