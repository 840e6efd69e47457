"""What has changed between two drafts, passage by passage and word by word: pure, over `passages.as_data()`."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from content.word_differences import Part, runs, words

Data = dict[str, str]


class Kind(StrEnum):
    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Difference:
    """One passage before and after. `was` is its path before, and empty when it is new; `path` likewise.

    A passage that has changed and moved is `CHANGED`, with `moved` set.
    """

    kind: Kind
    path: str
    was: str
    label: str
    parts: list[tuple[Part, str]]
    moved: bool = False

    @property
    def wordless(self) -> bool:
        """Changed without a changed word: another picture, a link to another place."""
        return self.kind is Kind.CHANGED and all(kind is Part.SAME for kind, _text in self.parts)


def differences(before: Sequence[Data], after: Sequence[Data]) -> list[Difference]:
    """Every passage of both, in the order of the newer; what was removed stands where it stood."""
    pairs = _pairs(before, after)
    partner_of = {new: old for old, new in pairs.items()}
    # Two that belong together have one name, so that the order of the names tells what was moved.
    old_names = list(range(len(before)))
    new_names = [partner_of.get(new, -1 - new) for new in range(len(after))]
    found = []
    for step, i, j, k, m in SequenceMatcher(None, old_names, new_names, autojunk=False).get_opcodes():
        found += [_one(before[old], None) for old in range(i, j) if old not in pairs]
        for new in range(k, m):
            old = partner_of.get(new)
            found.append(_one(None if old is None else before[old], after[new], moved=step != "equal"))
    return found


def changes(before: Sequence[Data], after: Sequence[Data]) -> list[Difference]:
    """Only what is not the same."""
    return [each for each in differences(before, after) if each.kind is not Kind.UNCHANGED]


def _one(old: Data | None, new: Data | None, *, moved: bool = False) -> Difference:
    if old is None:
        return Difference(Kind.ADDED, new["path"], "", new["label"], runs((Part.ADDED, new["text"])))
    if new is None:
        return Difference(Kind.REMOVED, "", old["path"], old["label"], runs((Part.REMOVED, old["text"])))
    if old["sha256"] == new["sha256"] and old["text"] == new["text"]:
        kind, parts = Kind.MOVED if moved else Kind.UNCHANGED, runs((Part.SAME, new["text"]))
    else:
        kind, parts = Kind.CHANGED, words(old["text"], new["text"])
    return Difference(kind, new["path"], old["path"], new["label"], parts, moved=moved)


def _pairs(before: Sequence[Data], after: Sequence[Data]) -> dict[int, int]:
    """Which passage became which, by number: the same at its place, else the same elsewhere, else the place.

    Rows are only numbered: when the first of three goes, the other two are still the same.
    """
    pairs: dict[int, int] = {}
    for key in (_same, _same_elsewhere, _place):
        waiting = defaultdict(list)
        for new in sorted(set(range(len(after))) - set(pairs.values())):
            waiting[key(after[new])].append(new)
        for old in sorted(set(range(len(before))) - set(pairs)):
            if waiting[key(before[old])]:
                pairs[old] = waiting[key(before[old])].pop(0)
    return pairs


def _same(passage: Data) -> tuple[str, ...]:
    return passage["path"], passage["sha256"], passage["text"]


def _same_elsewhere(passage: Data) -> tuple[str, ...]:
    return passage["path"].rpartition(".")[0] or passage["path"], passage["sha256"], passage["text"]


def _place(passage: Data) -> str:
    return passage["path"]
