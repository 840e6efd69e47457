"""What a visitor gets for a question, at the door."""

from urllib.parse import quote

import pytest
from bs4 import BeautifulSoup
from defusedxml import ElementTree
from django.utils.module_loading import import_string
from wagtail.models import Locale, PageViewRestriction

from content import factories
from content.models import FactPage
from content.questions.models import Recommendation

HOSTILE = [
    '"', '""', '"a', "*", "a*", "-", "--", "%00", "%00a", "a" * 10_000,
    "%F0%9F%90%B4", "%E2%80%AE%D7%A9", "%D7%A9%D7%9C%D7%95%D7%9D", "%25", "%ff%fe", "%ED%A0%80",
    "' OR 1=1 --", "'; DROP TABLE wagtailcore_page; --", "NEAR(a b)", "a AND", "OR", "NOT a", "title:a",
    "{a b}", "^a", "a:*", "a & b", "!a", "(", "a)", "\\", "_", "{{ 7*7 }}",
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>',
]  # fmt: skip
PAGES = ["0", "-1", "999", "99999999999999999999", "abc", "", "%00", "٣", "1e9", "2"]


@pytest.fixture
def home(db):
    Locale.objects.get_or_create(language_code="en")
    factories.SiteTextsFactory()
    return import_string("home.factories.HomePageFactory")(slug="samling")


def soup_of(response) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def ask(client, text: str, path: str = "/sok/", **more: object) -> BeautifulSoup:
    response = client.get(path, {"q": text} | more)
    assert response.status_code == 200
    return soup_of(response)


class TestAnyInput:
    @pytest.fixture
    def hits(self, home):
        for number in range(12):
            factories.NewsPageFactory(title=f"Idé {number} a")

    @pytest.mark.parametrize("path", ["/sok/", "/en/search/", "/sok/forslag/"])
    @pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:20])
    def test_no_question_breaks_the_page_or_comes_back_unescaped(self, hits, client, path, text):
        raw = text if "%" in text else quote(text)
        response = client.get(f"{path}?q={raw}&kind={raw}&year={raw}")
        assert response.status_code == 200
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        body = response.content.decode()
        if response.headers["Content-Type"].startswith("text/html"):
            assert "<script>alert" not in body
            assert "<img src=x" not in body
            assert len(body) < 40_000

    @pytest.mark.parametrize("page", PAGES)
    def test_every_page_number_is_a_page(self, hits, client, page):
        response = client.get(f"/sok/?q=id%C3%A9&page={page}")
        assert response.status_code == 200
        shown = response.context["page_obj"].number
        assert shown == (1 if page in {"abc", "", "%00", "1e9"} else 2)
        assert len(soup_of(response).select(".search-result")) == (2 if shown == 2 else 10)

    def test_direction_of_a_question_ends_with_it(self, home, client):
        heading = ask(client, "\u202eabc").h1
        assert heading.bdi.get_text() == "\u202eabc"
        assert heading.get_text().endswith("”")

    @pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
    def test_questions_are_only_asked_by_reading(self, home, client, method):
        for path in ("/sok/", "/sok/forslag/"):
            assert getattr(client, method)(f"{path}?q=a").status_code == 405


class TestThePage:
    def test_says_how_many_in_heading_title_and_status(self, home, client):
        factories.StandardPageFactory(title="Kooperativ i Mora")
        page = ask(client, "Kooperativ")
        assert page.h1.get_text() == "1 träff för ”Kooperativ”"
        assert page.title.get_text().startswith("1 träff för ”Kooperativ” – ")
        assert [status.get_text() for status in page.select('main [role="status"]')] == ["1 träff"]
        assert page.select_one('meta[name="robots"]')["content"] == "noindex"

    def test_an_empty_question_shows_the_form_alone(self, home, client):
        page = ask(client, "  ")
        assert page.h1.get_text() == "Sök"
        assert page.select_one("main search form")
        assert not page.select('[role="status"]')

    def test_every_page_has_a_box_with_a_visible_label(self, home, client):
        for path in ("/", "/sok/", "/finns-inte/"):
            page = soup_of(client.get(path))
            for form in page.select("search form"):
                label = form.label
                assert "visually-hidden" not in label.get("class", [])
                assert page.find(id=label["for"])["name"] == "q"
            assert page.select("header search form")

    def test_the_language_switch_keeps_the_question_and_nothing_else(self, home, client):
        english = Locale.objects.get_or_create(language_code="en")[0]
        import_string("home.factories.HomePageFactory")(locale=english)
        page = ask(client, "idé & plan", page="2", kind="content.newspage")
        assert page.select_one("header nav a[hreflang=en]")["href"] == "/en/search/?q=id%C3%A9+%26+plan"

    def test_only_the_visitors_own_browser_keeps_an_answer(self, home, client):
        for path in ("/sok/?q=idé", "/sok/forslag/?q=idé"):
            response = client.get(path)
            assert "private" in response.headers["Cache-Control"]
            assert not response.cookies

    def test_kinds_have_counts_and_lead_to_their_hits(self, home, client):
        factories.NewsPageFactory(title="Kooperativ i Mora")
        factories.StandardPageFactory(title="Kooperativ i Falun")
        page = ask(client, "kooperativ")
        links = page.select("nav.search-facets a")
        assert (len(links), links[0].get_text()) == (3, "Alla")
        assert all("(1)" in link.get_text() for link in links[1:])
        narrowed = soup_of(client.get(links[1]["href"]))
        assert len(narrowed.select(".search-result")) == 1
        assert narrowed.select_one("nav.search-facets [aria-current]")["href"] == links[1]["href"]

    def test_one_kind_is_nothing_to_choose_from(self, home, client):
        factories.NewsPageFactory(title="Kooperativ i Mora")
        assert not ask(client, "kooperativ").select("nav.search-facets")

    def test_few_hits_are_followed_by_those_in_the_other_language(self, home, client):
        for page in (home, factories.StandardPageFactory(title="Kooperativ")):
            english = page.copy_for_translation(Locale.objects.get(language_code="en"))
            english.title, english.slug = "Kooperativ abroad", "abroad"
            english.save_revision().publish()
        section = ask(client, "kooperativ").select_one("section[aria-labelledby=en]")
        assert section.h2["lang"] == section.article["lang"] == "en"
        assert section.article.a.get_text() == "Kooperativ abroad"
        assert section.find("a", href="/en/search/?q=kooperativ")

    def test_a_term_is_answered_with_its_definition(self, home, client):
        factories.FactPageFactory(title="Kooperativ", term="kooperativ")
        assert "Vad ordet betyder." in ask(client, "kooperativ").select_one("aside.fact-box").get_text()
        assert not ask(client, "kooperativ mora").select("aside.fact-box")

    def test_a_zero_hit_page_helps(self, home, client):
        index = factories.FactIndexPageFactory(title="Begrepp")
        page = ask(client, "kvantfysik")
        assert page.h1.get_text() == "Inga träffar för ”kvantfysik”"
        links = {link["href"] for link in page.select(".search-help a")}
        assert index.url in links
        assert any(link.startswith("mailto:") for link in links)


