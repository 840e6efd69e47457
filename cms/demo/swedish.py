"""The Swedish content: terms, pages and site texts. What is there already is left as it is."""

from collections.abc import Iterable

from django.db.models import Model
from wagtail.models import Page, Site

from cms.demo.keys import identity
from cms.demo.texts import site, taxonomy
from cms.demo.words import PageText, T, pick
from cms.demo.writing import Writer
from content.models import Municipality, Need, SiteTexts, Topic
from home.models import HomePage

TERMS: dict[str, tuple[type[Model], dict[str, T]]] = {
    "topic": (Topic, taxonomy.TOPICS),
    "municipality": (Municipality, taxonomy.MUNICIPALITIES),
    "need": (Need, taxonomy.NEEDS),
}


class OtherContentError(Exception):
    """The site has pages of its own, and the demonstration must not be mixed into them."""


def terms(writer: Writer) -> Iterable[tuple[str, str, Model]]:
    """Every term in the language of the writer, unsaved, with its kind and key."""
    for kind, (model, names) in TERMS.items():
        for order, (slug, name) in enumerate(names.items()):
            values = {"name": pick(name, writer.language), "slug": slug}
            if model is Need:
                values["sort_order"] = order
            yield kind, slug, model(translation_key=identity(kind, slug), locale=writer.locale, **values)


def make_terms(writer: Writer) -> None:
    for kind, key, term in terms(writer):
        known = type(term).objects.filter(translation_key=term.translation_key, locale=writer.locale).first()
        if known is None:
            term.save()
        writer.shelf.put(kind, key, (known or term).pk)


def make_pages(texts: Iterable[PageText], writer: Writer) -> list[PageText]:
    """Make and publish the pages that are missing, and return their texts.

    All are added before any gets its body, because they refer to one another in every direction.
    """
    made = []
    pages = {page.translation_key: page for page in Page.objects.filter(locale=writer.locale).specific()}
    for text in texts:
        page = pages.get(identity(text.key))
        if page is None:
            parent = pages.get(identity(text.parent))
            page = add(writer.page(text), parent) if parent else adopt_home(text, writer)
            pages[page.translation_key] = page
            made.append(text)
        writer.shelf.put("page", text.key, page.pk)
    for text in made:
        writer.connect(pages[identity(text.key)], text).save_revision().publish()
    return made


def add(page: Page, parent: Page) -> Page:
    parent.add_child(instance=page)
    return page


def adopt_home(text: PageText, writer: Writer) -> HomePage:
    """Fill the bare start page that `setup_site` has made."""
    home = Site.objects.get(is_default_site=True).root_page.specific
    if home.numchild:
        raise OtherContentError("This site has pages already. The demonstration needs a site without any.")
    home.translation_key = identity(text.key)
    return writer.fill(home, text)


def site_texts(writer: Writer) -> SiteTexts:
    """The texts of every page in the language of the writer, unsaved."""
    fields = pick(site.FIELDS, writer.language)
    texts = SiteTexts(translation_key=identity("site"), locale=writer.locale, **fields)
    writer.rows(texts, "site", site.ROWS)
    return texts


def make_site_texts(writer: Writer) -> None:
    if not SiteTexts.objects.filter(locale=writer.locale).exists():
        site_texts(writer).save()
