"""A careless or hostile newcomer gets a page, a 404 or clear words; never an error of ours."""

import pytest
from django.core.files.storage import default_storage
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Locale, Page
from wagtail.test.utils.form_data import nested_form_data

from content import factories
from content.agreements.factories import AgreementPageFactory
from content.models import StandardPage
from home.factories import HomePageFactory

QUERIES = [
    "page=-1", "page=0", "page=abc", "page=99999999999999999999", "page=", "page=1&page=2", "page=%00", "page=1e9",
    "topic=learning", "topic=%00", "topic=%27%20OR%201=1", "topic[]=x", "topic=" + "x" * 5000,
    "need=%00", "need=okant", "municipality=falun%00", "kind=%F0%9F%90%B4", "kind=public&need=nope&municipality=%22",
    "per=abc", "per=%00", "per=2026-02-30", "actor=%00", "since=-1",
    "q=%00", "q=%22", "q=*", "q=-", "q=" + "a" * 10_000, "q=%F0%9F%90%B4", "q=%E2%80%AE", "q=NEAR(a b)", "q=a%27;--",
    "q=<script>alert(1)</script>", "%00=%00", "&&&", "%ff%fe=%c3%28",
]  # fmt: skip


@pytest.fixture
def home(db):
    Locale.objects.get_or_create(language_code="en")
    factories.SiteTextsFactory()
    return HomePageFactory()


@pytest.fixture
def places(home) -> list[str]:
    """The addresses that read their query, and one that does not."""
    indexes = [factories.NewsIndexPageFactory(), factories.PartnerIndexPageFactory(), factories.FactIndexPageFactory()]
    agreement = AgreementPageFactory()
    views = [agreement.url, *(f"{agreement.url}{name}/" for name in ("matris", "ansvar", "andringar"))]
    return ["/", *(index.url for index in indexes), *views, reverse("search")]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query[:30])
def test_no_query_breaks_a_page(places, client, query):
    factories.NewsPageFactory()
    factories.PartnerPageFactory()
    for place in places:
        response = client.get(f"{place}?{query}")
        assert response.status_code in {200, 404}, place
        assert b"<script>alert" not in response.content


@pytest.mark.parametrize(
    "path", ["/%00/", "/%ff/", "/a%00b/", "/../../etc/passwd", "//evil.example/", "/en//", "/%2e%2e/", "/" + "a/" * 400]
)
def test_no_path_breaks_the_site(home, client, path):
    assert client.get(path).status_code in {200, 301, 302, 400, 404}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=60))
def test_any_question_is_answered(home, client, query):
    response = client.get(reverse("search"), {"q": query})
    assert response.status_code == 200


def test_lists_without_anything_in_them_are_pages_all_the_same(places, client):
    for place in places:
        assert client.get(place).status_code == 200
    assert "Sitemap:" in client.get("/robots.txt").content.decode()
    assert client.get("/sitemap.xml").status_code == 200


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch", "options"])
def test_visitors_only_read(home, client, method):
    assert getattr(client, method)("/").status_code in {200, 403, 405}
    assert Page.objects.filter(depth=2).exists()


class TestThingsThatAreGone:
    @pytest.fixture
    def page(self, home):
        return factories.StandardPageFactory(title="Sidan", full=True)

    def test_a_page_outlives_the_partners_facts_and_documents_that_it_refers_to(self, page, client):
        for model in (factories.PartnerPageFactory, factories.FactPageFactory):
            for gone in model._meta.model.objects.all():
                gone.delete()
        for document in factories.DocumentFactory._meta.model.objects.all():
            document.delete()
        response = client.get(page.url)
        assert response.status_code == 200
        assert "Begrepp" not in response.content.decode()

    def test_a_page_outlives_its_images(self, page, client):
        for image in factories.ImageFactory._meta.model.objects.all():
            image.delete()
        assert client.get(page.url).status_code == 200

    def test_a_page_outlives_the_files_of_its_images(self, page, client):
        for image in factories.ImageFactory._meta.model.objects.all():
            default_storage.delete(image.file.name)
        assert client.get(page.url).status_code == 200

    def test_what_is_unpublished_is_not_linked_to(self, page, client):
        fact = factories.FactPageFactory._meta.model.objects.first()
        fact.unpublish()
        assert f'href="{fact.url}"' not in client.get(page.url).content.decode()


class TestTheEditorsForm:
    def post(self, client, home, **values) -> object:
        data = nested_form_data(
            {
                "title": "Sidan",
                "slug": "sidan",
                "summary": "",
                "body": {"count": 0},
                "topic_links": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0},
                "related_links": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0},
                "page_partners": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0},
                "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0},
                **values,
            }
        )
        return client.post(reverse("wagtailadmin_pages:add", args=["content", "standardpage", home.pk]), data)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("title", "x" * 300),
            ("title", ""),
            ("slug", "redan-har"),
            ("slug", "en"),
            ("summary", "x" * 301),
        ],
    )
    def test_what_cannot_be_saved_is_explained_and_nothing_is_lost(self, home, admin_client, field, value):
        factories.StandardPageFactory(title="Redan här")
        response = self.post(admin_client, home, **{field: value})
        assert response.status_code == 200
        assert response.context["form"].errors[field]
        assert response.context["form"][field].value() == value
        assert StandardPage.objects.count() == 1

    def test_a_title_alone_is_a_draft(self, home, admin_client):
        assert self.post(admin_client, home).status_code == 302
        assert StandardPage.objects.get().live is False
