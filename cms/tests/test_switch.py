"""The language switch leads to the same content, or to a page that says why it cannot, from whatever page."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Page

from content.models import NewsPage

SAME = {
    "a start page": ("/", "/en/"),
    "a page": ("/om-partnerskapet/", "/en/about/"),
    "a fact": ("/begrepp/social-ekonomi/", "/en/terms/social-economy/"),
    "a list": ("/nyheter/", "/en/news/"),
    "a page of a list that is narrowed": ("/nyheter/?topic=x&page=3", "/en/news/?topic=x&page=3"),
    "an archive": ("/kalender/?when=past", "/en/events/?when=past"),
    "a search": ("/sok/?q=social+ekonomi", "/en/search/?q=social+ekonomi"),
    "a search without a question": ("/sok/", "/en/search/"),
    "what is not there": ("/finns-inte/", "/en/"),
    "what was not meant": ("/nyheter/?topic=%00&page=-1&utm_source=x", "/en/news/?page=-1"),
}


def switch(response) -> str:
    link = BeautifulSoup(response.content, "html.parser").select_one('header a[hreflang="en"][lang="en"]')
    assert link.text.strip() == "English"
    return link["href"]


def language(response) -> str:
    return BeautifulSoup(response.content, "html.parser").html["lang"]


@pytest.fixture
def client(demo_site) -> Client:
    return Client()


def test_it_leads_to_the_same_content(client):
    found = {name: switch(client.get(address)) for name, (address, _there) in SAME.items()}
    assert found == {name: there for name, (_address, there) in SAME.items()}
    for there in found.values():
        response = client.get(there)
        assert (there, response.status_code, language(response)) == (there, 200, "en")


def test_it_leads_to_the_explanation_where_there_is_no_english(client):
    news = NewsPage.objects.live().filter(locale__language_code="sv").first()
    Page.objects.filter(translation_key=news.translation_key, locale__language_code="en").delete()
    page = Page.objects.get(slug="om-partnerskapet")
    page.get_translations().get().unpublish()
    for swedish in (news, page):
        response = client.get(switch(client.get(swedish.url)))
        assert (response.status_code, language(response)) == (200, "en")
        assert "not been translated" in response.content.decode()


def test_it_leads_back(client):
    response = client.get("/en/news/?topic=x&page=2")
    back = BeautifulSoup(response.content, "html.parser").select_one('header a[hreflang="sv"][lang="sv"]')
    assert back["href"] == "/nyheter/?topic=x&page=2"
