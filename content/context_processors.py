"""What every template may use."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from content.reading import LanguageLink, link_to, open_languages
from content.site_texts import ReadersSite


def site(request: HttpRequest) -> dict[str, object]:
    """`site` and the language switch of a page that has no address in the page tree. Cost: none until used."""
    readers_site = SimpleLazyObject(lambda: ReadersSite(request.path))
    return {"site": readers_site, "languages": SimpleLazyObject(_home_links)}


def _home_links() -> list[LanguageLink]:
    """Cost: one query."""
    homes = {code: "/" if code == settings.LANGUAGE_CODE else f"/{code}/" for code in open_languages()}
    return [link_to(code, url) for code, url in homes.items()]
