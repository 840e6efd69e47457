from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from cms.tests.chromium import TIMEOUT, Visits

from .places import MISSING, make_full_pages

expect.set_options(timeout=TIMEOUT)


@pytest.fixture
def full_site(demo_site) -> None:
    """The demonstration, and beside it one page and one news page that show every block."""
    make_full_pages()


@pytest.fixture
def visit(visit) -> Iterator[Visits]:
    """The same, but Chromium may tell its console of pages that tests know to be missing."""
    yield visit
    known = tuple(f"{visit.url}{address}: Failed to load resource" for address in MISSING)
    visit.trouble[:] = [note for note in visit.trouble if not note.startswith(known)]
