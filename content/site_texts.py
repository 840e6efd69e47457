"""The site's name, menu and footer in the language that is being read."""

from collections import defaultdict
from dataclasses import dataclass

from django.conf import settings
from django.db.models import F, QuerySet, Value
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language

from content import links
from content.models import SiteTexts


@dataclass(frozen=True)
class MenuEntry:
    """A link of the menu; `current` is "page" on that page itself and "true" below it, for aria-current."""

    label: str
    url: str
    current: str = ""


class ReadersSite:
    """Texts of the reader's language, else of the source language, else empty. Cost: two queries, once."""

    def __init__(self, path: str) -> None:
        self.path = path

    @cached_property
    def rows(self) -> list[dict]:
        """The texts, repeated for every link of both menus, in the order of the links. Cost: one query."""
        menus = (_rows_with("menu_links").union(_rows_with("footer_links"), all=True)).order_by("order")
        by_language = defaultdict(list)
        for row in menus:
            by_language[row["language"]].append(row)
        return by_language[get_language()] or by_language[settings.LANGUAGE_CODE]

    def text(self, name: str) -> str:
        return self.rows[0][name] if self.rows else ""

    @property
    def name(self) -> str:
        return self.text("name")

    @property
    def tagline(self) -> str:
        return self.text("tagline")

    @property
    def footer_text(self) -> str:
        return self.text("footer_text")

    @property
    def contact_email(self) -> str:
        return self.text("contact_email")

    @property
    def home_url(self) -> str:
        return "/" if get_language() == settings.LANGUAGE_CODE else f"/{get_language()}/"

    @property
    def search_url(self) -> str:
        return reverse("search")

    @cached_property
    def menu(self) -> list[MenuEntry]:
        return self._entries("menu_links")

    @cached_property
    def footer_links(self) -> list[MenuEntry]:
        return self._entries("footer_links")

    def _entries(self, relation: str) -> list[MenuEntry]:
        linked = [row for row in self.rows if row["page_id"]]
        with links.fetched_together(row["page_id"] for row in linked):
            entries = [self._entry(row) for row in linked if row["relation"] == relation]
        return [entry for entry in entries if entry]

    def _entry(self, row: dict) -> MenuEntry | None:
        page = links.for_reader(row["page_id"])
        if page is None or not page.url:
            return None
        label = row["label"] or page.title
        if links.is_foreign(page):
            label = f"{label} ({links.language_note(page)})"
        current = "page" if self.path == page.url else "true" if self.path.startswith(page.url) else ""
        return MenuEntry(label, page.url, current)


def _rows_with(relation: str) -> QuerySet:
    """The texts of every language with each link of one menu, or once with none."""
    return SiteTexts.objects.order_by().values(
        "name",
        "tagline",
        "footer_text",
        "contact_email",
        language=F("locale__language_code"),
        relation=Value(relation),
        order=F(f"{relation}__sort_order"),
        page_id=F(f"{relation}__page"),
        label=F(f"{relation}__label"),
    )
