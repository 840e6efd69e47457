"""Lists as data, and the list of events by month."""

import csv
import json
from datetime import UTC, datetime
from io import StringIO

import pytest
from wagtail.models import Locale

from content import factories
from content.models import EventPage, PartnerNeed
from content.models.event_months import chosen_month

pytestmark = pytest.mark.django_db


@pytest.fixture
def events(home):
    return factories.EventIndexPageFactory(title="Kalender", slug="kalender", parent=home)


def data_of(client, page):
    response = client.get(f"{page.url}data.json")
    assert response["Content-Type"] == "application/json; charset=utf-8"
    return json.loads(response.content)


def table_of(client, page):
    return list(csv.DictReader(StringIO(client.get(f"{page.url}data.csv").content.decode("utf-8-sig"))))


def at(*parts):
    return datetime(*parts, tzinfo=UTC)


def test_events_are_data_with_iso_dates_and_numbers(client, events):
    times = {"starts": at(2020, 7, 1, 7), "ends": at(2020, 7, 1, 9)}
    page = factories.EventPageFactory(parent=events, title="=1+1", participants=120, **times)
    factories.EventPageFactory(parent=events, title="Hemligt", draft=True)
    (record,) = data_of(client, events)
    assert record["id"] == str(page.translation_key)
    assert (record["starts"], record["participants"]) == ("2020-07-01T09:00:00+02:00", 120)
    (row,) = table_of(client, events)
    assert row["title"] == "'=1+1"
    assert row["starts"] == "2020-07-01T09:00:00+02:00"


def test_partners_and_facts_are_data_too(client, home):
    partner = factories.PartnerPageFactory(title="Föreningen")
    partner.needs = [PartnerNeed(need=factories.NeedFactory(slug="en-ide"))]
    partner.save()
    fact = factories.FactPageFactory(title="Kooperativ", synonyms="koop, andelsförening")
    assert data_of(client, partner.get_parent())[0]["needs"] == ["en-ide"]
    (record,) = data_of(client, fact.get_parent())
    assert record["synonyms"] == ["koop", "andelsförening"]
    assert record["definition"] == "Vad ordet betyder."
    assert table_of(client, fact.get_parent())[0]["synonyms"] == "koop; andelsförening"


def test_ids_are_the_same_in_every_language(client, events, english_home):
    page = factories.EventPageFactory(parent=events)
    english = Locale.objects.get(language_code="en")
    for each in (events, page):
        each.copy_for_translation(english).save_revision().publish()
    (swedish,), (translated,) = data_of(client, events), data_of(client, events.get_translation(english))
    assert swedish["id"] == translated["id"]
    assert (swedish["language"], translated["language"]) == ("sv", "en")


def test_data_asks_no_more_for_many(client, events, django_assert_max_num_queries):
    factories.EventPageFactory(parent=events)
    data_of(client, events)
    with django_assert_max_num_queries(10) as few:
        data_of(client, events)
    factories.EventPageFactory.create_batch(20, parent=events)
    with django_assert_max_num_queries(len(few)):
        data_of(client, events)


def test_the_list_is_narrowed_to_a_month_by_the_sites_own_clock(client, events):
    for title, starts in [("I augusti", at(2040, 8, 31, 21, 30)), ("I september", at(2040, 8, 31, 22, 30))]:
        factories.EventPageFactory(parent=events, title=title, starts=starts, ends=starts.replace(minute=50))
    html = client.get(events.url, {"month": "2040-08"}).content.decode()
    assert "I augusti" in html
    assert "I september" not in html
    assert "?month=2040-09" in html


def test_the_archive_is_narrowed_to_a_month(client, events):
    for title, month in [("I mars", 3), ("I april", 4)]:
        times = {"starts": at(2020, month, 10, 8), "ends": at(2020, month, 10, 9)}
        factories.EventPageFactory(parent=events, title=title, **times)
    html = client.get(events.url, {"when": "past", "month": "2020-03"}).content.decode()
    assert "I mars" in html
    assert "I april" not in html


BAD = ["abc", "2026-13", "2026-00", "0000-01", "9999-12", "2026-1", "٢٠٢٦-١١", "\0", "2026-11-01", "x" * 5000, "🐴"]


@pytest.mark.parametrize("month", BAD, ids=lambda text: repr(text[:8]))
def test_what_is_no_month_is_ignored(client, events, month):
    factories.EventPageFactory(parent=events, title="Stormötet")
    factories.EventPageFactory(parent=events, past=True)
    assert chosen_month(month) is None
    assert "Stormötet" in client.get(events.url, {"month": month}).content.decode()
    assert client.get(events.url, {"month": month, "when": "past"}).status_code == 200


def test_the_last_month_that_can_be_asked_for_is_a_page(client, events):
    for when in ("", "past"):
        assert client.get(events.url, {"month": "9998-12", "when": when}).status_code == 200
    assert not EventPage.objects.exists()
