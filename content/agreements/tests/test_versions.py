"""New versions of agreements: a copy that replaces, an original that stays."""

import pytest
from django.urls import reverse

from content.agreements.models import Action, AgreementPage, PrinciplePage
from content.agreements.versions import make_version

pytestmark = pytest.mark.django_db


@pytest.fixture
def newer(adopted):
    made = make_version(adopted, None)
    made.purpose = "Vad vi vill på riktigt."
    first = made.get_children().first().specific
    row = first.actions.get(number=2)
    row.text = "Delar kalender och lokaler."
    first.actions.add(row)
    for page in (first, *made.get_children().exclude(pk=first.pk).specific()):
        page.save_revision().publish()
    made.save_revision().publish()
    return made


def test_a_new_version_is_asked_for_and_is_a_draft_that_replaces_the_old(desk_of, adopted):
    desk = desk_of("Redaktör")
    address = reverse("agreements:new_version", args=[adopted.pk])
    assert desk.client.get(address).status_code == 200
    assert AgreementPage.objects.count() == 1
    desk.client.post(address)
    made = AgreementPage.objects.get(version=2)
    assert (made.status, made.live, made.replaces_id) == ("draft", False, adopted.pk)
    assert made.get_children().count() == adopted.get_children().count() == 2
    assert not made.get_children().live().exists()
    assert desk_of("Översättare").client.post(address).status_code in {302, 403}
    assert AgreementPage.objects.count() == 2


def test_publishing_the_new_version_leaves_the_old_whole(newer, adopted, principle):
    old = AgreementPage.objects.get(pk=adopted.pk)
    assert [side.name for side in old.sides.all()] == ["Regionen", "Den sociala ekonomin"]
    rows = PrinciplePage.objects.get(pk=principle.pk).actions.all()
    assert [row.text for row in rows] == ["Möts tidigt.", "Bjuder in.", "Delar kalender."]
    assert Action.objects.count() == 12


def test_the_old_stays_at_its_address_and_says_so_once_the_new_one_holds(client, newer, adopted):
    assert "ersatts av en nyare" not in client.get(adopted.url).content.decode()
    newer.status = "adopted"
    newer.save_revision().publish()
    html = client.get(adopted.url).content.decode()
    assert "ersatts av en nyare" in html
    assert newer.url in html


def test_two_versions_compare_paragraph_by_paragraph(client, newer):
    html = client.get(f"{newer.url}jamfor/").content.decode()
    assert "Vad vi vill <ins>" in " ".join(html.replace(".", " ").split()) or "<ins>" in html
    assert "på riktigt" in html.split("<ins>", 1)[1]
    assert "och lokaler" in html
    assert "Lika i båda versionerna" in html
