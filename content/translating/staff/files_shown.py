"""What the dry run of an import tells: how many strings of each kind, and which."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from content.translating.files.importing import goes_live_at_once
from content.translating.files.plans import IMPORTED, ON_DEMAND, Kind, Line, Plan

LINES_SHOWN = 100
UNTOLD = {Kind.UNCHANGED, Kind.EMPTY}


@dataclass(frozen=True)
class Group:
    """The strings of one kind, the first of them told one by one."""

    kind: Kind
    count: int
    lines: list[Line]

    @property
    def more(self) -> int:
        return 0 if self.kind in UNTOLD else self.count - len(self.lines)

    @property
    def imported(self) -> bool:
        return self.kind in IMPORTED

    @property
    def on_demand(self) -> bool:
        return self.kind in ON_DEMAND


@dataclass(frozen=True)
class Shown:
    """Of all texts in the file; `texts` are they, when there are several."""

    groups: list[Group]
    texts: list[tuple[str, str, int]]
    at_once: bool

    @property
    def imported(self) -> int:
        return sum(group.count for group in self.groups if group.imported)

    @property
    def possible(self) -> int:
        return sum(group.count for group in self.groups if group.imported or group.on_demand)


def shown(plans: Iterable[Plan]) -> Shown:
    plans = list(plans)
    counts = sum((plan.counts for plan in plans), Counter())
    lines: dict[Kind, list[Line]] = {kind: [] for kind in Kind}
    for line in (line for plan in plans for line in plan.lines if line.kind not in UNTOLD):
        if len(lines[line.kind]) < LINES_SHOWN:
            lines[line.kind].append(line)
    groups = [Group(kind, counts[kind], lines[kind]) for kind in Kind if counts[kind]]
    return Shown(groups, [_text(plan) for plan in plans], at_once=any(map(goes_live_at_once, plans)))


def _text(plan: Plan) -> tuple[str, str, int]:
    language = plan.translation.target_locale.language_name_localized
    return plan.translation.source.object_repr, language, sum(plan.counts[kind] for kind in IMPORTED)
