"""What has become of actions: noted when a principle goes live, told as what has changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from content.agreements.models import Action, ActionState, PrinciplePage


@dataclass(frozen=True)
class Change:
    """One action, one moment, in words."""

    action: UUID
    at: datetime
    words: list[str]


def note_states(page: PrinciplePage) -> None:
    """Keep what differs from the last time. Only of the source: the others follow it. Cost: three queries."""
    if page.locale.language_code != settings.LANGUAGE_CODE:
        return
    before = ActionState.latest(page.translation_key)
    now = {row.translation_key: state_of(page, row) for row in page.actions.all().select_related("partner")}
    new = [state for key, state in now.items() if key not in before or before[key].compared != state.compared]
    gone = [state for key, state in before.items() if key not in now and not state.removed]
    ActionState.objects.bulk_create([*new, *(_removed(state) for state in gone)])


def state_of(page: PrinciplePage, row: Action) -> ActionState:
    return ActionState(
        action=row.translation_key,
        principle=page.translation_key,
        status=row.status,
        due=row.due,
        actor=row.actor,
        partner=row.partner and row.partner.translation_key,
        text=row.text,
        goal=row.goal,
    )


def _removed(last: ActionState) -> ActionState:
    kept = {name: getattr(last, name) for name in ("action", "principle", *ActionState.COMPARED)}
    return ActionState(**kept | {"removed": True})


def changes(states: Iterable[ActionState], since: date | None = None) -> list[Change]:
    """Newest first, each against the state before; the first state of an action says that it was added."""
    start = since and timezone.make_aware(datetime.combine(since, time.min))
    last: dict[UUID, ActionState] = {}
    found = []
    for state in states:
        words = in_words(last.get(state.action), state)
        last[state.action] = state
        if words and (start is None or state.at >= start):
            found.append(Change(state.action, state.at, words))
    return found[::-1]


def in_words(before: ActionState | None, now: ActionState) -> list[str]:
    if now.removed:
        return [_("Removed")]
    if before is None or before.removed:
        return [_("Added")]
    words = []
    if before.status != now.status:
        facts = {"before": before.get_status_display(), "now": now.get_status_display()}
        words.append(_("Status: from %(before)s to %(now)s") % facts)
    if before.due != now.due:
        facts = {"before": _day(before.due), "now": _day(now.due)}
        words.append(_("Due: from %(before)s to %(now)s") % facts)
    if (before.actor, before.partner) != (now.actor, now.partner):
        words.append(_("Somebody else answers for it"))
    if (before.text, before.goal) != (now.text, now.goal):
        words.append(_("New wording"))
    return words


def _day(day: date | None) -> str:
    return date_format(day, "DATE_FORMAT") if day else _("no day")
