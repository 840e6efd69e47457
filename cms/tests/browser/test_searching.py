"""Searching: with suggestions and the keyboard alone, and without JavaScript on a phone."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from .test_axe import OPTIONS, THEMES

WORDS = {"/": ("Sök på webbplatsen", "Förslag", "koop"), "/en/": ("Search the site", "Suggestions", "co-op")}


def suggestions(page: Page, address: str) -> tuple[Locator, Locator]:
    """The box with a few letters in it, and what is suggested below it."""
    label, heading, letters = WORDS[address]
    box = page.get_by_role("combobox", name=label)
    box.press_sequentially(letters)
    listbox = page.get_by_role("listbox", name=heading)
    expect(listbox).to_be_visible()
    return box, listbox


@pytest.mark.parametrize("address", WORDS)
def test_suggestions_follow_the_pattern_of_a_combobox(visit, demo_site, address):
    page = visit(address, reduced_motion="reduce")
    label, heading, _letters = WORDS[address]
    closed = page.get_by_role("combobox", name=label)
    expect(closed).to_have_attribute("aria-expanded", "false")

    box, listbox = suggestions(page, address)

    count = listbox.get_by_role("option").count()
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(box).to_have_attribute("aria-controls", listbox.get_attribute("id"))
    expect(page.get_by_role("status").filter(has_text=heading)).to_have_text(f"{heading}: {count}")
    box.press("ArrowUp")
    last = listbox.get_by_role("option").last
    expect(box).to_have_attribute("aria-activedescendant", last.get_attribute("id"))
    expect(listbox.get_by_role("option", selected=True)).to_have_count(1)
    expect(box).to_be_focused()
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        found = Axe().run(page, options=OPTIONS)
        assert not found.violations_count, found.generate_report()


def test_keyboard_closes_the_suggestions_keeps_the_words_and_goes_to_the_chosen_page(visit, demo_site):
    page = visit("/")
    box, listbox = suggestions(page, "/")
    box.press("Escape")
    expect(listbox).to_be_hidden()
    expect(box).to_have_value("koop")

    box.press_sequentially("er")
    expect(listbox).to_be_visible()
    box.press("ArrowDown")
    title = listbox.get_by_role("option", selected=True).inner_text()
    box.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def test_enter_without_a_choice_asks_the_question(visit, demo_site):
    page = visit("/")
    box, _listbox = suggestions(page, "/")
    box.press_sequentially("erativ")
    box.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_contain_text("”kooperativ”")
    expect(page.get_by_role("main").get_by_role("status").filter(has_text=re.compile(r"^\d+ träff"))).to_be_visible()


def test_pointer_chooses_a_suggestion(visit, demo_site):
    page = visit("/")
    _box, listbox = suggestions(page, "/")
    title = listbox.get_by_role("option").first.inner_text()
    listbox.get_by_role("option").first.click()

    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def test_a_phone_without_javascript_searches_narrows_and_changes_language(visit, demo_site):
    page = visit("/sok/", width=320, javascript=False)
    page.get_by_role("searchbox", name="Vad letar du efter?").fill("social")
    page.get_by_role("main").get_by_role("button", name="Sök").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("träffar för ”social”")

    page.get_by_role("navigation", name="Begränsa träffarna").get_by_role("link", name="Nyhet").click()
    expect(page.get_by_role("article").first).to_contain_text("Nyhet")
    page.get_by_role("navigation", name="Språk").get_by_role("link", name="English").click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("hits for “social”")
