"""Numbers: the same on both sides, in the way of each language. 1 234,5 is 1,234.5, tre is 3, 14.30 is 14:30."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from .kinds import Kind, Remark, about
from .number_words import SCALES, WORDS

DECIMAL_COMMA = frozenset({"sv", "da", "de", "es", "fi", "fr", "nb"})
SMALL = 12  # Up to here languages like words better than figures.
COUNTED = 2  # Up to here a word may be an article, or the other language may say "both".
SPACE = "[ \u00a0\u2007\u2009\u202f]"
PATTERNS = {
    "telephone": r"\+\d[\d\s()–-]{7,}\d|\b0\d{1,3}[-–]\d[\d\s]{4,}\d",
    "reference": r"\b\d{4}:\d+|\d+:\d{3,}|\d+(?:\.\d+){2,}(?!,)",  # An act, 2018:1937; a version, 2.1.1
    "half": r"\b(?:1[0-2]|0?[1-9])(?:[.:][0-5]\d)?\s?[ap]\.?m\b",
    "time": r"\b(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d,]|\.\d|:\d)",
    "figures": rf"(?<![\d.,])\d{{1,3}}(?:{SPACE}\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*",
    "word": r"[^\W\d_]+(?:-[^\W\d_]+)?",
}
NUMBER = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in PATTERNS.items()))
GROUPED = {True: re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?"), False: re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")}
FOLLOWED = re.compile(r"(?P<tal>-tal)|\s?(?P<scale>[^\W\d_]+)")


@dataclass(frozen=True)
class Number:
    """A number as it is written, and what it may be worth: values, times of the day, references."""

    written: str
    worths: frozenset[str]
    counted: int = 0  # What a word is worth; 0 for figures.


def compare_numbers(source: str, target: str, languages: tuple[str, str]) -> list[Remark]:
    """Remarks about numbers of one side only. Small ones may be figures here and words there.

    A word alone is not asked for, because languages count differently; but *tre* and *four* are told of.
    """
    ours, theirs = (_figures_first(text, language) for text, language in zip((source, target), languages, strict=True))
    for number in list(ours):
        if twin := next((other for other in theirs if other.worths & number.worths), None):
            ours.remove(number)
            theirs.remove(twin)
    _match_references(ours, theirs)
    unknown = not all(language in WORDS for language in languages)
    missing, added = _told(ours, theirs, unknown=unknown), _told(theirs, ours, unknown=unknown)
    return about(Kind.NUMBERS_MISSING, missing) + about(Kind.NUMBERS_ADDED, added)


def _match_references(ours: list[Number], theirs: list[Number]) -> None:
    """Article 6.1 may be 6(1) elsewhere."""
    for number in [one for one in ours if re.fullmatch(r"\d+\.\d+", one.written)]:
        parts = [Number(part, frozenset({part})) for part in number.written.split(".")]
        if all(part in theirs for part in parts):
            ours.remove(number)
            for part in parts:
                theirs.remove(part)


def _figures_first(text: str, language: str) -> list[Number]:
    return sorted(numbers(text, language), key=lambda number: number.counted > 0)


def numbers(text: str, language: str) -> Iterator[Number]:
    """All numbers of a text without dates, in its order."""
    for found in NUMBER.finditer(text):
        kind, written = found.lastgroup, found[0]
        if kind == "figures":
            yield _figures(written, text[found.end() :], language)
        elif kind == "word":
            value = WORDS.get(language, {}).get(written.casefold())
            if value is not None:
                yield Number(written, frozenset({str(value)}), value or 1)
        elif kind == "telephone":
            yield Number(written, frozenset({_telephone(written)}))
        elif kind == "reference":
            yield Number(written, frozenset({written}))
        else:
            yield Number(written, _times(written))


def _told(these: list[Number], those: list[Number], *, unknown: bool) -> Iterator[str]:
    """Figures, and words that something on the other side contradicts."""
    contradicted = any(not other.counted or other.counted > COUNTED for other in those)
    for number in these:
        small = unknown and any(worth.isdigit() and int(worth) <= SMALL for worth in number.worths)
        if not small and (not number.counted or (number.counted > COUNTED and contradicted)):
            yield number.written


def _figures(written: str, after: str, language: str) -> Number:
    value = _value(written, comma=language in DECIMAL_COMMA)
    if value is None:
        return Number(written, frozenset({written}))
    worths = {value}
    if follows := FOLLOWED.match(after):
        scale = SCALES.get(language, {}).get((follows["scale"] or "").casefold())
        if scale:
            worths = {value * scale}
        elif follows["tal"]:
            worths |= {1900 + value} if value < 100 else {value / 100 + 1}  # noqa: PLR2004 - 80-talet; 1900-talet
    return Number(written, frozenset(f"{worth.normalize():f}" for worth in worths))


@lru_cache(maxsize=4096)
def _value(written: str, *, comma: bool) -> Decimal | None:
    """What figures are worth in a language; nothing when they are written in the way of another."""
    text = re.sub(SPACE, "", written)
    thousands, point = (".", ",") if comma else (",", ".")
    if GROUPED[comma].fullmatch(text):
        text = text.replace(thousands, "")
    elif not comma and thousands in text:
        return None
    text = text.replace(point, ".")
    return Decimal(text) if text.count(".") < 2 else None  # noqa: PLR2004 - 1.2,3 is no number


def _times(written: str) -> frozenset[str]:
    """14.30 is half past two, or a paragraph; 14:00 is also 14."""
    parts = re.findall(r"\d+", written)
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    if re.search("[ap]", written):
        hour = hour % 12 + (12 if "p" in written else 0)
        return frozenset({f"{hour}:{minute:02d}"} | ({str(hour)} if not minute else set()))
    decimal = {f"{Decimal(written).normalize():f}"} if "." in written else set()
    return frozenset({f"{hour}:{minute:02d}"} | decimal | ({str(hour)} if not minute else set()))


def _telephone(written: str) -> str:
    digits = re.sub(r"\D", "", written.replace("(0)", ""))
    return f"0{digits[2:]}" if written.startswith("+46") else digits
