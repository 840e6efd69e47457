"""The texts that stand on every page."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from content import factories
from content.models import FooterLink, SiteTexts
from home.factories import HomePageFactory


@pytest.fixture
def home(db):
    return HomePageFactory()


def save(client, texts: SiteTexts, *footer) -> object:
    links = [{"page": page.pk, "label": "", "id": ""} for page in footer]
    data = nested_form_data(
        {
            "name": "Samling",
            "tagline": "",
            "footer_text": "",
            "contact_email": "a@example.org",
            "menu_links": inline_formset([]),
            "footer_links": inline_formset(links),
        }
    )
    return client.post(reverse("wagtailsnippets_content_sitetexts:edit", args=[texts.pk]), data)


def test_the_footer_keeps_its_link_to_the_accessibility_statement(home, admin_client):
    texts, statement = factories.SiteTextsFactory(), factories.AccessibilityStatementPageFactory()
    response = save(admin_client, texts, factories.StandardPageFactory())
    assert response.context["form"].non_field_errors()
    assert not FooterLink.objects.exists()
    assert save(admin_client, texts, statement).status_code == 302
    assert FooterLink.objects.get().page_id == statement.pk


def test_a_site_without_a_statement_may_have_any_footer(home, admin_client):
    assert save(admin_client, factories.SiteTextsFactory()).status_code == 302


def test_a_language_without_texts_of_its_own_has_those_of_the_source(home, client):
    factories.SiteTextsFactory(name="Samling", footer_text="Vi finns i Falun.")
    assert "Vi finns i Falun." in client.get("/en/finns-inte/").content.decode()


def test_a_site_without_texts_is_read_all_the_same(home, client):
    assert client.get("/").status_code == 200


def test_menus_show_what_is_live_and_mark_where_the_reader_is(home, client):
    texts = factories.SiteTextsFactory()
    shown, draft = (
        factories.StandardPageFactory(title="Om oss"),
        factories.StandardPageFactory(title="Ej klar", draft=True),
    )
    texts.menu_links = [texts.menu_links.model(page=page, locale=texts.locale) for page in (shown, draft)]
    texts.save()
    menu = client.get(shown.url).context["site"].menu
    assert [(entry.label, entry.current) for entry in menu] == [("Om oss", "page")]
