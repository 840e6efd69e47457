"""The site's name, menu and footer in the language that is being read."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language

from content import links
from content.models import SiteTexts
from content.models.site import SiteLink


@dataclass(frozen=True)
class MenuEntry:
    """A link of the menu; `current` is "page" on that page itself and "true" below it, for aria-current."""

    label: str
    url: str
    current: str = ""


class ReadersSite:
    """Texts of the reader's language, else of the source language, else empty. Cost: five queries, once."""

    def __init__(self, path: str) -> None:
        self.path = path

    @cached_property
    def texts(self) -> SiteTexts:
        by_language = {
            texts.locale.language_code: texts
            for texts in SiteTexts.objects.select_related("locale").prefetch_related(
                "menu_links", "footer_links"
            )
        }
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
        return self._entries[0]

    @property
    def footer_links(self) -> list[MenuEntry]:
        return self._entries[1]

    @cached_property
    def _entries(self) -> tuple[list[MenuEntry], list[MenuEntry]]:
        """Both menus, their pages fetched together."""
        menus = (
            [list(self.texts.menu_links.all()), list(self.texts.footer_links.all())]
            if self.texts.pk
            else [[], []]
        )
        with links.prefetched({link.page_id for menu in menus for link in menu}):
            menu, footer = ([entry for link in menu if (entry := self._entry(link))] for menu in menus)
        return menu, footer

    def _entry(self, link: SiteLink) -> MenuEntry | None:
        page = links.for_reader(link.page_id)
        if page is None or not page.url:
            return None
        label = link.label or page.title
        if links.is_foreign(page):
            label = f"{label} ({links.language_note(page)})"
        current = "page" if self.path == page.url else "true" if self.path.startswith(page.url) else ""
        return MenuEntry(label, page.url, current)
