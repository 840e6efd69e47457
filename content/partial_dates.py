"""Dates that are known to the year, the month, the week or the day.

A history of a partnership is told in dates such as "week 43 of 2013" or "January to April". They are
stored in a subset of EDTF (ISO 8601-2:2019) and are written in words only when somebody reads them.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.utils.dates import MONTHS, MONTHS_3
from django.utils.translation import gettext as _

PATTERN = r"(?P<year>\d{4})(?:-W(?P<week>\d{2})|-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?"
EXAMPLES = "2013, 2013-01, 2013-W43, 2013-01-17"


@dataclass(frozen=True)
class PartialDate:
    """A date with what is known of it; everything finer than the last known part is None."""

    year: int
    month: int | None = None
    day: int | None = None
    week: int | None = None

    def __str__(self) -> str:
        if self.week:
            return _("week %(week)s of %(year)s") % {"week": self.week, "year": self.year}
        parts = [
            str(self.day) if self.day else "",
            str(MONTHS[self.month]) if self.month else "",
            str(self.year),
        ]
        return " ".join(part for part in parts if part)

    @property
    def first_day(self) -> date:
        if self.week:
            return date.fromisocalendar(self.year, self.week, 1)
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        if self.week:
            return date.fromisocalendar(self.year, self.week, 7)
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


def parse(text: str) -> PartialDate:
    """Read `2013`, `2013-01`, `2013-W43` or `2013-01-17`.

    Raises:
        ValueError: the text has another form, or names a month, week or day that does not exist.
    """
    match = re.fullmatch(PATTERN, text.strip())
    if not match:
        raise ValueError(f"{text!r} is not a date such as {EXAMPLES}")
    known = {name: int(value) for name, value in match.groupdict().items() if value}
    partial = PartialDate(**known)
    if partial.week is not None:
        date.fromisocalendar(partial.year, partial.week, 1)
    else:
        date(partial.year, known.get("month", 1), known.get("day", 1))
    return partial


def validate(text: str) -> None:
    """For fields of models. Raises ValidationError in words."""
    try:
        parse(text)
    except ValueError as error:
        raise ValidationError(_("Write a date that exists, such as %(examples)s.") % {"examples": EXAMPLES}) from error


def in_words(start: str, end: str = "", *, tentative: bool = False) -> str:
    """Say a date or a period in the active language: "jan–apr 2013", "tentatively August 2014"."""
    first = parse(start)
    words = _period(first, parse(end)) if end and end != start else str(first)
    return _("tentatively %(date)s") % {"date": words} if tentative else words


def _period(first: PartialDate, last: PartialDate) -> str:
    if first.year != last.year or first.week or last.week or not (first.month and last.month):
        joiner = "–" if not (first.month or first.week or last.month or last.week) else " – "
        return f"{first}{joiner}{last}"
    if first.day and last.day and first.month == last.month:
        return f"{first.day}–{last}"
    if first.day or last.day:
        return f"{first} – {last}"
    return f"{_short(first.month)}–{_short(last.month)} {first.year}"


def _short(month: int) -> str:
    """The month's short name, with a capital where the language gives its full name one: Django's has none."""
    name = str(MONTHS_3[month])
    return name.capitalize() if str(MONTHS[month]).istitle() else name
