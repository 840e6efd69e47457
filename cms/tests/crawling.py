"""Following every link of the site, as a search engine does."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup
from django.conf import settings
from django.http import HttpResponse
from django.test import Client

ATTRIBUTES = ("href", "src", "poster", "action")
HERE = {"", "testserver", urlsplit(settings.WAGTAILADMIN_BASE_URL).netloc}


@dataclass
class Answer:
    """What an address answered, and where that leads."""

    address: str
    response: HttpResponse

    @cached_property
    def html(self) -> BeautifulSoup | None:
        is_page = self.response.status_code == 200 and self.response["Content-Type"].startswith("text/html")
        return BeautifulSoup(self.response.content.decode(), "html.parser") if is_page else None

    @property
    def is_indexed(self) -> bool:
        """Whether search engines may list the address."""
        return bool(self.html and not self.html.select('meta[name="robots"][content~="noindex"]'))

    @property
    def headings(self) -> list[int]:
        return [int(heading.name[1]) for heading in self.html.find_all(["h1", "h2", "h3", "h4", "h5", "h6"])]

    @property
    def other_languages(self) -> dict[str, str]:
        """The links of the language switch, by language."""
        return {link["hreflang"]: link["href"] for link in self.html.select("header nav a[lang][hreflang]")}

    @property
    def alternates(self) -> dict[str, str]:
        return {link["hreflang"]: link["href"] for link in self.html.select('link[rel="alternate"][hreflang]')}

    def links(self) -> Iterator[tuple[str, str]]:
        """Every address on this site that the page speaks of, with its fragment."""
        if not self.html:
            return
        for attribute in ATTRIBUTES:
            for element in self.html.find_all(attrs={attribute: True}):
                yield from on_this_site(urljoin(self.address, element[attribute]))
        for element in self.html.find_all(attrs={"srcset": True}):
            for candidate in element["srcset"].split(","):
                yield from on_this_site(urljoin(self.address, candidate.split()[0]))


def on_this_site(address: str) -> Iterator[tuple[str, str]]:
    """The path and the fragment of an address, if it leads here."""
    parts = urlsplit(address)
    if parts.scheme in {"", "http"} and parts.netloc in HERE:
        path, fragment = urldefrag(parts._replace(scheme="", netloc="").geturl())
        yield path, fragment


def crawl(client: Client, *starts: str) -> dict[str, Answer]:
    """Fetch everything that can be reached, each address once."""
    found: dict[str, Answer] = {}
    waiting = list(starts)
    while waiting:
        address = waiting.pop()
        if address not in found:
            found[address] = Answer(address, client.get(address))
            waiting.extend(path for path, _fragment in found[address].links())
    return found
