"""The overview of translations: what is seen, by whom, and at what cost."""

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import GroupPagePermission, Locale

from content.translating.models import TranslationRequest
from content.translating.targets import publish_translation
from content.translating.tests.sending import fill, send, swedish_page, target
from content.translating.tests.translating import publish

TABLE = reverse("translating:overview_results")


def titles(desk, **query):
    response = desk.client.get(TABLE, query)
    assert response.status_code == 200
    return [page.title for page in response.context["object_list"]]


def text(desk, url=TABLE, **query):
    return desk.client.get(url, query).content.decode()


@pytest.fixture
def pages(home, english_home):
    """One of each: not sent, begun, live and right."""
    swedish_page(home, "Åtgärder")
    send(swedish_page(home, "Zoner"))
    done = send(swedish_page(home, "Ämnen"))
    fill(done)
    publish_translation(done)
    return done


def test_it_stands_among_the_reports(publisher, pages):
    html = text(publisher, reverse("wagtailadmin_home"))
    assert reverse("translating:overview") in html
    assert "localize/reports" not in html
    html = text(publisher, reverse("translating:overview"))
    for words in ("Not translated", "Begun", ">Published<", "Request a translation", "texts missing"):
        assert words in html


def test_pages_stand_in_the_order_of_the_tree_or_of_the_swedish_alphabet(publisher, pages, home):
    assert titles(publisher) == [home.title, "Åtgärder", "Zoner", "Ämnen"]
    by_title = [title for title in titles(publisher, ordering="title") if title != home.title]
    assert by_title == ["Zoner", "Åtgärder", "Ämnen"]
    assert titles(publisher, ordering="-title")[0] == "Ämnen"
    assert titles(publisher, q="ätg") == []
    assert titles(publisher, q="åtg") == ["Åtgärder"]


def test_it_is_narrowed_by_state_day_section_type_and_owner(publisher, pages, home):
    assert titles(publisher, state="live", q="mne") == ["Ämnen"]
    assert titles(publisher, state=["missing", "started"], q="e") == ["Åtgärder", "Zoner"]
    TranslationRequest.objects.filter(translation=pages).update(requested_by=publisher.user, due="2020-01-02")
    assert titles(publisher, mine="true") == ["Ämnen"]
    assert titles(publisher, due="overdue") == []
    assert titles(publisher, due="any") == ["Ämnen"]
    publish(pages.source.get_source_instance(), title="Ämnena")
    assert titles(publisher, due="overdue", state="stale") == ["Ämnena"]
    zoner = next(page for page in home.get_children() if page.title == "Zoner")
    swedish_page(zoner, "Norr")
    assert titles(publisher, section=zoner.pk) == ["Zoner", "Norr"]
    assert titles(publisher, kind=home.content_type_id) == [home.title]
    assert "Select a valid choice" in text(publisher, reverse("translating:overview"), state="nonsense")


def test_drafts_without_a_translation_are_no_translators_business(publisher, home, english_home):
    swedish_page(home, "Utkast", draft=True)
    assert titles(publisher) == [home.title]


def test_only_what_the_reader_may_explore_is_there(publisher, translator, desk_of, pages, home):
    """Who works in the English tree alone sees what has an English page."""
    assert titles(translator) == [home.title, "Zoner", "Ämnen"]
    assert "Request a translation" not in text(translator)
    swedish, english = (reverse("wagtailadmin_pages:edit", args=[page.pk]) for page in (home, target(pages)))
    assert swedish in text(publisher)
    assert swedish not in text(translator)
    assert english in text(translator)
    GroupPagePermission.objects.filter(group__name="Översättare").update(page=target(pages))
    assert "Zoner" not in titles(translator)
    stranger = desk_of("Publicerare")
    stranger.user.groups.clear()
    assert stranger.client.get(TABLE).status_code == 302


def test_the_spreadsheet_says_the_same_and_cannot_act(publisher, pages, home):
    swedish_page(home, "=1+1")
    response = publisher.client.get(reverse("translating:overview"), {"export": "csv"})
    rows = list(csv.DictReader(io.StringIO(b"".join(response.streaming_content).decode())))
    states = {row["Page"]: row["English: State"] for row in rows}
    assert states["Ämnen"] == "Published"
    assert "'=1+1" in states
    assert publisher.client.get(reverse("translating:overview"), {"export": "xlsx"}).status_code == 200


def test_translations_are_requested_for_chosen_pages(publisher, pages, home):
    [chosen] = [page for page in home.get_children() if page.title == "Åtgärder"]
    address = reverse("translating:request_pages")
    assert "Choose the pages first" in text(publisher, publisher.client.get(address, {"id": "x"}).url)
    form = publisher.client.get(address, {"id": chosen.pk, "next": reverse("translating:overview")}, follow=True)
    assert "Åtgärder" in form.content.decode()
    [(url, _status)] = form.redirect_chain
    english = Locale.objects.get(language_code="en")
    sent = publisher.client.post(url, {"language": english.pk, "due": "2999-01-02"})
    assert sent.url == reverse("translating:overview")
    wanted = TranslationRequest.objects.get(translation__source__object_id=chosen.translation_key)
    assert (str(wanted.due), wanted.requested_by) == ("2999-01-02", publisher.user)


def test_who_may_not_request_is_not_offered_to(translator, pages):
    assert "Request translation of chosen pages" not in text(translator)


def test_chosen_pages_leave_as_files(publisher, translator, pages):
    chosen = [page.pk for page in translator.client.get(TABLE).context["object_list"]]
    url = reverse("translating:po_export_pages", args=["en"])
    response = translator.client.get(url, {"id": [*chosen, "x", "9" * 30]})
    assert response["Content-Type"] == "application/zip"
    assert translator.client.get(url).status_code == 302


def queries(desk, **query):
    desk.client.get(TABLE, query)
    with CaptureQueriesContext(connection) as found:
        assert desk.client.get(TABLE, query).status_code == 200
    return len(found)


@pytest.mark.parametrize("who", ["Publicerare", "Översättare"])
def test_two_hundred_pages_ask_no_more_than_twenty(desk_of, home, english_home, who):
    desk = desk_of(who)
    for number in range(20):
        send(swedish_page(home, f"Sida {number}"))
    few = queries(desk)
    few_by_title = queries(desk, ordering="title", state="started")
    for number in range(20, 40):
        send(swedish_page(home, f"Sida {number}"))
    for number in range(160):
        swedish_page(home, f"Ej {number}")
    assert queries(desk) <= few <= 25
    assert queries(desk, ordering="title", state="started") <= few_by_title
