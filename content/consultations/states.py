"""Where a consultation stands, by the clock alone. Knows nothing of pages."""

from datetime import datetime

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class State(TextChoices):
    COMING = "coming", _("Has not opened yet")
    OPEN = "open", _("Open for answers")
    CLOSED = "closed", _("Closed for answers")
    SUMMARISED = "summarised", _("The answers are summarised")
    CONCLUDED = "concluded", _("Concluded")


AFTERWARDS = frozenset([State.SUMMARISED, State.CONCLUDED])


def state_at(
    now: datetime,
    opens: datetime | None,
    closes: datetime | None,
    *,
    summarised: datetime | None = None,
    concluded: datetime | None = None,
) -> State:
    """The state at a moment. Every moment belongs to what begins with it: at `closes` itself it is closed.

    All are moments in time and not hours of a wall, so that no night of a clock change makes them longer or
    shorter. What has not been decided (None) has not happened; a summary never shows while answers may come in.
    """
    if opens is None or now < opens:
        return State.COMING
    if closes is None or now < closes:
        return State.OPEN
    if concluded and now >= concluded:
        return State.CONCLUDED
    if summarised and now >= summarised:
        return State.SUMMARISED
    return State.CLOSED
