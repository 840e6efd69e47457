"""Whether a body keeps to its own rules: pure."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Rule:
    equal: bool
    fewest: int | None
    most: int | None


@dataclass(frozen=True)
class Seats:
    """Seats of a side; without a day, since ever or for ever."""

    side: int
    number: int
    start: date | None = None
    end: date | None = None

    def are_filled(self, day: date) -> bool:
        return not (self.start and self.start > day) and not (self.end and self.end < day)


def warnings(rule: Rule, seats: Iterable[Seats], meetings: int | None, day: date | None = None) -> list[str]:
    """What a body does not keep to on a day, in words; today when no day is given."""
    today = day or timezone.localdate()
    numbers: Counter[int] = Counter()
    for each in seats:
        numbers[each.side] += each.number if each.are_filled(today) else 0
    found = []
    if rule.equal and len(set(numbers.values())) > 1:
        counted = " + ".join(str(numbers[side]) for side in sorted(numbers))
        found.append(_("The sides are to have equally many seats, and have %(seats)s.") % {"seats": counted})
    if meetings is not None and rule.fewest and meetings < rule.fewest:
        facts = {"meetings": meetings, "fewest": rule.fewest}
        found.append(_("There are to be at least %(fewest)s meetings a year, and there are %(meetings)s.") % facts)
    if meetings is not None and rule.most and meetings > rule.most:
        facts = {"meetings": meetings, "most": rule.most}
        found.append(_("There are to be at most %(most)s meetings a year, and there are %(meetings)s.") % facts)
    return found
