"""A third language comes by the environment and a command; nothing goes live by it, and nothing breaks before."""

import os
import subprocess
import sys

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.urls import reverse
from wagtail.models import GroupPagePermission, Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from cms.env import ROOT, Environment
from cms.settings.languages import languages
from content.alphabet import sort_key
from content.factories import StandardPageFactory
from content.tests.conftest import desk_of, english_home, home
from content.translating.requests import request
from content.translating.targets import publish_translation
from home.models import HomePage
from search.analysis import stems

__all__ = ["desk_of", "english_home", "home"]

THREE = ["sv", "en", "fi"]


@pytest.fixture
def three(settings):
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = languages(THREE)


@pytest.fixture
def finnish(three, home, english_home):
    call_command("add_language", "fi", verbosity=0)
    return HomePage.objects.get(locale__language_code="fi")


def publish(page):
    """Translate every string, and publish. Returns the page in Finnish."""
    translation = request(page, Locale.objects.get(language_code="fi"), user=None)
    for segment in StringSegment.objects.filter(source=translation.source).select_related("string"):
        StringTranslation.objects.update_or_create(
            translation_of_id=segment.string_id,
            context_id=segment.context_id,
            locale=translation.target_locale,
            defaults={"data": f"{segment.string.data} suomeksi", "translation_type": "manual"},
        )
    publish_translation(translation)
    cache.clear()
    return translation.get_target_instance()


def switch(response):
    links = BeautifulSoup(response.content, "html.parser").select(".language-switch__link")
    return {link["hreflang"]: link["href"] for link in links}


def test_languages_come_from_the_environment():
    assert Environment.read({"SITE_LANGUAGES": "sv, en,fi"}).site_languages == THREE
    assert [code for code, _name in languages(())] == ["sv", "en"]
    assert str(dict(languages(THREE))["fi"])


@pytest.mark.parametrize("wrong", ["en,sv", "sv", "sv,xx", "sv,en,en", "sv,zh-cn"])
def test_what_cannot_be_is_refused(wrong):
    with pytest.raises(Exception, match="SITE_LANGUAGES is wrong"):
        Environment.read({"SITE_LANGUAGES": wrong})


def test_a_site_with_three_languages_starts_and_needs_no_migration(tmp_path):
    environ = {
        "DJANGO_SETTINGS_MODULE": "cms.settings.development",
        "PATH": os.environ["PATH"],
        "VAR_DIR": str(tmp_path),
        "SITE_LANGUAGES": "sv,en,fi",
    }
    tried = (
        "from django.core.management import call_command; from django.conf import settings;"
        "call_command('check'); call_command('makemigrations', check=True, dry_run=True);"
        "from content.models.slugs import RESERVED_SLUGS; from django.utils import translation;"
        "from django.urls import reverse; translation.activate('fi');"
        "print(dict(settings.LANGUAGES).keys(), 'fi' in RESERVED_SLUGS, reverse('wagtail_serve', args=['']))"
    )
    script = f"import django; django.setup(); {tried}"
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environ, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert "dict_keys(['sv', 'en', 'fi']) True /fi/" in run.stdout


def test_the_command_makes_a_draft_and_rights_and_nothing_live(finnish):
    assert not finnish.live
    assert not Page.objects.live().filter(locale__language_code="fi").exists()
    groups = GroupPagePermission.objects.filter(page=finnish).values_list("group__name", flat=True)
    assert {"Översättare", "Redaktör", "Publicerare"} <= set(groups)
    before = Page.objects.count(), Translation.objects.count()
    call_command("add_language", "fi", verbosity=0)
    assert (Page.objects.count(), Translation.objects.count()) == before


def test_the_command_refuses_in_words(home):
    for code, why in [("fi", "SITE_LANGUAGES=sv,en,fi"), ("xx", "no language"), ("sv", "translated from")]:
        with pytest.raises(CommandError, match=why):
            call_command("add_language", code)
    assert not Locale.objects.filter(language_code="fi").exists()


def test_before_it_is_open_visitors_do_not_meet_it(three, client, home, english_home):
    """Neither with a draft of the start page nor without one."""
    english_home.save_revision().publish()
    page = StandardPageFactory(parent=home, title="Kontakt")
    for _time in range(2):
        cache.clear()
        for url in ("/fi/", "/fi/kontakt/", "/fi"):
            assert client.get(url).status_code in {301, 404}, url
        assert client.get("/fi/sok/", {"q": "kontakt"}).status_code == 200
        for url in (page.url, "/", "/finns-inte/", "/sok/?q=kontakt"):
            assert set(switch(client.get(url))) == {"en"}, url
        assert "/fi/" not in client.get("/sitemap-pages.xml").content.decode()
        call_command("add_language", "fi", verbosity=0)


def test_a_page_in_finnish_is_read_found_and_linked(finnish, client, home, english_home):
    english_home.save_revision().publish()
    page = StandardPageFactory(parent=home, title="Kontakt", slug="kontakt")
    page.save_revision().publish()
    publish(HomePage.objects.get(pk=home.pk))
    translated = publish(page)
    only_swedish = StandardPageFactory(parent=home, title="Villkor", slug="villkor")
    response = client.get(translated.url)
    assert (response.status_code, translated.url[:4]) == (200, "/fi/")
    soup = BeautifulSoup(response.content, "html.parser")
    assert soup.html["lang"] == "fi"
    assert response["Content-Language"] == "fi"
    alternates = {link["hreflang"] for link in soup.select('link[rel="alternate"][hreflang]')}
    assert alternates == {"sv", "fi", "x-default"}
    assert switch(client.get(page.url))["fi"] == translated.url
    assert translated.full_url in client.get("/sitemap-pages.xml").content.decode()
    missing = client.get(switch(client.get(only_swedish.url))["fi"])
    assert missing.status_code == 200
    assert "noindex" in missing["X-Robots-Tag"]
    found = client.get("/fi/sok/", {"q": "suomeksi"})
    assert translated.url in found.content.decode()
    assert client.get("/fi/ei-ole/").status_code == 404


def test_editors_find_its_column_and_choose_it(finnish, desk_of, home):
    desk = desk_of("Publicerare")
    table = reverse("translating:overview")
    html = desk.client.get(table).content.decode()
    assert "Finnish: State" in desk.client.get(table, {"export": "csv"}).getvalue().decode()
    assert "Finnish" in html
    rows = desk.client.get(table, {"language": "fi", "state": "started"}).context["object_list"]
    assert [page.pk for page in rows] == [home.pk]
    assert not list(desk.client.get(table, {"language": "en", "state": "started"}).context["object_list"])


def test_a_language_without_rules_sorts_and_is_searched_as_it_is_written():
    assert sort_key("Ääni", "fi") > sort_key("Zeta", "fi")
    assert sort_key("Ääni", "de") < sort_key("Zeta", "de")
    assert stems("Hyvää päivää", "fi") == ["hyvaa", "paivaa"]
