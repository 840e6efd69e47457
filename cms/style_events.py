"""Events for the style page, in each of their states."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace as Sample

START = datetime(2020, 1, 22, 8, tzinfo=UTC)
END = START + timedelta(hours=7)
USUAL = {"status": "planned", "is_cancelled": False, "is_past": False, "rule": None}
STATES = [{}, {"status": "moved"}, {"status": "cancelled", "is_cancelled": True}]


def events(words: dict, locale: Sample) -> list[Sample]:
    """As planned, moved to two days, and cancelled. `words` are those of the style page."""
    return [
        Sample(
            **(USUAL | state),
            title=words["long"] if number else words["sentence"],
            lead=words["lead"],
            summary=words["sentence"],
            place=words["place"],
            get_kind_display=words["topics"][0],
            locale=locale,
            url="#event",
            starts=START,
            ends=END + timedelta(days=number),
            online_url="https://example.org/",
            registration_email="anmalan@example.org",
            registration_url="",
            registration_deadline=START,
            registration_is_open=number == 0,
            access_services=Sample(all=[Sample(get_service_display=words["topics"][1])]),
            participants=120,
        )
        for number, state in enumerate(STATES)
    ]
