"""What every reader and every search engine can rely on, wherever on the site they are."""

from collections import Counter
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from wagtail.models import Page, PageViewRestriction

from cms.middleware import language_of

from .crawling import Answer, crawl, on_this_site

XML = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
PRIVATE = "/sa-gor-andra/"


def faults_of(answer: Answer, found: dict[str, Answer]) -> list[str]:
    """What is wrong with an answer, in words."""
    varies = set(answer.response.headers.get("Vary", "").split(", "))
    checks = {
        f"status {answer.response.status_code}": answer.response.status_code == 200,
        "a cookie is set": not answer.response.cookies,
        "another reader may get something else": not varies & {"Accept-Language", "Cookie", "*"},
    }
    if answer.html:
        checks |= checks_of_page(answer, found)
    return [fault for fault, holds in checks.items() if not holds]


def checks_of_page(answer: Answer, found: dict[str, Answer]) -> dict[str, bool]:
    language = language_of(answer.address)
    switch = answer.other_languages
    ids = Counter(element["id"] for element in answer.html.find_all(id=True))
    return {
        "another language": answer.html.html["lang"] == language == answer.response["Content-Language"],
        "not one h1": Counter(answer.headings)[1] == 1,
        "a heading level is skipped": all(below <= above + 1 for above, below in pairwise([0, *answer.headings])),
        "an id twice": not [name for name, count in ids.items() if count > 1],
        "no way to the other language": {language, *switch} == {"sv", "en"},
        "the switch leads astray": all(language_of(path) == code for code, path in switch.items()),
        "a link leads to no place in a page": all(
            found[path].html.find(id=fragment) for path, fragment in answer.links() if fragment
        ),
    }


def test_every_address_answers_everybody_alike_in_its_language_and_in_order(demo_site, client):
    found = crawl(client, "/", "/en/")

    faults = {address: faults_of(answer, found) for address, answer in found.items()}

    assert len(found) > 100
    assert not {address: wrong for address, wrong in faults.items() if wrong}


def sitemap(client) -> dict[str, dict[str, str]]:
    """The alternates of every address in the sitemap, by address."""
    entries = {}
    for section in ElementTree.fromstring(client.get("/sitemap.xml").content).iterfind(".//s:loc", XML):
        ((path, _fragment),) = on_this_site(section.text)
        for url in ElementTree.fromstring(client.get(path).content).iterfind("s:url", XML):
            links = url.iterfind("x:link", XML)
            entries[url.findtext("s:loc", None, XML)] = {link.get("hreflang"): link.get("href") for link in links}
    return entries


@pytest.fixture
def private_page(demo_site) -> Page:
    page = Page.objects.get(url_path__endswith=PRIVATE, depth=3)
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return page


def test_sitemap_holds_what_can_be_reached_and_listed(private_page, client):
    found = crawl(client, "/", "/en/")
    listed = {path for url in sitemap(client) for path, _fragment in on_this_site(url)}

    assert listed == {address for address, answer in found.items() if answer.is_indexed and "?" not in address}
    assert not [path for path in listed if path.startswith(PRIVATE)]


def test_alternates_are_the_same_from_every_side(demo_site, client):
    entries = sitemap(client)

    for url, alternates in entries.items():
        assert url in alternates.values()
        assert "x-default" in alternates
        assert all(entries[other] == alternates for other in alternates.values()), url
        ((path, _fragment),) = on_this_site(url)
        page = Answer(path, client.get(path))
        assert page.response.status_code == 200
        assert page.html.select_one('link[rel="canonical"]')["href"] == url
        assert page.alternates == alternates
