"""Events as data."""

from content.open_data import Record, local

from .events import EventPage

HEADINGS = (
    *("id", "language", "url", "title", "kind", "status", "starts", "ends", "place", "online_url"),
    *("repeat_every", "repeat_unit", "repeat_until", "participants"),
)


def record_of(event: EventPage) -> Record:
    """A series is one record with its rule; its times stand in the calendar."""
    once = not event.repeat_every
    return {
        "id": event.translation_key,
        "language": event.locale.language_code,
        "url": event.full_url,
        "title": event.title,
        "kind": event.kind,
        "status": event.status,
        "starts": local(event.starts),
        "ends": local(event.ends),
        "place": event.place,
        "online_url": event.online_url,
        "repeat_every": event.repeat_every,
        "repeat_unit": None if once else event.repeat_unit,
        "repeat_until": event.repeat_until,
        "participants": event.participants,
    }
