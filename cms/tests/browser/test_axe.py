"""Every kind of page × language × theme × width: accessible as far as axe can tell, and nothing runs off the side.

axe runs every rule of WCAG 2.2 A and AA and its own best practices, at every impact, contrast and target size among
them. What opens is open, so that it is looked at too. The window is narrowed and darkened with the page in it:
reloading would cost most of the time.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from wagtail.models import get_page_models

from content.models import BasePage

from .places import ADDRESSES

THEMES = ("light", "dark")
WIDTHS = (320, 768, 1280)
OPTIONS = {
    "preload": False,  # Stylesheets are for one rule only, which is experimental.
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
OPEN = "document.querySelectorAll('details').forEach(details => details.open = true)"
RUNS_OFF = "document.documentElement.scrollWidth > innerWidth"


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES)
def test_page_is_accessible_in_every_theme_and_width(visit, full_site, address):
    page = visit(address, reduced_motion="reduce")
    page.evaluate(OPEN)
    faults = []
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            found = Axe().run(page, options=OPTIONS)
            if found.violations_count:
                faults.append(f"{theme}, {width} px: {found.generate_report()}")
            if page.evaluate(RUNS_OFF):
                faults.append(f"{theme}, {width} px: scrolls sideways")

    assert not faults, "\n".join(faults)


def test_every_type_of_page_is_among_them(full_site, client):
    pages = (client.get(address).context.get("page") for address in ADDRESSES.values())

    assert {type(page) for page in pages} >= {model for model in get_page_models() if issubclass(model, BasePage)}


def test_axe_finds_low_contrast_small_targets_and_missing_names(visit, full_site):
    page = visit("/")
    page.evaluate(
        """document.querySelector('main').innerHTML = `<h1 id="grey">Grey</h1><button></button>
           <p><a href="/a" class="small">a</a><a href="/b" class="small">b</a></p>`;
           document.querySelector('#grey').style.color = 'lightgrey';
           document.querySelectorAll('.small').forEach(link => Object.assign(link.style,
             {display: 'inline-block', width: '9px', height: '9px', overflow: 'hidden'}))"""
    )

    found = {violation["id"] for violation in Axe().run(page, options=OPTIONS).response["violations"]}

    assert found >= {"color-contrast", "target-size", "button-name"}
