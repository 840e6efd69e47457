"""Visitors: on a phone without JavaScript, with the keyboard alone, on paper."""

import re

import pytest
from playwright.sync_api import expect

PHONE = 320
FACT = "/begrepp/social-ekonomi/"
HELPER = "Coompanion Dalarna"
IDEA = re.compile("Jag har en idé|I have an idea")


@pytest.mark.parametrize(
    ("start", "need"), [("/", "Vi vill starta ett kooperativ"), ("/en/", "We want to start a co-operative")]
)
def test_somebody_with_an_idea_reaches_a_named_helper_in_two_steps(visit, demo_site, start, need):
    page = visit(start, width=PHONE, javascript=False)

    page.get_by_role("region", name=IDEA).get_by_role("link", name=need).click()
    page.get_by_role("main").get_by_role("link", name=HELPER).click()

    expect(page.get_by_role("heading", level=1)).to_have_text(HELPER)
    expect(page.get_by_role("link", name="coompanion@example.org")).to_be_visible()


def test_keyboard_skips_to_the_content(visit, demo_site):
    page = visit("/vision/")

    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Hoppa till innehållet")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    expect(page.locator("main :focus")).to_have_count(1)


def test_keyboard_opens_and_closes_the_menu_of_a_phone(visit, demo_site):
    page = visit("/", width=PHONE)
    button = page.get_by_role("banner").locator("summary", has_text="Meny")
    menu = page.get_by_role("navigation", name="Huvudmeny")
    expect(menu).to_be_hidden()

    button.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(menu.get_by_role("link").first).to_be_focused()
    page.keyboard.press("Escape")

    expect(menu).to_be_hidden()
    expect(button).to_be_focused()


def test_keyboard_opens_the_definition_of_a_term_and_stays_at_the_word(visit, demo_site):
    page = visit("/")
    term = page.get_by_role("button", name="den sociala ekonomin")
    definition = page.locator("[popover]")

    term.focus()
    page.keyboard.press("Enter")
    expect(definition).to_be_visible()
    expect(definition).to_contain_text("Social ekonomi")
    expect(term).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Escape")

    expect(definition).to_be_hidden()
    expect(term).to_have_attribute("aria-expanded", "false")
    expect(term).to_be_focused()


def test_without_javascript_a_term_leads_to_its_page(visit, demo_site):
    page = visit("/", javascript=False)

    page.get_by_role("link", name="den sociala ekonomin", exact=True).click()

    expect(page).to_have_url(re.compile(f"{FACT}$"))


def test_paper_shows_everything_boxes_the_facts_and_leaves_the_controls_out(visit, full_site):
    page = visit("/alla-block/")
    page.emulate_media(media="print")

    for answer in page.locator("main details > :not(summary)").all():
        expect(answer).to_be_visible()
    expect(page.locator(".fact-box").first).to_have_css("border-top-style", "solid")
    expect(page.get_by_role("search")).to_be_hidden()
    expect(page.get_by_role("navigation", name="Huvudmeny")).to_be_hidden()
    outside = page.locator('main a[href^="http"]').first
    assert "(http" in outside.evaluate("link => getComputedStyle(link, '::after').content")
