"""Does what a plan says."""

from collections.abc import Collection, Iterable

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from content.translating import targets, writing
from content.translating.files.plans import IMPORTED, Kind, Plan

TOOL = "PO File"


@transaction.atomic
def carry_out(plans: Iterable[Plan], user: AbstractBaseUser | None, also: Collection[Kind] = ()) -> int:
    """Keep the strings of the plans as a person's, those of the kinds `also` included; returns how many.

    Pages stay as they are until somebody saves them as a draft. Words without drafts are written when nothing is
    missing any longer: they have no other moment. Cost: some five queries for each string.
    """
    count = 0
    for plan in plans:
        chosen = [line for line in plan.lines if line.kind in IMPORTED.union(also)]
        for line in chosen:
            writing.write(plan.translation, line.string.segment, line.written, user=user, tool=TOOL)
        if chosen and goes_live_at_once(plan) and not targets.missing_strings(plan.translation).exists():
            targets.publish_translation(plan.translation, user)
        count += len(chosen)
    return count


def goes_live_at_once(plan: Plan) -> bool:
    return not targets.keeps_drafts(plan.translation)
