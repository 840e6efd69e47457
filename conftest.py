"""Fixtures that every test may use: a copied database, and Chromium for a live site."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from django.core.cache import cache
from pytest_django.plugin import blocking_manager_key

from cms.tests.chromium import ARGUMENTS, Visits, chromium_path

if TYPE_CHECKING:  # Importing models here would come before pytest-django's settings.
    from playwright.sync_api import Browser

    from cms.tests.databases import TestDatabases

DATABASES: pytest.StashKey["TestDatabases"] = pytest.StashKey()


def pytest_configure(config: pytest.Config) -> None:
    """A fresh clone has no compiled Swedish. Made once, before the workers that pytest-xdist starts."""
    if not hasattr(config, "workerinput"):
        from cms.catalogues import compile_stale

        compile_stale()


def uses_transactions(item: pytest.Item) -> bool:
    names = set(getattr(item, "fixturenames", ()))
    marker = item.get_closest_marker("django_db")
    return bool(names & {"transactional_db", "live_server"} or (marker and marker.kwargs.get("transaction")))


@pytest.fixture(scope="session")
def databases(request, django_db_blocker) -> Iterator["TestDatabases"]:
    """Hands out copies of the migrated and the filled database; see `cms.tests.databases`."""
    from cms.tests.databases import TestDatabases

    with django_db_blocker.unblock():
        made = request.config.stash[DATABASES] = TestDatabases()
    yield made
    with django_db_blocker.unblock():
        made.remove()


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker, databases) -> None:
    """Replace pytest-django's fixture: a copy of the migrated template, not a migration."""
    with django_db_blocker.unblock():
        databases.use("migrated")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """Give the next test a fresh copy when this one was not undone by a rollback.

    Django empties the tables after such a test, and with them the root page, the
    locales and the site that the migrations make.
    """
    try:
        return (yield)
    finally:
        if nextitem and uses_transactions(item) and DATABASES in item.config.stash:
            with item.config.stash[blocking_manager_key].unblock():
                item.config.stash[DATABASES].use("migrated")


@pytest.fixture(autouse=True)
def _empty_cache() -> None:
    """Wagtail keeps site roots in the cache; they must not outlive the rows they came from."""
    cache.clear()


@pytest.fixture
def demo_site(transactional_db, databases) -> None:
    """The site as `make demo` fills it: real content in both languages, users, media.

    A fresh copy for every test, so that a test may change what it likes. It is made
    once for every state of the sources; the first test that asks waits for it.
    """
    databases.use("demo")


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    """One Chromium for the worker; tests open pages in it through `visit`."""
    from playwright.sync_api import sync_playwright

    # Playwright keeps an event loop in this thread, and Django refuses its database beside
    # one. Nothing here is asynchronous, so the refusal is lifted.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, live_server) -> Iterator[Visits]:
    """Open an address of the live site as a person has it; see `cms.tests.chromium.Visits`."""
    visits = Visits(chromium, live_server.url)
    yield visits
    visits.close()
    assert not visits.trouble, "\n".join(visits.trouble)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "visit" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("browser") and not chromium_path():
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is missing, and CI=true allows no skipped browser test", pytrace=False)
        pytest.skip("Chromium is missing")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reasons = [report.longrepr[2] for report in terminalreporter.stats.get("skipped", [])]
    missing = [reason.removeprefix("Skipped: ") for reason in reasons if reason.endswith(" is missing")]
    if missing:
        terminalreporter.write_line(
            f"!!! {len(missing)} TESTS WERE NOT RUN: {', '.join(sorted(set(missing)))} (or set CHROMIUM=/path/to/it)",
            red=True,
            bold=True,
        )
