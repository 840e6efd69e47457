"""Where every kind of page is to be seen in the demonstration, in Swedish and in English."""

import json
import uuid
from itertools import chain
from typing import Any

from wagtail.models import Locale, Page

from content.blocks import BodyBlock
from content.models import BodyMixin, NewsIndexPage, NewsPage, StandardPage
from home.models import HomePage

AGREEMENT = ("/sa-gor-andra/vastra-gotaland/", "/en/how-others-do-it/vastra-gotaland/")
# An empty address: the kind of page has no sense in that language.
PLACES: dict[str, tuple[str, str]] = {
    "home": ("/", "/en/"),
    "vision": ("/vision/", "/en/vision/"),
    "values": ("/varden/", "/en/values/"),
    "value": ("/varden/transparens/", "/en/values/transparency/"),
    "facts": ("/begrepp/", "/en/terms/"),
    "fact": ("/begrepp/social-ekonomi/", "/en/terms/social-economy/"),
    "partners": ("/partner/", "/en/partners/"),
    "partners-found": ("/partner/?municipality=falun", "/en/partners/?municipality=falun"),
    "partners-none": ("/partner/?need=saknas", "/en/partners/?need=saknas"),
    "partner": ("/partner/coompanion/", "/en/partners/coompanion/"),
    "news-list": ("/nyheter/", "/en/news/"),
    "news": ("/nyheter/alla-block/", "/en/news/every-block/"),
    "events": ("/kalender/", "/en/events/"),
    "events-past": ("/kalender/?when=past", "/en/events/?when=past"),
    "event": ("/kalender/stormote/", "/en/events/plenary-meeting/"),
    "event-past": ("/kalender/konferens-2020/", "/en/events/conference-2020/"),
    "consultations": ("/remisser/", "/en/consultations/"),
    "consultation": ("/remisser/exempel-motesplatser/", "/en/consultations/example-meeting-places/"),
    "consultation-past": ("/remisser/exempel-nyhetsbrev/", "/en/consultations/example-newsletter/"),
    "project": ("/sa-gor-andra/social-innovation-skane/", "/en/how-others-do-it/social-innovation-skane/"),
    "agreement": (AGREEMENT[0], AGREEMENT[1]),
    "agreement-wrong-day": (f"{AGREEMENT[0]}?per=abc", f"{AGREEMENT[1]}?per=abc"),
    "agreement-matrix": (f"{AGREEMENT[0]}matris/", f"{AGREEMENT[1]}matrix/"),
    "agreement-duties": (f"{AGREEMENT[0]}ansvar/", f"{AGREEMENT[1]}responsibilities/"),
    "agreement-changes": (f"{AGREEMENT[0]}andringar/", f"{AGREEMENT[1]}changes/"),
    "principle": (f"{AGREEMENT[0]}dialog/", f"{AGREEMENT[1]}dialogue/"),
    "agreement-body": (f"{AGREEMENT[0]}ser/", f"{AGREEMENT[1]}ser/"),
    "standard": ("/alla-block/", "/en/every-block/"),
    "accessibility": ("/tillganglighetsredogorelse/", "/en/accessibility/"),
    "search-hits": ("/sok/?q=social", "/en/search/?q=social"),
    "search-none": ("/sok/?q=kvantfysik", "/en/search/?q=kvantfysik"),
    "not-found": ("/finns-inte/", "/en/no-such-page/"),
    "untranslated": ("", "/en/om-webbplatsen/sa-skriver-vi-klarsprak/"),
    "source-shown": ("", "/en/nyheter/infor-konferensen/"),
    "style": ("/_style/", "/en/_style/"),
}
LANGUAGES = ("sv", "en")
ADDRESSES = {
    f"{kind}-{language}": address
    for kind, addresses in PLACES.items()
    for language, address in zip(LANGUAGES, addresses, strict=True)
    if address
}
MISSING = PLACES["not-found"]
SLUGS = {"sv": "alla-block", "en": "every-block"}


def make_full_pages() -> None:
    """A news page and a page, live in both languages, with the longest block of every type that the content has."""
    keys = {NewsPage: uuid.uuid4(), StandardPage: uuid.uuid4()}
    for language, slug in SLUGS.items():
        locale = Locale.objects.get(language_code=language)
        parents = {NewsPage: NewsIndexPage, StandardPage: HomePage}
        for model, key in keys.items():
            page = model(title="Every block", slug=slug, locale=locale, translation_key=key)
            page.body = every_block(locale)
            if model is NewsPage:
                page.lead = "One of each."
            parents[model].objects.get(locale=locale).add_child(instance=page)


def every_block(locale: Locale) -> list[dict[str, Any]]:
    pages = Page.objects.filter(locale=locale).live().specific()
    bodies = (page.body.raw_data for page in pages if isinstance(page, BodyMixin))
    longest: dict[str, dict[str, Any]] = {}
    for block in sorted(chain.from_iterable(bodies), key=lambda block: len(json.dumps(block["value"]))):
        longest[block["type"]] = block
    assert longest.keys() == BodyBlock().child_blocks.keys(), "show every block somewhere in the demonstration"
    # A text comes first, because facts stand beside texts.
    return sorted(longest.values(), key=lambda block: block["type"] != "rich_text")
