"""When an agreement is to be looked at again: pure, by the calendar."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta


class Look(StrEnum):
    """How closely: what has been done, whether the plan holds, whether the whole does."""

    FOLLOW_UP = "follow-up"
    REVISION = "revision"
    OVERHAUL = "overhaul"


@dataclass(frozen=True)
class Turn:
    """One of the three, every so many years. `last` is when it was done, else the day from which years are counted."""

    look: Look
    years: int
    last: date

    @property
    def due(self) -> date:
        return anniversary(self.last, self.years)

    def is_overdue(self, today: date) -> bool:
        return self.due < today

    def coming(self, today: date) -> date:
        """The first day of the cycle that has not gone by."""
        passed = max(1, (today.year - self.last.year) // self.years)
        day = anniversary(self.last, passed * self.years)
        return day if day >= today else anniversary(self.last, (passed + 1) * self.years)


def anniversary(day: date, years: int) -> date:
    """The same day some years on. The 29 February is the 28th in other years, and the 29th again in leap years."""
    return day + relativedelta(years=years)
