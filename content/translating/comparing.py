"""What a change of a source text means for its translation: pure, over wagtail-localize's string data.

String data is a fragment of HTML with inline tags only, whose attributes are replaced by ids: `<a id="a1">…</a>`.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import unescape

from bs4 import BeautifulSoup

LIKE = 0.5  # Below this likeness a sentence of a longer text is another sentence, not the same one changed.
FORMATTING = re.compile(r"</?(?:b|strong|i|em)>")
TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("“”„»«″", '"'),
        **dict.fromkeys("‘’‚´`′", "'"),
        **dict.fromkeys("‐‑–—−", "-"),
        "…": "...",
        "\u00ad": "",  # A soft hyphen.
    }
)


def substance(data: str) -> str:
    """The text apart from white space, typography and emphasis: where it is equal there is nothing to translate."""
    text = unescape(FORMATTING.sub("", data)).translate(TYPOGRAPHY)
    return " ".join(text.split())


def successors(before: Sequence[str], after: Sequence[str]) -> dict[int, int]:
    """Which old text each new one came of, by their places in one field or block: new place to old.

    Texts of equal substance go together first. Between them a run of as many old as new is taken pair by pair,
    and of other runs only what is alike. Cost: quadratic in the texts of one block, of which there are few.
    """
    old, new = [substance(text) for text in before], [substance(text) for text in after]
    pairs = {}
    for step, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if step == "equal" or (step == "replace" and j - i == m - k):
            pairs |= dict(zip(range(k, m), range(i, j), strict=True))
        elif step == "replace":
            pairs |= dict(_alike(old, new, range(i, j), range(k, m)))
    moved = set(range(len(new))) - pairs.keys()
    return pairs | dict(_alike(old, new, set(range(len(old))) - set(pairs.values()), moved))


def _alike(old: Sequence[str], new: Sequence[str], olds: Sequence[int], news: Sequence[int]) -> Iterator:
    """The likest first, each text once."""
    scores = ((likeness(old[i], new[k]), k, i) for k in news for i in olds)
    taken: set[int] = set()
    given: set[int] = set()
    for score, k, i in sorted(scores, reverse=True):
        if score >= LIKE and k not in given and i not in taken:
            given.add(k)
            taken.add(i)
            yield k, i


def likeness(one: str, other: str) -> float:
    """Ratcliff and Obershelp's ratio, from 0 to 1, by words."""
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def without_lost_links(source: str, translation: str) -> str:
    """The translation with links unwrapped that the source no longer has: wagtail-localize takes them for errors."""
    ids = {link["id"] for link in BeautifulSoup(source, "html.parser").find_all("a", id=True)}
    soup = BeautifulSoup(translation, "html.parser")
    for link in soup.find_all("a", id=True):
        if link["id"] not in ids:
            link.unwrap()
    return str(soup)
