"""Another time, without waiting for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from unittest import mock

from django.utils import timezone


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Let the clock of the site stand at the moment."""
    with mock.patch("django.utils.timezone.now", return_value=moment):
        yield


def later(**by: int) -> "contextmanager[None]":
    return at(timezone.now() + timedelta(**by))
