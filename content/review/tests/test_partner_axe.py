"""Every page of a partner's, in both languages and themes: as far as axe can tell anybody can use it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import Page, expect

from .long_page import page
from .people import invitation
from .visiting import link

__all__ = ["page"]

SWEDISH, ENGLISH = "sv@example.org", "en@example.org"
PHONE = 320
AXE = {
    "preload": False,
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
OPEN = "document.querySelectorAll('details').forEach(details => details.open = true)"


@pytest.mark.parametrize("email", [SWEDISH, ENGLISH])
def test_every_page_is_accessible_in_both_themes(visit, asked, email):
    page = visit(link(invitation(asked, email)), width=PHONE, reduced_motion="reduce")
    start, faults = page.url, []
    for address in addresses(asked, email):
        page.goto(address)
        faults += faults_of(page)
    page.goto(start)
    page.locator("summary").first.click()
    page.locator("[open] textarea").fill("Siffran ska vara fem.")
    page.locator("[open] button").click()
    faults += faults_of(page)
    page.locator("main").get_by_role("navigation").get_by_role("link").last.click()
    page.get_by_role("radio").nth(2).check()
    page.locator("form .button").click()  # Refused: it has to be said what is to be changed.
    expect(page.get_by_role("alert")).to_be_focused()
    faults += faults_of(page)
    page.get_by_role("textbox").fill("Fel siffra.")
    page.locator("form .button").click()
    faults += faults_of(page)
    page.locator("form .button").first.click()
    faults += faults_of(page)
    visit.trouble[:] = [note for note in visit.trouble if "Failed to load resource" not in note]  # 404, as meant.
    assert not faults, "\n".join(faults)


def addresses(asked, email: str) -> list[str]:
    invited = invitation(asked, email)
    door = {"door": {SWEDISH: "granska", ENGLISH: "review"}[email]}
    names = ["read", "answer", "differences", "more_time", "delegate"]
    own = [reverse(f"review_{name}", kwargs={**door, "invitation": invited.public_id}) for name in names]
    unknown = reverse("review_enter", kwargs={**door, "token": "x"})
    return [*own, reverse("review_new_link", kwargs=door), unknown]


def faults_of(page: Page) -> list[str]:
    page.evaluate(OPEN)
    found = []
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        for width in (PHONE, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            result = Axe().run(page, options=AXE)
            where = f"{page.url} {theme}, {width} px"
            found += [f"{where}: {result.generate_report()}"] * bool(result.violations_count)
            found += [f"{where}: scrolls sideways"] * page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return found
