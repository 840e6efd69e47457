"""Editors at work in a browser. `visit` fails a test at any error in the console, the policy's among them."""

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from content import factories
from content.models import NewsPage, StandardPage
from content.tests.kinds import FACTORIES

CHOOSE_FACT = "Choose a page (Fact)"
WATCHED = "addEventListener('w-unsaved:watch-edits', () => (document.documentElement.dataset.watched = ''))"
PATIENCE = 15_000  # Milliseconds, as for everything else that a busy machine does.


@pytest.fixture
def site(home):
    factories.SiteTextsFactory()
    return home


def open_editor(visit, address: str, user) -> Page:
    """Open a form and wait until Wagtail has begun, two seconds later, to watch it for changes to save."""
    page = visit("/", user=user)
    page.add_init_script(WATCHED)
    page.goto(address)
    page.locator("html[data-watched]").wait_for(state="attached")
    return page


def edit(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def insert(page: Page, block: str) -> None:
    page.get_by_role("button", name="Insert a block").last.click()
    page.get_by_role("option", name=block, exact=True).click()


def press(page: Page, action: str) -> None:
    """An action of the menu at the foot of the editor, whichever is the first."""
    button = page.get_by_role("button", name=action, exact=True)
    if not button.is_visible():
        page.get_by_role("button", name="More actions").click()
    button.click()


def write(page: Page, name: str, text: str) -> None:
    """Type as a person does, key by key."""
    field = page.locator(f"#id_{name}")
    field.press_sequentially(text)
    field.press("Tab")
    if name == "title":  # The address follows a moment later.
        expect(page.locator("#id_slug")).not_to_have_value("")


def saved(page: Page) -> None:
    expect(page.get_by_text("Saved", exact=True).locator("visible=true")).to_be_visible(timeout=PATIENCE)


def test_somebody_signs_in(site, desk_of, visit):
    user = desk_of("Redaktör").user
    page = visit("/admin/", language="en-GB")
    page.locator("#id_username").fill(user.username)
    page.locator("#id_password").fill("secret")
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("link", name="News")).to_be_visible()


def test_a_news_page_is_written_reviewed_published_and_read(site, desk_of, visit):
    factories.FactPageFactory(title="Social ekonomi")
    index = factories.NewsIndexPageFactory(title="Nyheter", slug="nyheter")
    address = reverse("wagtailadmin_pages:add", args=["content", "newspage", index.pk])

    editor = open_editor(visit, address, desk_of("Redaktör").user)
    write(editor, "title", "Ny idé i Mora")
    insert(editor, "Quotation")
    editor.get_by_role("textbox", name="Quotation").fill("Det började med ett kafferep.")
    insert(editor, "Fact box")
    editor.get_by_role("button", name=CHOOSE_FACT).click()
    editor.get_by_role("link", name="Social ekonomi").click()
    expect(editor.get_by_text(CHOOSE_FACT)).to_be_hidden()
    saved(editor)  # By itself, and without a lead.
    write(editor, "lead", "Sex unga startar eget.")
    saved(editor)  # A submission that meets a save on its way is asked for twice.
    press(editor, "Submit to Granskning med partner")
    expect(editor.get_by_text("has been submitted for moderation")).to_be_visible()
    news = NewsPage.objects.get()
    editor.goto(edit(news))
    expect(editor.get_by_text("Somebody else has to approve")).to_be_visible()
    expect(editor.get_by_role("button", name="Approve", exact=True)).to_be_hidden()

    colleague = visit(edit(news), user=desk_of("Redaktör").user)
    press(colleague, "Approve")
    expect(colleague.get_by_text("has been updated")).to_be_visible()

    publisher = visit(edit(news), user=desk_of("Publicerare").user)
    press(publisher, "Approve and Publish")
    expect(publisher.get_by_text("has been updated")).to_be_visible()

    visitor = visit("/nyheter/ny-ide-i-mora/")
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Ny idé i Mora")
    expect(visitor.get_by_text("Det började med ett kafferep.")).to_be_visible()
    expect(visitor.get_by_role("complementary", name="Social ekonomi")).to_be_visible()


def test_every_type_is_begun_and_saved_half_done(site, desk_of, visit):
    page = visit("/admin/", user=desk_of("Redaktör").user)
    for model, factory in FACTORIES.items():
        whole = factory()
        parent = whole.get_parent()
        whole.delete()
        names = [model._meta.app_label, model._meta.model_name, parent.pk]
        page.goto(reverse("wagtailadmin_pages:add", args=names))
        write(page, "title", f"Halvfärdig {model._meta.verbose_name}")
        press(page, "Save draft")
        page.wait_for_url("**/edit/")
        assert model.objects.get(draft_title__startswith="Halvfärdig").live is False


def test_a_page_is_previewed_narrow_as_a_card_and_on_paper(site, desk_of, visit):
    partner = factories.PartnerPageFactory(title="Folkets hus", summary="En mötesplats.")
    page = visit(edit(partner), user=desk_of("Redaktör").user)
    page.get_by_role("button", name="Toggle preview").click()
    frame = page.frame_locator("#w-preview-iframe")
    expect(frame.get_by_role("heading", level=1)).to_have_text("Folkets hus")
    assert page.locator("#w-preview-iframe").evaluate("frame => frame.contentWindow.innerWidth") == 320
    page.get_by_label("Preview mode").select_option("card")
    expect(frame.get_by_text("En mötesplats.")).to_be_visible()
    expect(frame.locator("article.partner-card")).to_be_visible()
    page.get_by_label("Preview mode").select_option("print")
    expect(frame.locator(".breadcrumb")).to_be_hidden()
    expect(frame.get_by_role("heading", level=1)).to_be_visible()


def test_a_block_is_seen_before_it_is_chosen(site, desk_of, visit):
    standard = factories.StandardPageFactory()
    page = visit(edit(standard), user=desk_of("Redaktör").user)
    page.get_by_role("button", name="Insert a block").last.click()
    row = page.locator(".w-combobox__option-row").filter(has=page.get_by_role("option", name="Quotation"))
    row.get_by_role("button", name="Preview").click()
    frame = page.frame_locator("iframe[src*=block-preview]")
    expect(frame.get_by_text("Det började med ett kafferep")).to_be_visible()
    assert StandardPage.objects.count() == 1
