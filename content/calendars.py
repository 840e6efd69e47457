"""Events for calendars (iCalendar, RFC 5545) and for search engines (schema.org)."""

from collections.abc import Iterable
from datetime import UTC, datetime

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import override
from icalendar import Calendar, Event, vText

from content.models.events import EventPage
from content.recurrence import Occurrence

PRODUCT = "-//Samling//Events//"
EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


def calendar_response(events: Iterable[EventPage], name: str, language: str) -> HttpResponse:
    with override(language):
        content = calendar(events, name, language).to_ical()
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'inline; filename="calendar.ics"'
    return response


def calendar(events: Iterable[EventPage], name: str, language: str) -> Calendar:
    """The events with their series and exceptions, and the zone that their times are in. Cost: none of its own."""
    made = Calendar()
    made.add("prodid", f"{PRODUCT}{language.upper()}")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("name", name)
    made.add("x-wr-calname", name)
    for event in events:
        for component in components(event):
            made.add_component(component)
    made.add_missing_timezones()
    return made


def components(event: EventPage) -> list[Event]:
    """The event or the series, then each time of it that differs."""
    usual, *_rest = planned = sorted(event.occurrences(), key=lambda each: each.planned)
    whole = _component(event, usual.planned, usual.planned + (_end(event) - _start(event)))
    if event.rule:
        whole.add("rrule", event.rule.parts(_start(event)) | {"UNTIL": planned[-1].planned.astimezone(UTC)})
        for cancelled in (each for each in planned if each.cancelled):
            whole.add("exdate", cancelled.planned)
        return [whole, *(_moved(event, each) for each in planned if each.moved)]
    return [whole]


def _moved(event: EventPage, occurrence: Occurrence) -> Event:
    component = _component(event, occurrence.start, occurrence.end)
    component.add("recurrence-id", occurrence.planned)
    return component


def _component(event: EventPage, start: datetime, end: datetime) -> Event:
    component = Event()
    component.add("uid", f"{event.translation_key}-{event.locale.language_code}")
    component.add("sequence", sequence(event))
    component.add("dtstamp", event.last_published_at or timezone.now())
    component.add("dtstart", start)
    component.add("dtend", end)
    component.add("status", "CANCELLED" if event.is_cancelled else "CONFIRMED")
    for name, text in {"summary": event.title, "description": description(event), "location": event.place}.items():
        if text:
            component.add(name, vText(text, params={"LANGUAGE": event.locale.language_code}))
    if event.full_url:
        component.add("url", event.full_url)
    return component


def sequence(event: EventPage) -> int:
    """A number that grows with every publication: minutes, so that it stays within 32 bits until the year 6100."""
    published = event.last_published_at or EPOCH
    return max(0, int((published - EPOCH).total_seconds() // 60))


def description(event: EventPage) -> str:
    """The notice first: calendars show one line."""
    return "\n\n".join(part for part in [event.notice, event.lead, event.online_url] if part)


def _start(event: EventPage) -> datetime:
    return timezone.localtime(event.starts)


def _end(event: EventPage) -> datetime:
    return timezone.localtime(event.ends)


def event_data(event: EventPage) -> dict:
    """The event as schema.org's Event. The first or next time, as the page shows it."""
    occurrence = event.next_occurrence
    start, end = (occurrence.start, occurrence.end) if occurrence else (_start(event), _end(event))
    states = {event.Status.CANCELLED: "EventCancelled", event.Status.MOVED: "EventRescheduled"}
    data = {
        "@type": "Event",
        "name": event.title,
        "description": event.lead,
        "startDate": start.isoformat(),
        "endDate": end.isoformat(),
        "eventStatus": f"https://schema.org/{states.get(event.status, 'EventScheduled')}",
        "inLanguage": event.locale.language_code,
        "url": event.full_url,
    }
    if event.moved_from and event.status == event.Status.MOVED:
        data["previousStartDate"] = timezone.localtime(event.moved_from).isoformat()
    return data | _where(event)


def _where(event: EventPage) -> dict:
    online = {"@type": "VirtualLocation", "url": event.online_url}
    place = {"@type": "Place", "name": event.place, "address": event.place}
    if event.place and event.online_url:
        mode, location = "MixedEventAttendanceMode", [place, online]
    elif event.online_url:
        mode, location = "OnlineEventAttendanceMode", online
    else:
        mode, location = "OfflineEventAttendanceMode", place
    return {"eventAttendanceMode": f"https://schema.org/{mode}"} | (
        {"location": location} if event.place or event.online_url else {}
    )
