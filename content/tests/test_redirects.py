"""An address that has been given out keeps leading somewhere."""

import pytest

from content.factories import StandardPageFactory


@pytest.fixture
def desk(desk_of):
    return desk_of("Publicerare")


@pytest.fixture
def publish(desk, django_capture_on_commit_callbacks):
    def publish(page, **changes):
        with django_capture_on_commit_callbacks(execute=True):
            desk.save(page, "action-publish", **changes)
        page.refresh_from_db()

    return publish


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_changed_address_leads_to_the_new_one(request, client, publish, language):
    home = request.getfixturevalue("home" if language == "sv" else "english_home")
    page = StandardPageFactory(parent=home, title="Om oss", slug="om-oss")
    below = StandardPageFactory(parent=page, title="Historia", slug="historia")
    prefix = "" if language == "sv" else "/en"
    publish(page, slug="partnerskapet")
    for old, new in (("om-oss/", "partnerskapet/"), ("om-oss/historia/", "partnerskapet/historia/")):
        response = client.get(f"{prefix}/{old}")
        assert (response.status_code, response.headers["Location"]) == (301, f"{prefix}/{new}")
    assert client.get(f"{prefix}/partnerskapet/historia/").status_code == 200
    below.refresh_from_db()
    assert below.live


def test_a_moved_page_is_found_where_it_was(client, home):
    page, place = StandardPageFactory(slug="stadgar"), StandardPageFactory(slug="om-oss")
    page.move(place, pos="last-child")
    response = client.get("/stadgar/")
    assert (response.status_code, response.headers["Location"]) == (301, "/om-oss/stadgar/")


def test_a_page_that_takes_an_old_address_is_shown_there(client, publish, home):
    page = StandardPageFactory(slug="om-oss", title="Först")
    publish(page, slug="partnerskapet")
    StandardPageFactory(slug="om-oss", title="Sedan")
    assert "Sedan" in client.get("/om-oss/").content.decode()


def test_a_draft_that_changes_its_address_redirects_nobody_yet(client, desk, home):
    page = StandardPageFactory(slug="om-oss")
    desk.save(page, slug="partnerskapet")
    assert client.get("/om-oss/").status_code == 200
    assert client.get("/partnerskapet/").status_code == 404


def test_publishers_redirect_by_hand_and_editors_do_not(desk_of):
    assert desk_of("Publicerare").client.get("/admin/redirects/add/").status_code == 200
    assert desk_of("Redaktör").client.get("/admin/redirects/add/").status_code != 200
