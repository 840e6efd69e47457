"""What has changed between two texts, word by word: pure.

Follows Ratcliff and Obershelp as difflib does, with words, signs and spaces for letters.
"""

import re
from difflib import SequenceMatcher
from enum import StrEnum

TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
REWRITTEN = 0.3  # Below this likeness nobody can read one text through the other.


class Part(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


def words(before: str, after: str) -> list[tuple[Part, str]]:
    """Runs of text that are the same, removed or added; a text that was written anew is replaced whole."""
    old, new = TOKEN.findall(before), TOKEN.findall(after)
    matcher = SequenceMatcher(str.isspace, old, new, autojunk=False)
    if before != after and matcher.ratio() < REWRITTEN:
        return runs((Part.REMOVED, before), (Part.ADDED, after))
    parts: list[tuple[Part, str]] = []
    for step, i, j, k, m in matcher.get_opcodes():
        if step == "equal":
            parts.append((Part.SAME, "".join(old[i:j])))
        else:
            parts += runs((Part.REMOVED, "".join(old[i:j])), (Part.ADDED, "".join(new[k:m])))
    return parts


def runs(*runs: tuple[Part, str]) -> list[tuple[Part, str]]:
    """Without the empty ones."""
    return [(kind, text) for kind, text in runs if text]
