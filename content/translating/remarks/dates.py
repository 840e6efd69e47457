"""Dates, months and weekdays: the same on both sides, however they are written. Years count among the numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .kinds import Kind, Remark, about

MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "en": "January February March April May June July August September October November December",
}
WEEKDAYS = {
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?!\d)")
DAYS = r"(?:(?P<first>[12]\d|3[01]|0?[1-9])\s?[–-]\s?)?(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|:?[ae]\b)?"
OTHER_WORDS = {("sv", 3), ("en", 3), ("en", 5)}  # A month that is a word, too, when it stands by itself.


@dataclass(frozen=True)
class Day:
    """What is known of a day: some of these, and never a year."""

    day: int = 0
    month: int = 0
    weekday: int = 0


Dates = dict[Day, str]  # Each with how it is written.


@dataclass(frozen=True)
class Calendar:
    """How a language writes dates. `month_of` and `weekday_of` go by the first three letters."""

    dates: tuple[re.Pattern, ...]
    month: re.Pattern
    weekday: re.Pattern
    months: tuple[str, ...]
    weekdays: tuple[str, ...]

    def month_of(self, name: str) -> int:
        return self.months.index(name[:3].casefold()) + 1

    def weekday_of(self, name: str) -> int:
        return self.weekdays.index(name[:3].casefold()) + 1


@lru_cache(maxsize=4)
def calendar(language: str) -> Calendar | None:
    if language not in MONTHS:
        return None
    months, weekdays = MONTHS[language].split(), WEEKDAYS[language].split()
    short = [f"{name[:4]}?" if name[:3].casefold() == "sep" else name[:3] for name in months]
    month = rf"(?P<month>{'|'.join([*months, *short])})(?!\w)"
    dates = [rf"(?<![\d:.,-]){DAYS}\s+(?:of\s+)?{month}"]
    if language == "en":
        dates.append(rf"\b{month}\.?\s+{DAYS}(?![\d:])")
    return Calendar(
        tuple(re.compile(pattern, re.IGNORECASE) for pattern in dates),
        re.compile(rf"\b({'|'.join(months)})\b(?!-)", 0 if language == "en" else re.IGNORECASE),
        re.compile(rf"\b({'|'.join(weekdays)})(?:s|en|ens|ar|arna)?\b", re.IGNORECASE),
        tuple(name[:3].casefold() for name in months),
        tuple(name[:3].casefold() for name in weekdays),
    )


def take_dates(text: str, language: str) -> tuple[Dates, str]:
    """The dates of a text, and the text without them."""
    found: Dates = {}
    if (names := calendar(language)) is None:
        return found, text

    def take(date: re.Match) -> str:
        month = date["month"]
        number = int(month) if month.isdigit() else names.month_of(month)
        days = [date["day"], date.groupdict().get("first")]
        found.update({Day(int(day), number): date[0] for day in days if day})
        return f" {date.groupdict().get('year', '')} "

    for pattern in (ISO, *names.dates):
        text = pattern.sub(take, text)
    found |= {Day(month=names.month_of(month[0])): month[0] for month in names.month.finditer(text)}
    found |= {Day(weekday=names.weekday_of(day[0])): day[0] for day in names.weekday.finditer(text)}
    return found, text


def compare_dates(ours: Dates, theirs: Dates, languages: tuple[str, str]) -> list[Remark]:
    """Remarks about dates of one side only. Of a language that is not known here, nothing is said."""
    if not all(language in MONTHS for language in languages):
        return []
    if not any(day.weekday for day in ours):  # A weekday beside a date is kind to the reader.
        theirs = {day: written for day, written in theirs.items() if not day.weekday}
    missing, added = _lacking(ours, theirs, languages[0]), _lacking(theirs, ours, languages[1])
    return about(Kind.DATES_MISSING, missing) + about(Kind.DATES_ADDED, added)


def _lacking(these: Dates, those: Dates, language: str) -> Iterator[str]:
    months = {day.month for day in those}
    for day, written in these.items():
        is_month = day.month and not day.day
        if day in those or (is_month and (day.month in months or (language, day.month) in OTHER_WORDS)):
            continue
        yield written
