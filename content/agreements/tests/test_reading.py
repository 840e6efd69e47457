"""Agreements as visitors and machines read them."""

import csv
import io
import json
from collections import Counter
from datetime import date

import pytest
from bs4 import BeautifulSoup

from content.agreements.factories import PrinciplePageFactory
from content.agreements.models import Action, Indicator, Responsibility, Signatory
from content.factories import PartnerPageFactory

pytestmark = pytest.mark.django_db


def soup_of(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def records_of(client, address):
    response = client.get(address)
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(response.content.decode().removeprefix("\ufeff"))))


def data_of(client, page):
    return json.loads(client.get(f"{page.url}data.json").content)


def test_the_matrix_has_a_cell_for_every_principle_and_level_that_says_what_data_say(client, agreement):
    soup = soup_of(client, f"{agreement.url}matris/")
    columns = [cell.text for cell in soup.select("thead th[scope=col]")]
    rows = soup.select("tbody tr")
    assert columns[1:] == ["Information", "Samråd", "Dialog", "Partnerskap"]
    assert [row.select_one("th[scope=row]").text for row in rows] == ["1. Princip 1", "2. Princip 2"]
    shown = [cell.text.removeprefix("Ingen: ") for cell in soup.select("tbody td p")]
    told = [row["text"] or row["reason"] for row in data_of(client, agreement)["indicators"]]
    typed = [row["text"] or row["reason"] for row in records_of(client, f"{agreement.url}indicators.csv")]
    assert shown == told == typed
    assert len(shown) == Indicator.objects.count() == 8


def test_everybody_and_nobody_together_answer_for_everything_once(client, agreement, principle):
    principle.responsibilities.add(
        Responsibility(text="Bjuder på kaffe.", partner=PartnerPageFactory(title="Kaféet"), locale=principle.locale)
    )
    principle.save_revision().publish()
    soup = soup_of(client, f"{agreement.url}ansvar/")
    actors = [link["href"].removeprefix("?actor=") for link in soup.select(".tags a")[1:]]
    assert actors[:3] == ["side-2", "regionstyrelsen", "kulturnamnden"]
    assert actors[-1] == "none"
    found = Counter()
    for actor in actors:
        rows = records_of(client, f"{agreement.url}responsibilities.csv?actor={actor}")
        shown = soup_of(client, f"{agreement.url}ansvar/?actor={actor}").get_text()
        assert all(row["text"] in shown for row in rows)
        found.update(row["id"] for row in rows)
    assert found == Counter(row["id"] for row in data_of(client, agreement)["responsibilities"])
    assert found == Counter(str(row.translation_key) for row in Responsibility.objects.all())


def test_data_are_numbers_days_and_ids(client, agreement, principle):
    row = principle.actions.get(number=2)
    row.due = date(2026, 12, 31)
    row.save()
    first, part, second, *_others = data_of(client, agreement)["actions"]
    assert second["due"] == "2026-12-31"
    assert second["principle"] == 1
    assert [each["number"] for each in (first, part, second)] == ["1.1", "1.1.1", "1.2"]
    assert second["id"] == row.key
    assert second["actor"] == "none"


def test_what_is_a_draft_is_in_no_data(client, agreement):
    PrinciplePageFactory(parent=agreement, title="Hemlig", number=3, whole=True, draft=True)
    for address in ("", "matris/", "ansvar/", "data.json", "actions.csv"):
        assert client.get(agreement.url + address).status_code == 200
    assert len(data_of(client, agreement)["actions"]) == 6
    assert "Hemlig" not in client.get(agreement.url).content.decode()


def test_no_cell_of_a_file_is_a_formula(client, agreement, principle):
    principle.responsibilities.add(Responsibility(text="=1+1", locale=principle.locale))
    principle.save_revision().publish()
    assert "'=1+1" in [row["text"] for row in records_of(client, f"{agreement.url}responsibilities.csv")]


@pytest.fixture
def signed(agreement):
    agreement.signatories = [
        Signatory(name="Alltid", locale=agreement.locale),
        Signatory(name="Tidigt", acceded_on=date(2024, 1, 1), left_on=date(2025, 1, 1), locale=agreement.locale),
        Signatory(name="Sent", acceded_on=date(2025, 6, 1), locale=agreement.locale),
    ]
    agreement.save_revision().publish()
    return agreement


@pytest.mark.parametrize(
    ("day", "names"),
    [("2024-06-01", ["Alltid", "Tidigt"]), ("2025-03-01", ["Alltid"]), ("2026-01-01", ["Alltid", "Sent"])],
)
def test_signatories_are_those_of_the_day(client, signed, day, names):
    soup = soup_of(client, f"{signed.url}?per={day}")
    shown = [item.text.split()[0] for item in soup.select("section[aria-labelledby=signatories] li")]
    assert shown == names
    assert len(records_of(client, f"{signed.url}signatories.csv")) == 3


@pytest.mark.parametrize("day", ["abc", "2026-02-30", "%00", "9" * 500, "-1", "2026-13-01", "%F0%9F%90%B4"])
def test_what_is_no_day_is_answered_in_words(client, signed, day):
    assert "Det är inget datum" in soup_of(client, f"{signed.url}?per={day}").get_text()
    assert "Det är inget datum" in soup_of(client, f"{signed.url}andringar/?since={day}").get_text()
    assert soup_of(client, f"{signed.url}ansvar/?actor={day}").select(".notice")


@pytest.mark.parametrize("address", ["nothing.csv", "jamfor/", "feed/abc/", "matrix/"])
def test_what_there_is_not_is_not_found(client, agreement, address):
    assert client.get(agreement.url + address).status_code == 404


def test_an_action_is_followed_by_what_becomes_of_it(client, agreement, principle):
    row = principle.actions.get(number=2)
    row.status, row.due = Action.Status.PAUSED, date(2026, 12, 31)
    principle.actions.add(row)
    principle.save_revision().publish()
    text = " ".join(soup_of(client, f"{agreement.url}andringar/").get_text().split())
    assert "Status: från Klar till Pausad" in text or "Status: från Klart till Pausad" in text
    feed = client.get(f"{agreement.url}feed/{row.key}/")
    assert feed["Content-Type"].startswith("application/atom+xml")
    assert feed.content.decode().count("<entry>") == 2
    assert soup_of(client, f"{agreement.url}andringar/?since=2999-01-01").get_text().count("Ingenting har ändrats") == 1


def test_publishing_the_same_once_more_is_no_change(client, agreement, principle):
    before = client.get(f"{agreement.url}andringar/").content.decode().count('class="promise"')
    principle.save_revision().publish()
    assert client.get(f"{agreement.url}andringar/").content.decode().count('class="promise"') == before == 6


@pytest.mark.parametrize("address", ["", "matris/", "ansvar/", "andringar/"])
def test_a_large_agreement_asks_no_more_than_a_small_one(client, agreement, address, django_assert_max_num_queries):
    client.get(agreement.url + address)
    with django_assert_max_num_queries(15) as few:
        client.get(agreement.url + address)
    for number in range(3, 9):
        PrinciplePageFactory(parent=agreement, number=number, whole=True).save_revision().publish()
    with django_assert_max_num_queries(len(few)):
        assert client.get(agreement.url + address).status_code == 200
