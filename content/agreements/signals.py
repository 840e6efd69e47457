"""What follows when a principle goes live."""

from typing import Any

from wagtail.signals import page_published


def note(instance: Any, **_kwargs: Any) -> None:
    from content.agreements.changes import note_states

    note_states(instance)


def connect() -> None:
    from content.agreements.models import PrinciplePage

    page_published.connect(note, sender=PrinciplePage, dispatch_uid="agreements.note_states")
