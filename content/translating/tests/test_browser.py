"""A translator at work in a browser: with scripts, without them, on a small screen; and what axe says."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import expect
from wagtail_localize.models import StringTranslation

from content.factories import StandardPageFactory
from content.models import StandardPage
from content.translating.tests.sending import send
from content.translating.tests.translating import english_of, publish

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


@pytest.fixture(autouse=True)
def _of_this_site(transactional_db):
    """Before the pages are made: the live site reads the same database."""


@pytest.fixture
def address(translation) -> str:
    page = StandardPage.objects.get(locale=translation.target_locale)
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def written() -> dict[str, str]:
    return dict(StringTranslation.objects.values_list("translation_of__data", "data"))


def test_what_is_written_is_saved_by_itself_and_there_when_she_returns(visit, translator, address):
    page = visit(address, user=translator.user)
    page.get_by_role("textbox", name="“Om oss”").fill("About us")
    expect(page.get_by_role("status").get_by_text("Saved")).to_be_visible()
    page.get_by_role("textbox", name="“Vilka vi är.”").fill("Who we are")
    page.get_by_role("textbox", name="“Vi möts var fjärde vecka.”").focus()  # Left before the pause is over.
    expect(page.get_by_text("full stop")).to_be_visible()
    page.reload()
    expect(page.get_by_role("textbox", name="“Vilka vi är.”")).to_have_value("Who we are")
    expect(page.get_by_text("3 of 5 texts are done")).to_be_visible()


def test_what_was_never_saved_is_sent_with_the_form(visit, translator, address):
    page = visit(address, user=translator.user)
    page.route("**/text/**", lambda route: route.abort())
    page.get_by_role("textbox", name="“Om oss”").fill("About us")
    expect(page.get_by_text("Not saved")).to_be_visible()
    page.get_by_role("navigation", name="Actions").get_by_role("button", name="Save draft").click()
    expect(page.get_by_text("texts are left to translate")).to_be_visible()
    assert written()["Om oss"] == "About us"
    visit.trouble.clear()  # The console tells of what was refused.


def test_everything_works_without_scripts(visit, translator, address, swedish, live):
    publish(swedish, title="Om oss här i Dalarna")
    page = visit(address, user=translator.user, javascript=False)
    page.get_by_role("button", name=re.compile("Right as it stands.*About us")).click()
    page.get_by_role("textbox", name="“Vilka vi är.”").fill("Who we all are.")
    page.get_by_role("navigation", name="Actions").get_by_role("button", name="Submit for review").click()
    assert written()["Vilka vi är."] == "Who we all are."
    assert StandardPage.objects.get(locale=live.target_locale).workflow_in_progress


def test_a_sentence_that_was_translated_before_is_taken_over_by_a_click(visit, translator, address, translation, home):
    other = StandardPageFactory(parent=home, title="Kontakt", slug="kontakt", summary="Vilka vi är.")
    english_of(send(other), "Vilka vi är.", "Who we are.")
    page = visit(address, user=translator.user)
    page.get_by_role("button", name=re.compile("Use.*Who we are")).click()
    expect(page.get_by_role("status").get_by_text("Saved")).to_be_visible()
    assert StringTranslation.objects.filter(data="Who we are.").count() == 2


def test_the_editor_is_accessible(visit, publisher, address, swedish, live):
    publish(swedish, title="Om oss här i Dalarna")
    found = {}
    for theme in ("light", "dark"):
        page = visit(address, user=publisher.user, theme=theme)
        results = Axe().run(page, options=RULES)
        found[theme] = results.generate_report() if results.violations_count else ""
        page.set_viewport_size({"width": 320, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert found == {"light": "", "dark": ""}
