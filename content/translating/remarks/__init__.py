"""What a translator should look at once more: the source and the translation of one string, compared. Pure.

    remarks("Vi är <b>12,5</b> procent.", "We are 12.5 per cent.", terms(locale))

gives a remark about the bold type. Nothing here stops anybody: the translator judges.
"""

import re
from collections.abc import Sequence

from content.translating.terms import Term

from .dates import compare_dates, take_dates
from .endings import endings
from .fragments import formatting, links, spacing, text_of
from .kinds import Kind, Remark
from .numbers import compare_numbers
from .swedish import is_swedish_heading, swedish_left
from .wording import target_phrases, wording

__all__ = ["Kind", "Remark", "remarks"]


def remarks(
    source_html: str, target_html: str, terms: Sequence[Term], languages: tuple[str, str] = ("sv", "en")
) -> list[Remark]:
    """All there is to say about one string; the worst first.

    Takes wagtail-localize's string data (text with `<a id="a1">`, `<b>` and the like, entities), the agreed terms
    and the codes of both languages. Cost: no queries; about a millisecond.
    """
    source, target = text_of(source_html), text_of(target_html)
    if not target.strip():
        return [Remark(Kind.EMPTY)] if source.strip() else []
    dates, rest = zip(
        *(take_dates(text, code) for text, code in zip((source, target), languages, strict=True)), strict=True
    )
    found = [
        *_untranslated(source, target, terms, languages),
        *compare_numbers(*rest, languages),
        *compare_dates(*dates, languages),
        *links(source_html, target_html),
        *wording(source, target, terms, languages),
        *formatting(source_html, target_html),
        *endings(source, target),
        *spacing(target_html),
    ]
    return sorted(found, key=lambda remark: not remark.is_warning)


def _untranslated(source: str, target: str, terms: Sequence[Term], languages: tuple[str, str]) -> list[Remark]:
    """Swedish words that are left; when all are, that the text is the same says it better."""
    if languages[0] != "sv" or languages[1] == "sv":
        return []
    known = target_phrases(tuple(terms), languages[1]) if terms else None
    left = swedish_left(target, languages[1], known)
    if source.split() != target.split():
        return left
    words = re.sub(r"[-_]", " ", target) if re.fullmatch(r"[a-z0-9-]+", target) else target
    return (
        [Remark(Kind.IDENTICAL)]
        if left or swedish_left(words, languages[1], known) or is_swedish_heading(words, known)
        else []
    )
