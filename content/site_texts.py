"""The site's name, menu and footer in the language that is being read."""

from dataclasses import dataclass

from django.conf import settings
from django.db.models import Value
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language
from wagtail.models import Page

from content import links
from content.models import FooterLink, MenuLink, SiteTexts


@dataclass(frozen=True)
class MenuEntry:
    """A link of the menu; `current` is "page" on that page itself and "true" below it, for aria-current."""

    label: str
    url: str
    current: str = ""


class ReadersSite:
    """Texts of the reader's language, else of the source language, else empty. Cost: three queries, once."""

    def __init__(self, path: str) -> None:
        self.path = path

    @cached_property
    def texts(self) -> SiteTexts:
        """The site texts of the reader's language, else those of the source. Cost: one query."""
        by_language = {texts.locale.language_code: texts for texts in SiteTexts.objects.select_related("locale")}
        return by_language.get(get_language()) or by_language.get(settings.LANGUAGE_CODE) or SiteTexts()

    @property
    def name(self) -> str:
        return self.texts.name

    @property
    def tagline(self) -> str:
        return self.texts.tagline

    @property
    def footer_text(self) -> str:
        return self.texts.footer_text

    @property
    def contact_email(self) -> str:
        return self.texts.contact_email

    @property
    def home_url(self) -> str:
        return "/" if get_language() == settings.LANGUAGE_CODE else f"/{get_language()}/"

    @property
    def search_url(self) -> str:
        return reverse("search")

    @property
    def menu(self) -> list[MenuEntry]:
        return self._entries["menu"]

    @property
    def footer_links(self) -> list[MenuEntry]:
        return self._entries["footer"]

    @cached_property
    def _entries(self) -> dict[str, list[MenuEntry]]:
        """Both menus, read together. Cost: two queries."""
        rows = [
            model.objects.filter(texts=self.texts.pk)
            .order_by()
            .values_list(Value(place), "sort_order", "page_id", "label")
            for place, model in (("menu", MenuLink), ("footer", FooterLink))
        ]
        found = list(rows[0].union(rows[1], all=True).order_by("sort_order")) if self.texts.pk else []
        entries = {"menu": [], "footer": []}
        with links.fetched_together(page_id for _place, _order, page_id, _label in found):
            for place, _order, page_id, label in found:
                if entry := self._entry(links.for_reader(page_id), label):
                    entries[place].append(entry)
        return entries

    def _entry(self, page: Page | None, label: str) -> MenuEntry | None:
        if page is None or not page.url:
            return None
        label = label or page.title
        if links.is_foreign(page):
            label = f"{label} ({links.language_note(page)})"
        current = "page" if self.path == page.url else "true" if self.path.startswith(page.url) else ""
        return MenuEntry(label, page.url, current)
