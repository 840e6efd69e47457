"""The two doors by which partners come in: one for those who read Swedish, one for those who read English."""

DOORS = {"granska": "sv", "review": "en"}


def door_of(language: str) -> str:
    """The door for a language, the first one when it has none."""
    return next((door for door, spoken in DOORS.items() if spoken == language), next(iter(DOORS)))


def language_of(path: str) -> str | None:
    """The language of an address behind a door; None elsewhere."""
    return DOORS.get(path.lstrip("/").partition("/")[0])
