"""What readers meet in two languages, at the addresses where they meet it."""

import json
from xml.etree.ElementTree import Element

import pytest
from bs4 import BeautifulSoup
from defusedxml import ElementTree
from django.core.exceptions import ValidationError
from wagtail.models import Locale, Page, PageViewRestriction

from content import factories
from content.models import Correction, NewsPage, PageTopic
from home.factories import HomePageFactory

HOST = "http://localhost"


@pytest.fixture
def home(db):
    Locale.objects.get_or_create(language_code="en")
    factories.SiteTextsFactory()
    return HomePageFactory(title="Samling", slug="samling")


@pytest.fixture
def english():
    return Locale.objects.get(language_code="en")


def in_english(page: Page, **changes) -> Page:
    """A live English version of a page, as it would be after translation."""
    translation = page.copy_for_translation(Locale.objects.get(language_code="en"))
    for name, value in changes.items():
        setattr(translation, name, value)
    translation.save_revision().publish()
    return type(page).objects.get(pk=translation.pk)


def soup_of(response) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def alternates(response) -> dict[str, str]:
    return {link["hreflang"]: link["href"] for link in soup_of(response).select('link[rel="alternate"][hreflang]')}


def titles(feed: Element) -> list[str]:
    return [
        title.text for title in feed.iterfind("{http://www.w3.org/2005/Atom}entry/{http://www.w3.org/2005/Atom}title")
    ]


def switch(response) -> dict[str, str]:
    return {link["hreflang"]: link["href"] for link in soup_of(response).select("header nav a[lang][hreflang]")}


class TestATranslatedPage:
    @pytest.fixture
    def pages(self, home):
        page = factories.StandardPageFactory(title="Kontakt")
        in_english(home, slug="samling-en")
        return page, in_english(page, title="Contact", slug="contact")

    def test_each_language_has_its_own_address_and_tells_of_the_other(self, pages, client):
        swedish, english = (client.get(page.url) for page in pages)
        expected = {"sv": f"{HOST}/kontakt/", "en": f"{HOST}/en/contact/", "x-default": f"{HOST}/kontakt/"}
        assert alternates(swedish) == alternates(english) == expected
        assert soup_of(swedish).html["lang"] == "sv"
        assert soup_of(english).html["lang"] == "en"

    def test_the_canonical_address_is_the_page_itself(self, pages, client):
        for page in pages:
            response = client.get(page.url, {"utm_source": "x"})
            assert soup_of(response).select_one('link[rel="canonical"]')["href"] == page.full_url

    def test_the_switch_leads_to_the_same_page(self, pages, client):
        assert switch(client.get("/kontakt/")) == {"en": "/en/contact/"}
        assert switch(client.get("/en/contact/")) == {"sv": "/kontakt/"}

    def test_the_swedish_path_under_the_english_prefix_leads_to_the_translation(self, pages, client):
        response = client.get("/en/kontakt/")
        assert (response.status_code, response.headers["Location"]) == (302, "/en/contact/")

    def test_no_answer_depends_on_the_browsers_language(self, pages, client):
        answers = {client.get("/kontakt/", headers={"accept-language": code}).content for code in ("en", "sv", "fi")}
        assert len(answers) == 1
        assert "Accept-Language" not in client.get("/kontakt/").headers.get("Vary", "")


class TestAPageThatIsOnlySwedish:
    @pytest.fixture
    def home_in_english(self, home):
        return in_english(home, slug="samling-en", title="Start page")

    def test_a_notice_says_so_and_leads_onwards(self, home_in_english, client):
        factories.StandardPageFactory(title="Bara på svenska")
        response = client.get("/en/bara-pa-svenska/")
        page = soup_of(response)
        assert response.status_code == 200
        assert page.html["lang"] == "en"
        assert page.h1["lang"] == "sv"
        assert "not been translated" in page.main.get_text()
        assert {"/bara-pa-svenska/", "/en/"} <= {link["href"] for link in page.main.select("a")}

    def test_the_notice_is_kept_out_of_search_engines(self, home_in_english, client):
        factories.StandardPageFactory(title="Bara på svenska")
        response = client.get("/en/bara-pa-svenska/")
        assert response.headers["X-Robots-Tag"] == "noindex"
        assert alternates(response) == {}
        assert soup_of(response).select_one('meta[name="robots"]')["content"] == "noindex"

    def test_news_are_shown_in_swedish_and_marked_as_such(self, home_in_english, client):
        news = factories.NewsPageFactory(title="Nyheten", lead="Vad som hände.")
        response = client.get(f"/en{news.url}")
        article = soup_of(response).select_one("article[lang=sv]")
        assert "Vad som hände." in article.get_text()
        assert "not been translated" in soup_of(response).main.get_text()

    def test_the_switch_leads_to_the_notice(self, home_in_english, client):
        factories.StandardPageFactory(title="Bara på svenska")
        assert switch(client.get("/bara-pa-svenska/")) == {"en": "/en/bara-pa-svenska/"}

    def test_the_nearest_page_that_is_translated_is_offered(self, home_in_english, client):
        index = factories.NewsIndexPageFactory(title="Nyheter")
        in_english(index, title="News", slug="news")
        news = factories.NewsPageFactory(parent=index)
        links = {link["href"] for link in soup_of(client.get(f"/en{news.url}")).main.select("a")}
        assert "/en/news/" in links

    def test_a_draft_translation_shows_nothing_of_itself(self, home_in_english, client, english):
        page = factories.StandardPageFactory(title="Kontakt")
        draft = page.copy_for_translation(english)
        draft.title, draft.slug = "Secret draft", "contact"
        draft.save()
        assert client.get("/en/contact/").status_code == 404
        assert "Secret" not in client.get("/en/kontakt/").content.decode()
        assert set(alternates(client.get("/kontakt/"))) == {"sv", "x-default"}

    @pytest.mark.parametrize("hidden", ["private", "draft"])
    def test_what_is_not_public_in_swedish_does_not_exist_in_english(self, home_in_english, client, hidden):
        page = factories.StandardPageFactory(title="Hemlig", live=hidden != "draft")
        if hidden == "private":
            PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        response = client.get("/en/hemlig/")
        assert response.status_code == 404
        assert "Hemlig" not in response.content.decode()

    def test_a_link_in_an_english_text_says_where_it_leads(self, home_in_english, client):
        only_swedish = factories.StandardPageFactory(title="Bara på svenska")
        text = f'<p>Läs <a linktype="page" id="{only_swedish.pk}">mer</a></p>'
        page = factories.StandardPageFactory(title="Sidan", body=[{"type": "rich_text", "value": text, "id": "a"}])
        english = in_english(page, title="The page", slug="the-page")
        link = soup_of(client.get(english.url)).select_one('main a[hreflang="sv"]')
        assert link["href"] == "/bara-pa-svenska/"
        assert "in Swedish" in link.get_text()


