"""A site as `setup_site` makes it, the people who work on it, and pages for them to work on."""

from collections.abc import Callable

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import Client
from wagtail.models import Locale, Page
from wagtail.users.models import UserProfile

from content.factories import NewsPageFactory
from content.models import NewsPage
from content.tests.desk import Desk


@pytest.fixture
def home(db) -> Page:
    call_command("setup_site", verbosity=0)
    return apps.get_model("home.HomePage").objects.get()


@pytest.fixture
def english_home(home) -> Page:
    home_page = type(home)(title="Home", slug="home", claim="A force", translation_key=home.translation_key)
    home_page.locale = Locale.objects.get(language_code="en")
    Page.get_first_root_node().add_child(instance=home_page)
    call_command("setup_site", verbosity=0)
    return home_page


@pytest.fixture
def desk_of(home) -> Callable[..., Desk]:
    """`desk_of("Redaktör")` is the desk of a new person in that group; `desk_of()` that of a superuser.

    They work in English, as the code is written; without a language of their own they get Swedish.
    """

    def make(*groups: str, language: str = "en") -> Desk:
        count = get_user_model().objects.count()
        name = f"person-{count}"
        user = get_user_model().objects.create_user(name, f"{name}@example.org", "secret", is_superuser=not groups)
        user.groups.set(Group.objects.filter(name__in=groups))
        if language:
            UserProfile.objects.create(user=user, preferred_language=language)
        client = Client()
        client.force_login(user)
        desk = Desk(client)
        desk.user = user
        return desk

    return make


@pytest.fixture
def news(home) -> NewsPage:
    """A draft that nobody has touched yet."""
    page = NewsPageFactory(title="Ny idé i Mora", slug="ny-ide", lead="Sex unga startar eget.", draft=True)
    page.save_revision()
    return page


@pytest.fixture
def author(desk_of):
    return desk_of("Redaktör")


@pytest.fixture
def sent(author, news):
    """A page that an editor has written and sent."""
    author.save(news, "action-submit", lead="Sju unga startar eget.")
    news.refresh_from_db()
    assert news.workflow_in_progress
    return news
