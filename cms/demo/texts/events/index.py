"""The list of events, and days that lie ahead whenever the content is loaded."""

from datetime import datetime, time, timedelta

from django.utils import timezone

from cms.demo.words import PageText, Ref, T
from content.review import working_days

INDEX = PageText(
    key="events",
    model="content.EventIndexPage",
    parent="home",
    title=T("Kalender", "Events"),
    slug=T("kalender", "events"),
    fields={
        "summary": T(
            "Möten, samtal och utbildningar som du kan komma till, och vad som blev sagt på dem som har varit.",
            "Meetings, talks and training that you can come to, and what was said at those that have been.",
        )
    },
)


def ahead(weeks: int, weekday: int, hour: int, minute: int = 0) -> datetime:
    """A moment some weeks from now, on a weekday (Monday is 0) that nobody has off, in the site's own time."""
    today = timezone.localdate()
    day = today - timedelta(days=today.weekday()) + timedelta(weeks=weeks, days=weekday)
    return timezone.make_aware(datetime.combine(working_days.after(day, 0), time(hour, minute)))


def services(*names: str) -> list[dict]:
    return [{"service": name} for name in names]


def organisers(*keys: str) -> list[dict]:
    return [{"partner": Ref("page", key)} for key in keys]


PAGES = (INDEX,)