class TestRecommendations:
    @pytest.fixture
    def page(self, home):
        return factories.StandardPageFactory(title="Lokaler att hyra")

    def recommend(self, page, **fields):
        return Recommendation.objects.create(page=page, **{"words": "mötesplats", "language": "sv"} | fields)

    def recommended(self, client, text="mötesplats", path="/sok/"):
        return [link.get_text() for link in ask(client, text, path).select(".search-recommended a")]

    def test_stand_on_top_for_the_question_in_any_inflection(self, page, client):
        self.recommend(page)
        assert self.recommended(client) == self.recommended(client, "Mötesplatser") == ["Lokaler att hyra"]
        assert self.recommended(client, "mötesplats i Mora") == []

    def test_are_for_one_language(self, page, client):
        self.recommend(page)
        assert self.recommended(client, path="/en/search/") == []

    def test_end_on_their_day(self, page, client):
        self.recommend(page, expires="2020-01-01")
        assert self.recommended(client) == []
        self.recommend(page, expires="2999-01-01")
        assert self.recommended(client) == ["Lokaler att hyra"]

    def test_never_lead_to_what_is_not_public(self, page, client):
        self.recommend(page)
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        assert self.recommended(client) == []

    def test_of_nothing_but_signs_are_for_no_question(self, page, client):
        self.recommend(page, words="!")
        assert self.recommended(client, "?") == []


class TestSuggestions:
    def test_are_titles_and_addresses_five_at_most(self, home, client):
        for number in range(7):
            factories.StandardPageFactory(title=f"Kooperativ {number}")
        text, titles, _descriptions, addresses = client.get("/sok/forslag/", {"q": "koop"}).json()
        assert text == "koop"
        assert len(titles) == len(addresses) == 5
        assert all(title.startswith("Kooperativ ") for title in titles)
        assert client.get(addresses[0]).status_code == 200

    def test_wait_for_three_characters(self, home, client):
        factories.StandardPageFactory(title="Kooperativ")
        assert client.get("/sok/forslag/", {"q": "ko"}).json()[1] == []

    def test_never_tell_of_drafts_or_private_pages(self, home, client):
        factories.StandardPageFactory(title="Hemligheten ett", draft=True)
        private = factories.StandardPageFactory(title="Hemligheten två")
        PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
        assert client.get("/sok/forslag/", {"q": "hemlighet"}).json()[1] == []


@pytest.mark.parametrize(("language", "search"), [("sv", "/sok/"), ("en", "/en/search/")])
def test_browsers_are_told_how_to_search(home, client, language, search):
    link = soup_of(client.get(search)).select_one('link[rel="search"]')
    response = client.get(link["href"])
    assert response.headers["Content-Type"] == link["type"] == "application/opensearchdescription+xml"
    name = "{http://a9.com/-/spec/opensearch/1.1/}"
    description = ElementTree.fromstring(response.content)
    assert description.findtext(f"{name}Language") == language
    assert len(description.findtext(f"{name}ShortName")) <= 16
    html, json = (url.get("template") for url in description.iterfind(f"{name}Url"))
    assert html == f"http://testserver{search}?q={{searchTerms}}"
    assert client.get(json.replace("{searchTerms}", "abc")).json()[0] == "abc"


def test_the_page_costs_few_queries(home, client, django_assert_max_num_queries):
    for number in range(25):
        factories.NewsPageFactory(title=f"Kooperativ {number}")
    client.get("/sok/", {"q": "kooperativ"})
    with django_assert_max_num_queries(60):
        client.get("/sok/", {"q": "kooperativ"})
    assert FactPage.objects.count() == 0
