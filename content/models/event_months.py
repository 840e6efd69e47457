"""Months to narrow the list of events by: `?month=2026-11`."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Self

from dateutil.relativedelta import relativedelta
from django.utils import timezone

PATTERN = re.compile(r"([1-9][0-9]{3})-(0[1-9]|1[0-2])")
LAST_YEAR = 9998  # The month after it has to exist, in UTC too.


@dataclass(frozen=True)
class EventMonth:
    """A month with how many times it holds, and whether it is the one that is shown."""

    first: date
    count: int = 0
    selected: bool = False

    @property
    def value(self) -> str:
        return f"{self.first:%Y-%m}"

    @classmethod
    def of(cls, months: Iterable[date], chosen: Self | None) -> list[Self]:
        """Each month that something happens in, in order."""
        counts = Counter(months)
        return [cls(first, counts[first], bool(chosen) and first == chosen.first) for first in sorted(counts)]

    def holds(self, field: str) -> dict[str, datetime]:
        """The filter of a moment that lies in the month, by the site's own clock."""
        ends = self.first + relativedelta(months=1)
        return {f"{field}__gte": midnight(self.first), f"{field}__lt": midnight(ends)}


def midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))


def chosen_month(text: str) -> EventMonth | None:
    """What a visitor asks for; None for whatever is no month."""
    match = PATTERN.fullmatch(text)
    if not match or int(match[1]) > LAST_YEAR:
        return None
    return EventMonth(date(int(match[1]), int(match[2]), 1))
