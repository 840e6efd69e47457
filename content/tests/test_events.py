"""Events as visitors, calendars and editors meet them."""

from datetime import timedelta

import pytest
import vobject
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from content.factories import EventIndexPageFactory, EventPageFactory
from content.models import EventException, EventPage
from content.tests.desk import errors

pytestmark = pytest.mark.django_db


@pytest.fixture
def events(home):
    return EventIndexPageFactory(title="Kalender", slug="kalender", parent=home)


def page_of(client, page, query=""):
    return client.get(page.url + query).content.decode()


def calendar_of(client, page):
    response = client.get(f"{page.url}ics/")
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return response.content.decode()


def test_what_ends_today_is_coming_until_it_ends(client, events):
    now = timezone.now()
    going = EventPageFactory(parent=events, starts=now - timedelta(hours=3), ends=now + timedelta(hours=1))
    over = EventPageFactory(parent=events, starts=now - timedelta(hours=3), ends=now - timedelta(minutes=1))
    coming, past = page_of(client, events), page_of(client, events, "?when=past")
    assert going.title in coming
    assert going.title not in past
    assert over.title in past
    assert over.title not in coming


def test_a_series_stands_in_the_list_with_its_next_times(client, events):
    EventPageFactory(parent=events, title="Utskottet", weekly=True)
    assert page_of(client, events).count(">Utskottet</a>") == 6


def test_the_list_is_narrowed_by_kind_and_what_makes_no_sense_is_ignored(client, events):
    EventPageFactory(parent=events, title="Stormötet")
    EventPageFactory(parent=events, title="Kursen", kind="training")
    assert "Stormötet" not in page_of(client, events, "?kind=training")
    for query in ["?kind=%00", "?kind=finns-inte", "?page=-1", "?page=abc", "?when=%00", "?month=abc"]:
        assert "Stormötet" in page_of(client, events, query)


def test_the_list_asks_no_more_for_two_hundred_events(client, events, django_assert_max_num_queries):
    EventPageFactory(parent=events, weekly=True)
    client.get(events.url)
    with django_assert_max_num_queries(15) as few:
        client.get(events.url)
    EventPageFactory.create_batch(60, parent=events)
    with django_assert_max_num_queries(len(few)):
        client.get(events.url)


def test_a_cancelled_event_says_so_first(client, events):
    page = EventPageFactory(parent=events, status="cancelled", notice="Föreläsaren är sjuk.")
    html = page_of(client, page)
    assert html.index("Föreläsaren är sjuk.") < html.index("<dl")
    assert "/ics/" not in html
    assert "EventCancelled" in html


def test_a_moved_event_shows_its_old_time(client, events):
    page = EventPageFactory(parent=events, status="moved", notice="En vecka senare.", title="Samtal")
    page.moved_from = page.starts - timedelta(days=7)
    page.save()
    old = timezone.localtime(page.moved_from)
    html = page_of(client, page)
    assert f'<s><time datetime="{old:%Y-%m-%dT%H:%M}' in html
    assert "EventRescheduled" in html


def test_registration_closes_by_the_clock(client, events):
    page = EventPageFactory(parent=events, registration_email="a@example.org")
    page.registration_deadline = timezone.now() + timedelta(minutes=1)
    page.save()
    assert "mailto:a@example.org" in page_of(client, page)
    page.registration_deadline = timezone.now() - timedelta(minutes=1)
    page.save()
    assert "mailto:a@example.org" not in page_of(client, page)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"status": "cancelled"}, "Say what has happened"),
        ({"status": "moved", "notice": "Ny tid."}, "Say when it was going to be"),
        ({"repeat_every": "3"}, "A series needs both"),
        ({"ends": "2020-01-01 09:00"}, "ends before it begins"),
    ],
)
def test_the_form_asks_for_what_visitors_need(desk_of, events, changes, complaint):
    page = EventPageFactory(parent=events)
    response = desk_of("Publicerare").save(page, "action-publish", **changes)
    assert complaint in errors(response)


def test_the_calendar_names_the_event_the_same_after_an_edit(client, events):
    page = EventPageFactory(parent=events, title="Stormöte")
    page.save_revision().publish()
    first = Calendar.from_ical(calendar_of(client, page)).walk("VEVENT")[0]
    page.refresh_from_db()
    page.title = "Stort möte"
    page.save_revision().publish()
    EventPage.objects.update(last_published_at=timezone.now() + timedelta(minutes=2))
    second = Calendar.from_ical(calendar_of(client, page)).walk("VEVENT")[0]
    assert second["UID"] == first["UID"]
    assert second["SEQUENCE"] > first["SEQUENCE"]
    assert second["SUMMARY"].params["LANGUAGE"] == "sv"
    assert second["DTSTART"].params["TZID"] == "Europe/Stockholm"


def test_a_cancelled_event_stays_in_the_calendar_as_cancelled(client, events):
    page = EventPageFactory(parent=events, status="cancelled", notice="Inställt.")
    event = Calendar.from_ical(calendar_of(client, page)).walk("VEVENT")[0]
    assert event["STATUS"] == "CANCELLED"
    assert event["DESCRIPTION"].startswith("Inställt.")


def test_another_library_reads_the_series_with_its_exceptions(client, events):
    page = EventPageFactory(parent=events, weekly=True)
    days = [each.start for each in page.occurrences()]
    page.exceptions = [
        EventException(day=days[1].date(), locale=page.locale),
        EventException(day=days[2].date(), new_start=days[2] + timedelta(hours=3), locale=page.locale),
    ]
    page.save()
    parsed = vobject.readOne(calendar_of(client, events))
    series, moved = parsed.vevent_list
    read = [moment.replace(tzinfo=None) for moment in series.rruleset]
    wall = [day.replace(tzinfo=None, microsecond=0) for day in days]
    assert read == [wall[0], *wall[2:]]
    assert moved.recurrence_id.value.replace(tzinfo=None) == wall[2]
    assert moved.dtstart.value.replace(tzinfo=None) == wall[2] + timedelta(hours=3)
    assert parsed.vtimezone.tzid.value == "Europe/Stockholm"


def test_drafts_are_in_no_calendar(client, events):
    EventPageFactory(parent=events, title="Hemligt", draft=True)
    assert "Hemligt" not in calendar_of(client, events)


def test_editors_find_events_in_the_menu(desk_of, events):
    EventPageFactory(parent=events, title="Stormötet")
    html = desk_of("Redaktör").client.get(reverse("events:index")).content.decode()
    assert "Stormötet" in html
