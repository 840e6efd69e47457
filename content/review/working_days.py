"""Swedish working days: weekends, red days and the eves that nobody works are not.

The library knows the law of public holidays (1989:253) and the eves that are free by agreement.
"""

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from holidays import HolidayBase, country_holidays

SATURDAY = 5
STOCKHOLM = ZoneInfo("Europe/Stockholm")  # Whatever the settings, or whoever is signed in, may say.
FIRST_HOUR, LAST_HOUR = 7, 18


@cache
def _free_days() -> HolidayBase:
    return country_holidays("SE", categories=("public", "de_facto"), include_sundays=False)


def is_working_day(day: date) -> bool:
    return day.weekday() < SATURDAY and day not in _free_days()


def after(day: date, count: int) -> date:
    """The working day that comes `count` working days after the day, or before it when the count is negative.

    Nought is the day itself when it is a working day, else the next one.
    """
    step = timedelta(days=-1 if count < 0 else 1)
    left = abs(count)
    while left or not is_working_day(day):
        day += step
        if left and is_working_day(day):
            left -= 1
    return day


def day_of(moment: datetime) -> date:
    return moment.astimezone(STOCKHOLM).date()


def at_work(moment: datetime) -> bool:
    """Whether people in Sweden are at work then: a working day, from seven to six."""
    local = moment.astimezone(STOCKHOLM)
    return is_working_day(local.date()) and FIRST_HOUR <= local.hour < LAST_HOUR
