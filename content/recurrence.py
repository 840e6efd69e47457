"""When something happens that happens again: pure, in the wall time of the place.

A meeting at nine stays at nine when the clocks change; rules are therefore unfolded without a time zone, and the
zone is put on last (RFC 5545, 3.3.10).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from dateutil import rrule

MOST = 200  # Occurrences of one series: every third week for ten years.


class Every(StrEnum):
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True)
class Occurrence:
    """One time that it happens. `planned` is when it would have happened by the rule, and names it."""

    start: datetime
    end: datetime
    planned: datetime
    cancelled: bool = False
    reason: str = ""

    @property
    def moved(self) -> bool:
        return self.start != self.planned and not self.cancelled


@dataclass(frozen=True)
class Change:
    """What is different on one day of a series; without a new start, that day is cancelled."""

    day: date
    start: datetime | None = None
    end: datetime | None = None
    reason: str = ""


@dataclass(frozen=True)
class Rule:
    """Every so many weeks on the same weekday, or months on the same weekday of the month (the third Tuesday)."""

    every: Every
    interval: int
    until: date

    def parts(self, start: datetime) -> dict:
        """The rule as iCalendar's RRULE, without its end."""
        if self.every is Every.WEEK:
            return {"FREQ": "WEEKLY", "INTERVAL": self.interval}
        weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][start.weekday()]
        return {"FREQ": "MONTHLY", "INTERVAL": self.interval, "BYDAY": f"{week_of_month(start)}{weekday}"}


def week_of_month(day: datetime) -> int:
    """Which of its weekdays in the month a day is; the fifth is not in every month, and is said as the last."""
    number = (day.day - 1) // 7 + 1
    return number if number < 5 else -1  # noqa: PLR2004  no month has six


def occurrences(
    start: datetime, end: datetime, rule: Rule | None = None, changes: Iterable[Change] = ()
) -> Iterator[Occurrence]:
    """Every time that it happens, in the order of the rule; without a rule, once.

    `start` and `end` are aware, in the zone whose wall time counts.
    """
    zone = start.tzinfo
    length = _naive(end) - _naive(start)
    changed = {change.day: change for change in changes}
    for moment in _unfold(_naive(start), rule):
        planned = moment.replace(tzinfo=zone)
        usual = Occurrence(planned, (moment + length).replace(tzinfo=zone), planned)
        change = changed.get(moment.date())
        yield _changed(usual, change) if change else usual


def _unfold(start: datetime, rule: Rule | None) -> Iterable[datetime]:
    if rule is None:
        return [start]
    until = datetime.combine(rule.until, time.max)
    if rule.every is Every.WEEK:
        return rrule.rrule(rrule.WEEKLY, dtstart=start, interval=rule.interval, until=until)[:MOST]
    weekday = rrule.weekday(start.weekday(), week_of_month(start))
    return rrule.rrule(rrule.MONTHLY, dtstart=start, interval=rule.interval, byweekday=weekday, until=until)[:MOST]


def _changed(usual: Occurrence, change: Change) -> Occurrence:
    if change.start is None:
        return replace(usual, cancelled=True, reason=change.reason)
    end = change.end or change.start + (usual.end - usual.start)
    return replace(usual, start=change.start, end=end, reason=change.reason)


def _naive(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
