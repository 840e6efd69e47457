"""Unpublishing, moving and deleting a Swedish page ask whether the English one follows."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission, Locale

from content.factories import FactPageFactory, StandardPageFactory
from content.language_versions import following
from content.models import StandardPage
from content.tests.used import bulk_delete, exists, placing

FOLLOW = {"translations_follow": "on"}


@pytest.fixture
def publisher(desk_of, english_home):
    return desk_of("Publicerare")


@pytest.fixture
def swedish(home, english_home):
    return page_in_both(home, "Om oss", "About us")


@pytest.fixture
def english(swedish):
    return in_english(swedish)


def page_in_both(parent, title, english_title):
    page = StandardPageFactory(parent=parent, title=title)
    translated = page.copy_for_translation(Locale.objects.get(language_code="en"))
    translated.title = english_title
    translated.save_revision().publish()
    return page


def in_english(page):
    return StandardPage.objects.get(translation_key=page.translation_key, locale__language_code="en")


def address(name, *pages) -> str:
    return reverse(f"wagtailadmin_pages:{name}", args=[page.pk for page in pages])


def bulk(name, *pages) -> str:
    ids = "&".join(f"id={page.pk}" for page in pages)
    return f"{reverse('wagtail_bulk_action', args=['wagtailcore', 'page', name])}?{ids}&next=/admin/"


def box(desk, where):
    """The choice in the confirmation, or None."""
    soup = BeautifulSoup(desk.client.get(where).content.decode(), "html.parser")
    return soup.select_one("input[name=translations_follow]")


def live(page) -> bool:
    page.refresh_from_db()
    return page.live


@pytest.mark.parametrize("where", [lambda page: address("unpublish", page), lambda page: bulk("unpublish", page)])
class TestUnpublishing:
    def test_it_asks_and_does_what_is_chosen(self, publisher, swedish, english, where):
        asked = box(publisher, where(swedish))
        assert asked.has_attr("checked")
        assert "Do the same with the translation: “About us” (English)" in asked.find_parent("form").get_text()
        publisher.client.post(where(swedish), FOLLOW)
        assert (live(swedish), live(english)) == (False, False)

    def test_it_leaves_the_english_when_that_is_chosen(self, publisher, swedish, english, where):
        publisher.client.post(where(swedish))
        assert (live(swedish), live(english)) == (False, True)

    def test_it_does_not_ask_of_what_is_not_live_or_locked_or_swedish(
        self, publisher, desk_of, swedish, english, where
    ):
        assert box(publisher, where(english)) is None
        desk_of().client.post(address("lock", english))
        assert box(publisher, where(swedish)) is None
        publisher.client.post(where(swedish), FOLLOW)
        assert (live(swedish), live(english)) == (False, True)


def test_what_stands_below_is_unpublished_in_english_as_well(publisher, swedish, english):
    below = page_in_both(swedish, "Historia", "History")
    publisher.client.post(address("unpublish", swedish), FOLLOW | {"include_descendants": "on"})
    assert not live(in_english(below))


@pytest.mark.parametrize("where", [lambda page: address("delete", page), lambda page: bulk("delete", page)])
class TestDeleting:
    def test_it_asks_and_does_what_is_chosen(self, publisher, swedish, english, where):
        assert box(publisher, where(swedish)).has_attr("checked")
        publisher.client.post(where(swedish), FOLLOW)
        assert not exists(swedish)
        assert not exists(english)

    def test_it_leaves_the_english_when_that_is_chosen(self, publisher, swedish, english, where):
        publisher.client.post(where(swedish))
        assert not exists(swedish)
        assert exists(english)

    def test_the_swedish_does_not_follow_the_english(self, publisher, swedish, english, where):
        assert box(publisher, where(english)) is None
        publisher.client.post(where(english), FOLLOW)
        assert exists(swedish)

    def test_what_shows_the_english_counts(self, publisher, swedish, english, where):
        user = placing("rich_text", f'<p><a linktype="page" id="{english.pk}">den</a></p>', title="Där den står")
        response = publisher.client.post(where(swedish), FOLLOW)
        assert response.status_code == 409
        assert address("edit", user) in response.content.decode()
        assert exists(swedish)
        assert exists(english)


def test_the_confirmation_says_that_a_translation_stays_because_it_is_shown(publisher, swedish, english):
    placing("rich_text", f'<p><a linktype="page" id="{english.pk}">den</a></p>')
    html = publisher.client.get(address("delete", swedish)).content.decode()
    assert "“About us” (English) stays, because other pages show it" in html
    assert "translations_follow" not in html


def test_english_pages_that_show_the_swedish_one_go_with_it(publisher, swedish, english):
    english.body = [("rich_text", f'<p><a linktype="page" id="{swedish.pk}">itself</a></p>')]
    english.save_revision().publish()
    assert publisher.client.post(address("delete", swedish)).status_code == 409
    assert publisher.client.get(address("delete", swedish)).context["question"]
    publisher.client.post(address("delete", swedish), FOLLOW)
    assert not exists(swedish)
    assert not exists(english)


def test_both_chosen_in_a_list_are_deleted_once(publisher, swedish, english):
    publisher.client.post(bulk("delete", swedish, english), FOLLOW)
    assert not exists(swedish)
    assert not exists(english)


def test_a_fact_in_use_is_refused_as_before(publisher, home):
    fact = FactPageFactory()
    placing("fact", fact.pk)
    assert bulk_delete(publisher.client, fact).status_code == 409


@pytest.fixture
def destination(home, english_home):
    return page_in_both(home, "Nytt ställe", "New place")


def move(desk, page, destination, bulk_wise, data):
    if bulk_wise:
        return desk.client.post(bulk("move", page), data | {"chooser": destination.pk}, follow=True)
    return desk.client.post(address("move_confirm", page, destination), data, follow=True)


def parent(page):
    return type(page).objects.get(pk=page.pk).get_parent().pk


@pytest.mark.parametrize("bulk_wise", [False, True])
class TestMoving:
    def test_it_asks_and_moves_both(self, publisher, swedish, english, destination, bulk_wise):
        where = bulk("move", swedish) if bulk_wise else address("move_confirm", swedish, destination)
        assert box(publisher, where).has_attr("checked")
        move(publisher, swedish, destination, bulk_wise, FOLLOW)
        assert parent(swedish) == destination.pk
        assert parent(english) == in_english(destination).pk

    def test_it_leaves_the_english_when_that_is_chosen(self, publisher, swedish, english, destination, bulk_wise):
        before = parent(english)
        move(publisher, swedish, destination, bulk_wise, {})
        assert parent(swedish) == destination.pk
        assert parent(english) == before

    def test_it_says_when_the_new_place_is_not_translated(self, publisher, home, swedish, english, bulk_wise):
        place, before = StandardPageFactory(parent=home, title="Bara här"), parent(english)
        answer = move(publisher, swedish, place, bulk_wise, FOLLOW)
        if not bulk_wise:
            place = StandardPageFactory(parent=home, title="Bara där")
            answer = publisher.client.get(address("move_confirm", swedish, place))
        assert "is not translated" in answer.content.decode()
        assert parent(english) == before

    def test_it_leaves_english_that_is_locked(self, publisher, desk_of, swedish, english, destination, bulk_wise):
        before = parent(english)
        desk_of().client.post(address("lock", english))
        move(publisher, swedish, destination, bulk_wise, FOLLOW)
        assert parent(swedish) == destination.pk
        assert parent(english) == before


def test_only_what_the_user_may_treat_so_is_offered(desk_of, home, swedish, english):
    """A group with the Swedish tree and no right to the English one."""
    group = Group.objects.create(name="Svenska")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for right in ("change_page", "publish_page", "bulk_delete_page"):
        GroupPagePermission.objects.create(group=group, page=home, permission=Permission.objects.get(codename=right))
    desk = desk_of("Svenska")
    for action in ("unpublish", "delete", "move"):
        assert following([swedish], action, desk.user) == []
    assert box(desk, address("delete", swedish)) is None
    desk.client.post(address("delete", swedish), FOLLOW)
    assert exists(english)
