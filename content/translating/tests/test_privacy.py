"""A private Swedish page is private in English, by whatever door."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import Locale, Page, PageViewRestriction

from content.factories import StandardPageFactory
from content.translating.privacy import Terms, protect


@pytest.fixture
def locale(english_home) -> Locale:
    return english_home.locale


@pytest.fixture
def swedish(home, english_home):
    return in_both(home, "Internt")


@pytest.fixture
def groups(home):
    return list(Group.objects.filter(name__in=["Redaktör", "Publicerare"]).order_by("pk"))


def in_both(parent, title):
    page = StandardPageFactory(parent=parent, title=title)
    page.copy_for_translation(Locale.objects.get(language_code="en")).save_revision().publish()
    return page


def english(page) -> Page:
    return Page.objects.get(translation_key=page.translation_key, locale__language_code="en")


def restrict(page, kind="login", password="", groups=()) -> PageViewRestriction:
    made = PageViewRestriction.objects.create(page=page, restriction_type=kind, password=password)
    made.groups.set(groups)
    return made


def terms(page) -> list[Terms]:
    return [Terms.of(each) for each in page.view_restrictions.all()]


def privacy(desk, page, kind, **data):
    address = reverse("wagtailadmin_pages:set_privacy", args=[page.pk])
    return desk.client.post(address, {"restriction_type": kind, "password": "", **data})


def is_public(page) -> bool:
    return not english(page).get_view_restrictions().exists()


def test_the_editors_dialogue_does_it_in_the_same_request(publisher, client, swedish, groups):
    assert client.get(english(swedish).url).status_code == 200
    privacy(publisher, swedish, "groups", groups=[groups[0].pk])
    assert terms(english(swedish)) == [Terms("groups", "", frozenset({groups[0].pk}))]
    assert client.get(english(swedish).url).status_code == 302
    privacy(publisher, swedish, "password", password="hemligt")
    assert terms(english(swedish)) == [Terms("password", "hemligt", frozenset())]
    privacy(publisher, swedish, "none")
    assert client.get(english(swedish).url).status_code == 200


def test_so_do_scripts(swedish, groups):
    restriction = restrict(swedish, "groups", groups=groups[:1])
    assert terms(english(swedish)) == [Terms.of(restriction)]
    restriction.groups.set(groups[1:])
    assert terms(english(swedish)) == [Terms.of(restriction)]
    restriction.restriction_type = "login"
    restriction.save()
    assert terms(english(swedish)) == [Terms("login", "", frozenset())]
    PageViewRestriction.objects.filter(page=swedish).delete()
    assert is_public(swedish)


def test_what_stands_below_is_private_with_it(client, swedish):
    below = in_both(swedish, "Protokoll")
    restrict(swedish)
    assert client.get(english(below).url).status_code == 302
    assert terms(english(below)) == []


def test_what_stands_elsewhere_in_english_is_private_as_well(client, swedish, english_home):
    below = in_both(swedish, "Protokoll")
    english(below).move(Page.objects.get(pk=english_home.pk), pos="last-child")
    restriction = restrict(swedish)
    assert client.get(english(below).url).status_code == 302
    restriction.restriction_type, restriction.password = "password", "hemligt"
    restriction.save()
    assert terms(english(below)) == [Terms("password", "hemligt", frozenset())]
    restriction.delete()
    assert client.get(english(below).url).status_code == 200


def test_english_that_is_moved_away_stays_private(client, swedish, english_home):
    below = in_both(swedish, "Protokoll")
    restrict(swedish)
    english(below).move(Page.objects.get(pk=english_home.pk), pos="last-child")
    assert client.get(english(below).url).status_code == 302


def test_swedish_that_is_moved_into_what_is_private_takes_english_along(client, home, swedish):
    other = in_both(home, "Annat")
    restrict(swedish)
    other.move(swedish, pos="last-child")
    assert client.get(english(other).url).status_code == 302


def test_english_that_is_made_later_is_private_at_once(home, locale):
    page = StandardPageFactory(parent=home, title="Internt")
    restrict(page, "password", "hemligt")
    page.copy_for_translation(locale)
    assert terms(english(page)) == [Terms("password", "hemligt", frozenset())]


def test_a_looser_restriction_of_its_own_is_put_right(swedish, groups):
    restrict(swedish, "groups", groups=groups[:1])
    wanted = terms(english(swedish))
    own = english(swedish).view_restrictions.get()
    own.restriction_type = "login"
    own.save()
    assert terms(english(swedish)) == wanted
    english(swedish).view_restrictions.get().groups.set(groups)
    assert terms(english(swedish)) == wanted
    english(swedish).view_restrictions.all().delete()
    assert terms(english(swedish)) == wanted


def test_the_dialogue_of_the_translation_says_why_it_cannot_be_changed(publisher, swedish):
    restrict(swedish)
    response = privacy(publisher, english(swedish), "none")
    assert "The Swedish page is private" in response.json()["html"]
    assert not is_public(swedish)


def test_english_of_a_public_page_may_be_private(swedish):
    restrict(english(swedish))
    assert not is_public(swedish)
    assert terms(swedish) == []


def test_english_that_stays_when_a_private_page_is_deleted_stays_private(swedish):
    restrict(swedish)
    translated = english(swedish)
    Page.objects.get(pk=swedish.pk).delete()
    assert translated.view_restrictions.exists()


def test_a_public_page_costs_two_queries(swedish, django_assert_num_queries):
    savepoints, translated = 2, english(swedish)
    with django_assert_num_queries(2 + savepoints):
        protect([translated])