class TestAddresses:
    @pytest.mark.parametrize("title", ["En artikel", "En hållbar region", "Svar på tal", "Engelska"])
    def test_a_swedish_word_that_begins_like_a_prefix_is_a_page(self, home, client, title):
        page = factories.StandardPageFactory(title=title)
        response = client.get(page.url)
        assert response.status_code == 200
        assert soup_of(response).html["lang"] == "sv"

    @pytest.mark.parametrize("slug", ["en", "sv", "admin", "sok", "granska"])
    def test_an_address_of_the_site_itself_is_refused_for_a_page(self, home, slug):
        with pytest.raises(ValidationError, match=slug):
            factories.StandardPageFactory(slug=slug)

    def test_deeper_down_the_same_word_is_free(self, home, client):
        page = factories.StandardPageFactory(slug="en", parent=factories.StandardPageFactory(title="Om"))
        assert client.get(page.url).status_code == 200

    @pytest.mark.parametrize(("path", "language"), [("/finns-inte/", "sv"), ("/en/no-such-page/", "en")])
    def test_a_missing_page_is_missed_in_the_readers_language_and_offers_what_there_is(
        self, home, client, path, language
    ):
        in_english(home, slug="samling-en")
        response = client.get(path)
        page = soup_of(response)
        assert response.status_code == 404
        assert page.html["lang"] == language
        assert page.select_one("main search form")
        assert len(page.select("h1")) == 1

    def test_robots_are_told_of_the_sitemap(self, home, client):
        assert "Sitemap: http://testserver/sitemap.xml" in client.get("/robots.txt").content.decode()


class TestNews:
    @pytest.fixture
    def index(self, home):
        return factories.NewsIndexPageFactory(title="Nyheter")

    def test_the_feed_is_atom_with_the_newest_first(self, index, client):
        factories.NewsPageFactory(title="Gammal", date="2020-01-22")
        factories.NewsPageFactory(title="Ny & bra", date="2026-01-22")
        response = client.get(f"{index.url}atom/")
        feed = ElementTree.fromstring(response.content)
        assert response.headers["Content-Type"].startswith("application/atom+xml")
        assert titles(feed) == ["Ny & bra", "Gammal"]
        assert feed.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == "sv"

    def test_a_topic_has_a_feed_and_a_list_of_its_own(self, index, client):
        topic = factories.TopicFactory(name="Lärande")
        news = factories.NewsPageFactory(title="Om lärande")
        news.topic_links = [PageTopic(topic=topic)]
        news.save()
        factories.NewsPageFactory(title="Om annat")
        assert [item.title for item in client.get(index.url, {"topic": topic.slug}).context["news"]] == ["Om lärande"]
        assert titles(ElementTree.fromstring(client.get(f"{index.url}atom/{topic.slug}/").content)) == ["Om lärande"]
        assert client.get(f"{index.url}atom/okant/").status_code == 404

    def test_what_machines_are_told_stands_on_the_page(self, index, client):
        news = factories.NewsPageFactory(title='Ny </script> "idé"', lead="Vad som hände & varför.", date="2026-01-22")
        page = soup_of(client.get(news.url))
        data = json.loads(page.select_one('script[type="application/ld+json"]').string)
        article = next(item for item in data["@graph"] if item["@type"] == "NewsArticle")
        assert article["headline"] == page.h1.get_text() == news.title
        assert article["description"] in page.main.get_text()
        assert article["datePublished"] == page.main.time["datetime"] == "2026-01-22"
        crumbs = next(item for item in data["@graph"] if item["@type"] == "BreadcrumbList")
        assert [item["name"] for item in crumbs["itemListElement"]] == ["Samling", "Nyheter", news.title]

    def test_a_correction_is_said_openly(self, index, client):
        news = factories.NewsPageFactory()
        news.corrections = [Correction(text="Rätt antal är 120.", locale=news.locale)]
        news.save()
        assert "Rätt antal är 120." in client.get(news.url).content.decode()

    def test_twenty_news_to_a_page(self, index, client):
        NewsPage.objects.all().delete()
        factories.NewsPageFactory.create_batch(21)
        assert len(client.get(index.url).context["news"]) == 20
        assert len(client.get(index.url, {"page": "2"}).context["news"]) == 1
