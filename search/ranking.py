"""The order of the best hits, the same on both databases: what a thing is called counts more than what it says."""

from collections import defaultdict
from collections.abc import Iterable

from .engine import Alternative, Group
from .models import Name
from .models.entry import EntryQuerySet

NAME_WEIGHT = 2
PART_WEIGHT = 0.5
RANKED = 60  # So many hits are put in order; what comes after them stands as the engine has it.


def ranked(entries: EntryQuerySet, groups: Iterable[Group], count: int) -> list[int]:
    """The ids of the best entries, by the engine's rank and by how well the question and a name cover each other.

    Cost: two queries.
    """
    rows = list(entries.order_by("-rank", "pk").values_list("pk", "rank", "title_parts")[: max(count, RANKED)])
    keys = defaultdict(list)
    for entry, key in Name.objects.filter(entry__in=[row[0] for row in rows]).values_list("entry", "key"):
        keys[entry].append(key.split())
    best = (rows[0][1] if rows else 0) or 1  # PostgreSQL ranks some beginnings of words at nothing.
    scores = {
        pk: rank / best + NAME_WEIGHT * max((fit(groups, name, set(parts.split())) for name in keys[pk]), default=0)
        for pk, rank, parts in rows
    }
    best_first = sorted(list(scores)[:RANKED], key=lambda pk: (-scores[pk], pk))
    return [*best_first, *list(scores)[RANKED:]][:count]


def fit(groups: Iterable[Group], name: list[str], parts: set[str]) -> float:
    """From 0 to 1: how much of the question the name says, and how much of the name the question."""
    found = [max((_worth(one, set(name), parts) for one in group), default=0) for group in groups]
    said = {stem for group in groups for one in group for stem in one.stems}
    precision = sum(stem in said for stem in name) / len(name)
    return sum(found) / len(found) * (1 + precision) / 2


def _worth(alternative: Alternative, name: set[str], parts: set[str]) -> float:
    stems = set(alternative.stems)
    if stems <= name:
        return alternative.weight
    return alternative.weight * PART_WEIGHT if stems <= name | parts else 0
