"""When things happen again: in wall time, whatever the clocks do."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from content.recurrence import Change, Every, Rule, occurrences

ZONE = ZoneInfo("Europe/Stockholm")
NINE = datetime(2026, 3, 10, 9, tzinfo=ZONE)
TWO_HOURS = timedelta(hours=2)


def days(rule, start=NINE, changes=()):
    return list(occurrences(start, start + TWO_HOURS, rule, changes))


def test_without_a_rule_it_happens_once():
    assert [each.start for each in days(None)] == [NINE]


def test_every_third_week_keeps_its_hour_over_summer_time():
    found = days(Rule(Every.WEEK, 3, date(2026, 5, 1)))
    assert [(each.start.date(), each.start.hour) for each in found] == [
        (date(2026, 3, 10), 9),
        (date(2026, 3, 31), 9),
        (date(2026, 4, 21), 9),
    ]
    assert [each.start.utcoffset() for each in found] == [timedelta(hours=1), timedelta(hours=2), timedelta(hours=2)]


def test_every_month_keeps_the_weekday_of_the_month():
    found = days(Rule(Every.MONTH, 1, date(2026, 6, 30)))
    assert [each.start.date() for each in found] == [
        date(2026, 3, 10),
        date(2026, 4, 14),
        date(2026, 5, 12),
        date(2026, 6, 9),
    ]


def test_a_fifth_weekday_is_the_last_of_its_month():
    start = datetime(2026, 3, 31, 9, tzinfo=ZONE)
    found = days(Rule(Every.MONTH, 1, date(2026, 5, 31)), start)
    assert [each.start.date() for each in found] == [date(2026, 3, 31), date(2026, 4, 28), date(2026, 5, 26)]


def test_one_day_is_cancelled_and_another_moved():
    later = datetime(2026, 4, 22, 13, tzinfo=ZONE)
    changes = [Change(date(2026, 3, 31), reason="Sjukdom"), Change(date(2026, 4, 21), later)]
    first, second, third = days(Rule(Every.WEEK, 3, date(2026, 5, 1)), changes=changes)
    assert not first.cancelled
    assert not first.moved
    assert second.cancelled
    assert second.reason == "Sjukdom"
    assert third.moved
    assert (third.start, third.end) == (later, later + TWO_HOURS)
    assert third.planned.date() == date(2026, 4, 21)


@given(
    start=st.datetimes(timezones=st.just(ZONE)).map(
        lambda moment: moment.replace(year=2020 + moment.year % 10, day=1 + moment.day % 28, second=0, microsecond=0)
    ),
    interval=st.integers(1, 12),
    weeks=st.integers(0, 500),
    every=st.sampled_from(Every),
)
def test_all_are_on_the_weekday_and_at_the_hour_of_the_first(start, interval, weeks, every):
    until = start.date() + timedelta(weeks=weeks)
    found = days(Rule(every, interval, until), start)
    assert found[0].start == start
    assert {each.start.weekday() for each in found} == {start.weekday()}
    assert {each.start.time() for each in found} == {start.time()}
    assert all(each.start.date() <= until for each in found)
