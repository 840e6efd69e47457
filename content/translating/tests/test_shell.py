"""Nothing of wagtail-localize's own process is met any longer, by no address and by no button."""

import pytest
from bs4 import BeautifulSoup
from django.urls import NoReverseMatch, get_resolver, reverse
from wagtail.models import Locale
from wagtail_localize.models import StringSegment

from content.factories import TopicFactory

KEPT = {"submit_page_translation", "submit_snippet_translation", "stop_translation"}


def its_patterns():
    """wagtail-localize's own patterns, by name."""
    admin = next(each for each in get_resolver().url_patterns if str(each.pattern) == "admin/")
    its = next(each for each in admin.url_patterns if getattr(each, "namespace", None) == "wagtail_localize")
    return {each.name: each for each in its.url_patterns}


def address(name, translation, page):
    """Every address of its has arguments of these kinds."""
    segment = StringSegment.objects.first().pk
    topic = 1
    for arguments in (
        [],
        [page.pk if "page" in name or "alias" in name else translation.pk],
        [translation.pk, segment],
        ["content", "topic"],
        ["content", "topic", topic],
    ):
        try:
            return reverse(f"wagtail_localize:{name}", args=arguments)
        except NoReverseMatch:
            continue
    raise AssertionError(name)


def test_its_addresses_are_not_there(desk_of, translation, swedish):
    client = desk_of().client
    names = its_patterns()
    assert names.keys() > KEPT
    for name in names.keys() - KEPT:
        where = address(name, translation, swedish)
        assert client.get(where).status_code == 404, name
        assert client.post(where).status_code == 404, name


def test_three_of_them_are_ours(desk_of, translation, swedish):
    client = desk_of().client
    where = address("submit_page_translation", translation, swedish)
    assert "translating/admin/request.html" in [each.name for each in client.get(where).templates]
    assert client.get(address("stop_translation", translation, swedish)).context["view"].action == "translating.stop"


def links(html: str) -> set[str]:
    return {link["href"] for link in BeautifulSoup(html, "html.parser").select("a[href]")}


@pytest.mark.parametrize("name", ["wagtailadmin_pages:edit", "wagtailadmin_explore"])
def test_a_page_offers_ours_and_none_of_its_buttons(desk_of, translation, swedish, name):
    parent = swedish.get_parent() if name == "wagtailadmin_explore" else swedish
    html = desk_of().client.get(reverse(name, args=[parent.pk])).content.decode()
    assert "/admin/localize/" not in html
    assert reverse("translating:request_page", args=[parent.pk]) in links(html)


def test_the_list_of_pages_offers_ours(desk_of, translation, swedish):
    html = desk_of().client.get(reverse("wagtailadmin_explore", args=[swedish.get_parent().pk])).content.decode()
    assert reverse("translating:request_page", args=[swedish.pk]) in links(html)


def test_an_english_page_that_stands_by_itself_offers_none_of_its_actions(desk_of, live, english):
    live.enabled = False
    live.save()
    html = desk_of().client.get(reverse("wagtailadmin_pages:edit", args=[english.pk])).content.decode()
    assert 'name="localize-' not in html


@pytest.mark.parametrize("button", ["localize-restart-translation", "localize-convert-to-alias"])
def test_pressing_its_buttons_by_hand_does_nothing(desk_of, live, english, button):
    live.enabled = False
    live.save()
    response = desk_of().client.post(reverse("wagtailadmin_pages:edit", args=[english.pk]), {button: "true"})
    assert response.status_code == 404
    live.refresh_from_db()
    assert not live.enabled


def test_words_offer_ours(desk_of, home):
    topic = TopicFactory(name="Lärande")
    html = desk_of().client.get(reverse("wagtailsnippets_content_topic:list")).content.decode()
    assert "/admin/localize/" not in html
    assert reverse("translating:request_snippet", args=["content", "topic", topic.pk]) in links(html)


def test_its_report_is_in_no_menu(desk_of, home):
    assert "/admin/localize/" not in desk_of().client.get(reverse("wagtailadmin_home")).content.decode()


def test_an_alias_in_another_language_leads_to_its_original(desk_of, swedish):
    alias = swedish.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)
    desk = desk_of()
    html = desk.client.get(reverse("wagtailadmin_pages:edit", args=[alias.pk])).content.decode()
    assert "/admin/localize/" not in html
    assert reverse("wagtailadmin_pages:edit", args=[swedish.pk]) in links(html)
    assert desk.client.post(reverse("wagtailadmin_pages:edit", args=[alias.pk])).status_code == 405
