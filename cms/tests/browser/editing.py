"""The editors' tool as people use it: by what stands on its buttons and fields."""

from django.contrib.auth import get_user_model
from playwright.sync_api import Locator, Page, expect
from wagtail.users.models import UserProfile

from cms.tests.chromium import Visits


class Desk:
    """Somebody of the demonstration at work, in a window of their own and in English."""

    def __init__(self, visit: Visits, username: str, path: str) -> None:
        user = get_user_model().objects.get(username=username)
        UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": "en"})
        self.page: Page = visit(f"/admin/{path}", user=user)

    def write(self, label: str, text: str, within: Locator | None = None) -> None:
        place = within or self.page
        words, number = (place.get_by_role(role, name=label, exact=True) for role in ("textbox", "spinbutton"))
        words.or_(number).fill(text)

    def write_rich_text(self, block: Locator, *lines: str) -> None:
        """Type into the editor of rich text; `##` begins a heading."""
        block.get_by_role("textbox").click()
        for line in lines:
            self.page.keyboard.type(line)
            self.page.keyboard.press("Enter")

    def add_block(self, name: str) -> Locator:
        """Put a block last in the body."""
        self.page.get_by_role("button", name="Insert a block").last.click()
        self.page.get_by_role("option", name=name, exact=True).click()
        return self.page.get_by_role("region", name=name).last

    def choose(self, button: str, title: str) -> None:
        """Choose a page by searching for it."""
        self.page.get_by_role("button", name=button, exact=True).click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("Search term").fill(title)
        dialog.get_by_role("link", name=title, exact=True).click()
        expect(dialog).to_be_hidden()

    def act(self, action: str, answer: str) -> None:
        """Press one of the buttons below the form, and read what the tool answers."""
        button = self.page.get_by_role("button", name=action, exact=True)
        if not button.is_visible():
            self.page.get_by_role("button", name="More actions").last.click()
        button.click()
        expect(self.page.get_by_role("status").first).to_contain_text(answer)

    def send_to_translation(self, language: str) -> None:
        self.page.get_by_role("navigation", name="Actions", exact=True).get_by_role("button", name="Actions").click()
        self.page.get_by_role("link", name="Request a translation").click()
        self.page.get_by_label("Language").select_option(language)
        self.page.get_by_role("button", name="Request", exact=True).click()
        expect(self.page.get_by_role("status").first).to_contain_text("1 translation is requested")

    def translate(self, texts: dict[str, str]) -> None:
        """Fill in the translation, text by text; each is saved by itself."""
        for source, target in texts.items():
            row = self.page.locator("[data-string]").filter(has=self.page.get_by_text(source, exact=True))
            row.get_by_role("textbox").fill(target)
            row.get_by_role("textbox").blur()
            expect(row.get_by_text("Done")).to_be_visible()
