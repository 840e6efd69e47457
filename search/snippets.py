"""The place of a text that answers a question, with its words marked."""

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise

from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString

from . import analysis

LENGTH, BEFORE = 220, 60
LOOKED_THROUGH = 20_000
SHORTEST_PART = 5
WORD = re.compile(r"\w+")


def excerpt(text: str, wanted: frozenset[str], language: str) -> SafeString:
    """Some 220 characters, escaped: where most different words of the question stand, else the beginning."""
    text = text[:LOOKED_THROUGH]
    stems = {word: _wanted_in(_stem(word, language), wanted) for word in set(WORD.findall(text))}
    marks = [(word.start(), word.end(), stems[word[0]]) for word in WORD.finditer(text) if stems[word[0]]]

    def worth(first: int) -> int:
        return len(
            {stem for _start, _end, stem in marks[first : bisect_left(marks, (marks[first][0] + LENGTH - BEFORE,))]}
        )

    best = max(range(len(marks)), key=worth, default=None)
    start = 0 if best is None or marks[best][0] < BEFORE else text.rfind(" ", 0, marks[best][0] - BEFORE) + 1
    end = len(text) if len(text) <= start + LENGTH else max(text.rfind(" ", start, start + LENGTH), start + BEFORE)
    inside = [mark for mark in marks if mark[0] >= start and mark[1] <= end]
    edges = [start, *(edge for mark in inside for edge in mark[:2]), end]
    pieces = [text[first:last] for first, last in pairwise(edges)]
    html = format_html_join(
        "",
        "{}",
        ((format_html("<mark>{}</mark>", piece) if odd % 2 else escape(piece),) for odd, piece in enumerate(pieces)),
    )
    return format_html("{}{}{}", "… " if start else "", html, " …" if end < len(text) else "")


@lru_cache(maxsize=50_000)
def _stem(word: str, language: str) -> str:
    return "".join(analysis.stems(word, language)[:1])


def _wanted_in(stem: str, wanted: frozenset[str]) -> str:
    """The word of the question that a word is, or has in it: samhällsutmaning, when it is about utmaning."""
    parts = (one for one in wanted if len(one) >= SHORTEST_PART and one in stem)
    return stem if stem in wanted else next(parts, "")
