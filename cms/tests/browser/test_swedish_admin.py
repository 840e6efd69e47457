"""What the editors' tool says by its scripts: to somebody who works in Swedish, no English."""

import pytest
from django.urls import reverse
from playwright.sync_api import Page, Route, expect

from cms.tests.editorial_office import Office, make_office
from cms.tests.english import english_in
from content.tests.test_journeys import open_editor

SECOND = 1000


@pytest.fixture
def office(transactional_db) -> Office:
    made = make_office()
    made.desks["Redaktör"].client.get(edit("live", made))  # The first form of a process takes seconds to make.
    return made


def english(page: Page) -> list[str]:
    return english_in(page.content())


def edit(name: str, office: Office) -> str:
    return reverse("wagtailadmin_pages:edit", args=[office.pages[name].pk])


def refuse_to_save(route: Route) -> None:
    route.abort() if route.request.method == "POST" else route.continue_()


def test_an_editor_reads_no_english(visit, office):
    editor = visit(edit("live", office), user=office.desks["Redaktör"].user)
    editor.get_by_role("button", name="Lägg till ett block").last.click()
    expect(editor.get_by_role("option", name="Citat", exact=True)).to_be_visible()
    assert english(editor) == []
    editor.keyboard.press("Escape")
    for panel in ("Växla kommentarer", "Växla kontroller", "Växla status"):
        editor.get_by_role("button", name=panel).click()
        assert english(editor) == []
    editor.goto("about:blank")  # The content checks write what they find to the console, whenever they are done.
    visit.trouble.clear()


def test_saving_that_fails_is_told_in_no_english(visit, office):
    editor = open_editor(visit, edit("sent", office), office.desks["Redaktör"].user)
    editor.route(f"**{edit('sent', office)}**", refuse_to_save)
    editor.locator("#id_lead").press_sequentially("Ny")
    expect(editor.get_by_text("Autosparandet är pausat").locator("visible=true").first).to_be_visible()
    expect(editor.get_by_text("Ett nätverksfel uppstod").locator("visible=true").first).to_be_visible()
    assert english(editor) == []
    visit.trouble.clear()  # The console tells of what was refused.


def test_a_newer_version_by_somebody_else_is_told_in_no_english(visit, office, settings):
    settings.WAGTAIL_EDITING_SESSION_PING_INTERVAL = 2 * SECOND
    editor = visit(edit("live", office), user=office.desks["Redaktör"].user)
    office.pages["live"].save_revision(user=office.desks["Publicerare"].user)
    expect(editor.get_by_text("har sparat en ny version").first).to_be_attached()
    assert english(editor) == []


def test_a_translator_reads_no_english_but_what_she_writes(visit, office):
    translator = visit(edit("english", office), user=office.desks["Översättare"].user)
    translator.get_by_role("textbox", name="Översättning av ”Nyhet live”").fill("News live 12")
    expect(translator.get_by_role("status").get_by_text("Sparat")).to_be_visible()
    assert english(translator) == []
