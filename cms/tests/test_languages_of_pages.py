"""No page speaks two languages: neither the site in Swedish and English, nor the editor in Swedish."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.http import HttpResponse
from django.urls import reverse
from wagtail.models import Page
from wagtail.users.models import UserProfile

from content.models import BasePage
from home.factories import HomePageFactory

from .browser.places import LANGUAGES, PLACES, make_full_pages
from .languages import ENGLISH_ONLY, SWEDISH_ONLY, Words, spoken
from .rich_pages import FACTORIES, PAGE_TYPES

WORDS = {"sv": (SWEDISH_ONLY, ENGLISH_ONLY), "en": (ENGLISH_ONLY, SWEDISH_ONLY)}


@pytest.fixture
def full_site(demo_site) -> None:
    make_full_pages()


def texts_of(response: HttpResponse, language: str) -> list[str]:
    (page,) = BeautifulSoup(response.content, "html.parser").select(f"html[lang={language}]")
    return [text.strip() for text in spoken(page)]


def said(texts: list[str], words: Words) -> set[str]:
    return {text for text in texts if words.are_in(text)}


def test_a_text_of_the_other_language_is_found_in_every_place_where_it_can_stand():
    page = """<main><h2>News</h2><p>More about Samhall</p><nav aria-label="Breadcrumb"></nav><time>3 May</time>
    <div data-value='{"label": "Heading", "name": "text"}'></div><p>5 hits for “Mora”</p><a lang="en">Search</a>
    <script type="text/django-form-template"><label>Role</label></script><p>Partner</p></main>"""
    texts = list(spoken(BeautifulSoup(page, "html.parser")))
    found = {"News", "More about Samhall", "Breadcrumb", "May", "Heading", "5 hits for “Mora”", "Role"}
    assert said(texts, ENGLISH_ONLY) == found


@pytest.mark.parametrize("language", WORDS)
def test_every_kind_of_page_speaks_its_own_language_only(full_site, client, language):
    own, other = WORDS[language]
    for address in filter(None, (addresses[LANGUAGES.index(language)] for addresses in PLACES.values())):
        texts = texts_of(client.get(address), language)
        assert said(texts, own), f"{address} has no text of the interface"
        assert said(texts, other) == set(), address


@pytest.fixture
def editor(client, db):
    user = get_user_model().objects.create_superuser("editor", "editor@example.org", "secret")
    UserProfile.objects.create(user=user, preferred_language="sv")
    client.force_login(user)


@pytest.mark.parametrize("model", PAGE_TYPES, ids=lambda model: model.__name__)
def test_the_form_of_a_new_page_is_in_swedish(editor, client, model):
    parent = new_parent(model)
    names = [model._meta.app_label, model._meta.model_name, parent.pk]
    texts = texts_of(client.get(reverse("wagtailadmin_pages:add", args=names)), "sv")
    assert said(texts, SWEDISH_ONLY)
    assert said(texts, ENGLISH_ONLY) == set()


def test_the_choice_of_a_page_type_is_in_swedish(editor, client):
    """Every type says there what it is for."""
    texts = texts_of(client.get(reverse("wagtailadmin_pages:add_subpage", args=[HomePageFactory().pk])), "sv")
    assert said(texts, ENGLISH_ONLY) == set()


def new_parent(model: type[BasePage]) -> Page:
    """One without children: of some types there may be only one."""
    first = model.allowed_parent_page_models()[0]
    return FACTORIES[first]() if first in FACTORIES else Page.get_first_root_node()
