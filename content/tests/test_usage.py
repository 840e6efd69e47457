"""What others show is not deleted, and editors see where it is shown."""

import pytest
from django.urls import reverse
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect

from content.factories import (
    FactPageFactory,
    PartnerPageFactory,
    SiteTextsFactory,
    StandardPageFactory,
)
from content.models import MenuLink, RelatedPage, SeeAlso
from content.sample_body import items
from content.tests.used import bulk_delete, delete, exists, placing


@pytest.fixture
def client(desk_of):
    return desk_of("Publicerare").client


@pytest.fixture
def fact(home):
    return FactPageFactory(title="Social ekonomi")


@pytest.mark.parametrize(
    "place",
    [
        lambda fact: placing("fact", fact.pk, title="Där den står"),
        lambda fact: placing("rich_text", f'<p><a linktype="page" id="{fact.pk}">den</a></p>', title="Där den står"),
        lambda fact: placing(
            "call_to_action",
            {"label": "Läs", "page": fact.pk, "url": "", "heading": "", "text": ""},
            title="Där den står",
        ),
    ],
    ids=["placed", "linked", "called for"],
)
@pytest.mark.parametrize("way", [delete, bulk_delete])
def test_a_fact_that_a_text_shows_is_not_deleted_and_says_where(client, fact, place, way):
    user = place(fact)
    response = way(client, fact)
    html = response.content.decode()
    assert response.status_code == 409
    assert "“Social ekonomi” cannot be deleted" in html
    assert reverse("wagtailadmin_pages:edit", args=[user.pk]) in html
    assert "Där den står" in html
    assert exists(fact)


def test_nor_is_a_partner_that_a_card_shows(client, home):
    partner = PartnerPageFactory()
    placing("partners", {"heading": "", "partners": items(partner.pk)})
    assert delete(client, partner).status_code == 409
    assert exists(partner)


def test_asking_tells_it_before_the_button(client, fact):
    placing("fact", fact.pk)
    html = client.get(reverse("wagtailadmin_pages:delete", args=[fact.pk])).content.decode()
    assert "cannot be deleted" in html
    assert "Unpublish it instead" in html


@pytest.mark.parametrize("way", [delete, bulk_delete])
def test_what_nobody_shows_is_deleted(client, fact, way):
    way(client, fact)
    assert not exists(fact)


def test_a_branch_is_kept_for_the_sake_of_one_page_in_it(client, fact):
    placing("fact", fact.pk)
    assert delete(client, fact.get_parent()).status_code == 409
    assert exists(fact)


def test_pages_that_show_each_other_go_together(client, home):
    parent = StandardPageFactory()
    below = StandardPageFactory(parent=parent)
    parent.body = [("rich_text", f'<p><a linktype="page" id="{below.pk}">ned</a></p>')]
    parent.save()
    delete(client, parent)
    assert not exists(parent)
    assert not exists(below)


def test_links_that_go_away_by_themselves_do_not_count(client, fact):
    other = FactPageFactory()
    other.see_also = [SeeAlso(fact=fact)]
    other.related_links = [RelatedPage(related=fact)]
    other.save()
    texts = SiteTextsFactory()
    texts.menu_links.create(page=fact.page_ptr, translation_key=fact.translation_key, locale=fact.locale)
    Redirect.objects.create(old_path="/gammal", redirect_page=fact)
    delete(client, fact)
    assert not exists(fact)
    assert exists(other)
    assert not MenuLink.objects.exists()


def test_that_somebody_has_the_page_open_does_not_count(client, fact):
    client.get(reverse("wagtailadmin_pages:edit", args=[fact.pk]))
    assert EditingSession.objects.exists()
    delete(client, fact)
    assert not exists(fact)


def test_editors_without_the_right_learn_nothing(desk_of, fact):
    placing("fact", fact.pk, title="Hemligt utkast")
    response = desk_of("Översättare").client.get(reverse("wagtailadmin_pages:delete", args=[fact.pk]))
    assert "Hemligt utkast" not in response.content.decode()


def test_the_editor_of_a_fact_sees_how_many_pages_change_with_it(client, fact):
    for number in range(2):
        placing("fact", fact.pk, title=f"Sida {number}")
    texts = SiteTextsFactory()
    texts.menu_links.create(page=fact.page_ptr, translation_key=fact.translation_key, locale=fact.locale)
    html = client.get(reverse("wagtailadmin_pages:edit", args=[fact.pk])).content.decode()
    assert "Used on 2 pages" in html
    assert reverse("wagtailadmin_pages:usage", args=[fact.pk]) in html
