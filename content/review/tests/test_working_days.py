"""Swedish working days, counted from and to."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.review.working_days import after, at_work, is_working_day

DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))
COUNTS = st.integers(1, 40)


@pytest.mark.parametrize(
    ("sent", "count", "expected"),
    [
        (date(2027, 3, 25), 5, date(2027, 4, 5)),  # The Thursday before Easter: Friday and Monday are free.
        (date(2026, 4, 2), 5, date(2026, 4, 13)),
        (date(2026, 4, 2), 1, date(2026, 4, 7)),
        (date(2026, 6, 18), 1, date(2026, 6, 22)),  # Midsummer Eve is a Friday that nobody works.
        (date(2026, 12, 23), 1, date(2026, 12, 28)),  # Christmas Eve to Boxing Day.
        (date(2026, 12, 30), 1, date(2027, 1, 4)),  # New Year's Eve and New Year's Day.
        (date(2027, 1, 5), 1, date(2027, 1, 7)),  # Epiphany.
        (date(2026, 5, 13), 1, date(2026, 5, 15)),  # Ascension: the Friday after it is a working day.
        (date(2026, 4, 10), -5, date(2026, 4, 1)),
    ],
)
def test_counted_past_free_days(sent, count, expected):
    assert after(sent, count) == expected


@pytest.mark.parametrize(
    "day", [date(2026, 4, 3), date(2026, 6, 19), date(2026, 12, 24), date(2026, 6, 6), date(2026, 5, 1)]
)
def test_free_days(day):
    assert not is_working_day(day)


@given(DAYS, COUNTS)
def test_there_are_exactly_so_many_working_days_between(day, count):
    end = after(day, count)
    days = [day + timedelta(days=number) for number in range(1, (end - day).days + 1)]
    assert is_working_day(end)
    assert sum(map(is_working_day, days)) == count


@given(DAYS, COUNTS)
def test_back_and_forth_is_the_same_day(day, count):
    start = after(day, 0)
    assert after(after(start, count), -count) == start


@given(DAYS, st.integers(-10, 10), st.integers(-10, 10))
def test_more_days_are_never_earlier(day, one, other):
    few, many = sorted([one, other])
    assert after(after(day, 0), few) <= after(after(day, 0), many)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-03-30T06:59", False),
        ("2026-03-30T07:00", True),
        ("2026-03-30T17:59", True),
        ("2026-03-30T18:00", False),
        ("2026-03-29T12:00", False),  # A Sunday.
        ("2026-04-03T12:00", False),  # Good Friday.
    ],
)
def test_people_are_at_work_by_swedish_time(moment, expected):
    local = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/Stockholm"))
    assert at_work(local) is expected
    assert at_work(local.astimezone(ZoneInfo("America/Los_Angeles"))) is expected
