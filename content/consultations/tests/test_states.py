"""The state by the clock: exact to the second, also in the nights when the clock changes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from content.consultations.states import State, state_at

STOCKHOLM = ZoneInfo("Europe/Stockholm")
SECOND = timedelta(seconds=1)
OPENS = datetime(2026, 9, 1, 8, tzinfo=STOCKHOLM)
CLOSES = datetime(2026, 11, 30, 17, tzinfo=STOCKHOLM)
SUMMARISED = datetime(2027, 1, 15, 9, tzinfo=STOCKHOLM)
CONCLUDED = datetime(2027, 3, 1, 9, tzinfo=STOCKHOLM)


def at(moment: datetime, *, opens=OPENS, closes=CLOSES, summarised=SUMMARISED, concluded=CONCLUDED) -> State:
    return state_at(moment, opens, closes, summarised=summarised, concluded=concluded)


@pytest.mark.parametrize(
    ("moment", "before", "after"),
    [
        (OPENS, State.COMING, State.OPEN),
        (CLOSES, State.OPEN, State.CLOSED),
        (SUMMARISED, State.CLOSED, State.SUMMARISED),
        (CONCLUDED, State.SUMMARISED, State.CONCLUDED),
    ],
)
def test_a_state_begins_at_its_moment_and_not_a_second_sooner(moment, before, after):
    assert [at(moment - SECOND), at(moment), at(moment + SECOND)] == [before, after, after]


@pytest.mark.parametrize(
    "closes",
    [
        datetime(2026, 10, 25, 2, 30, tzinfo=STOCKHOLM),  # The first half past two.
        datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=STOCKHOLM),  # The second, an hour later.
        datetime(2027, 3, 28, 3, tzinfo=STOCKHOLM),  # A second after 01:59:59.
    ],
)
def test_the_nights_of_the_clock_change_are_exact(closes):
    end = closes.astimezone(UTC)
    for moment in (end, end.astimezone(STOCKHOLM)):
        options = {"closes": closes.astimezone(UTC), "summarised": None, "concluded": None}
        assert at(moment.astimezone(UTC) - SECOND, **options) == State.OPEN
        assert at(moment, **options) == State.CLOSED


def test_the_two_half_past_two_of_an_october_night_are_an_hour_apart():
    first, second = (datetime(2026, 10, 25, 2, 30, fold=fold, tzinfo=STOCKHOLM).astimezone(UTC) for fold in (0, 1))
    assert second - first == timedelta(hours=1)
    assert at(second - SECOND, closes=second, summarised=None, concluded=None) == State.OPEN
    assert at(first, closes=first, summarised=None, concluded=None) == State.CLOSED


def test_what_has_not_been_decided_has_not_happened():
    assert at(OPENS, opens=None) == State.COMING
    assert at(CONCLUDED, closes=None) == State.OPEN
    assert at(CONCLUDED, summarised=None, concluded=None) == State.CLOSED
    assert at(CONCLUDED, summarised=None) == State.CONCLUDED


def test_no_summary_shows_while_answers_may_come_in():
    assert at(OPENS, summarised=OPENS, concluded=OPENS) == State.OPEN
