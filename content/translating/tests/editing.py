"""A translator's desk: opens the editor of a translation, writes, presses a button."""

from dataclasses import dataclass

from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.urls import reverse
from wagtail.models import Page

from content.tests.desk import Desk


def address(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


@dataclass
class TranslatorsDesk:
    desk: Desk
    page: Page

    def open(self) -> BeautifulSoup:
        response = self.desk.client.get(address(self.page))
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    def form(self) -> dict[str, str]:
        """What the form holds when it is opened."""
        form = self.open().find(id="page-edit-form")
        data = {each["name"]: each.get("value", "") for each in form.select("input[type=hidden]")}
        return data | {each["name"]: each.text.removeprefix("\n") for each in form.find_all("textarea")}

    def field(self, source: str, soup: BeautifulSoup | None = None) -> str:
        """The name of the field for a source text."""
        soup = soup or self.open()
        row = next(
            row for row in soup.select("[data-string]") if row.select_one("[id^=source-]").text.strip() == source
        )
        return row.find("textarea")["name"]

    def press(self, action: str, texts: dict[str, str] | None = None, **more: str) -> HttpResponse:
        """Write translations of source texts, and press a button. Follows to the page that says what came of it."""
        soup = self.open()
        form = soup.find(id="page-edit-form")
        data = {each["name"]: each.get("value", "") for each in form.select("input[type=hidden]")}
        data |= {each["name"]: each.text.removeprefix("\n") for each in form.find_all("textarea")}
        data |= {self.field(source, soup): text for source, text in (texts or {}).items()}
        return self.desk.client.post(address(self.page), data | {"action": action} | more, follow=True)
