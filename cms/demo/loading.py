"""The whole starting content, in the order in which its parts need each other."""

from collections.abc import Callable

from django.db import transaction
from wagtail.models import Locale, Page, ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from cms.demo.consultations import make_responses
from cms.demo.english import translate
from cms.demo.examples import make_examples
from cms.demo.keys import identity
from cms.demo.media import make_documents, make_images
from cms.demo.pages import PAGES
from cms.demo.people import make_people
from cms.demo.rounds.states import make_rounds
from cms.demo.searching import make_search_help, unindexed
from cms.demo.shelf import Shelf
from cms.demo.swedish import make_pages, make_site_texts, make_terms, site_texts, terms
from cms.demo.words import PageText
from cms.demo.writing import Writer
from cms.groups import sync_groups
from content.models import SiteTexts
from search.indexing import rebuild

Say = Callable[[str], None]


def load(say: Say) -> None:
    """Load what is missing. A second time, nothing is."""
    shelf = Shelf()
    swedish, english = (Writer(Locale.objects.get(language_code=code), shelf) for code in ("sv", "en"))
    with transaction.atomic():
        make_people()
        make_images(shelf)
        make_documents(shelf)
    with disable_reference_index_auto_update(), unindexed():
        with transaction.atomic():
            make_terms(swedish)
            made = make_pages(PAGES, swedish)
            make_site_texts(swedish)
        say(f"Swedish: {len(made)} pages made, {len(PAGES) - len(made)} there already.")
        with transaction.atomic():
            translated = translate_all(made, swedish, english)
        say(f"English: {translated} pages made.")
    if made:
        index_references()
        make_search_help()
        rebuild()
        sync_groups()  # The English tree has its own rights.
    with transaction.atomic():
        make_examples()
        make_responses()
    make_rounds()


def translate_all(made: list[PageText], swedish: Writer, english: Writer) -> int:
    """Make the English of everything that has been made. Returns the number of pages."""
    for (_kind, _key, source), (_kind, _key, twin) in zip(terms(swedish), terms(english), strict=True):
        model, key = type(source), source.translation_key
        if not model.objects.filter(translation_key=key, locale=english.locale).exists():
            translate(model.objects.get(translation_key=key, locale=swedish.locale), twin, english.locale)
    bilingual = [text for text in made if text.english != "none"]
    for text in bilingual:
        page = Page.objects.get(translation_key=identity(text.key), locale=swedish.locale).specific
        twin = english.connect(english.page(text), text)
        translate(page, twin, english.locale, live=text.english == "live")
    if not SiteTexts.objects.filter(locale=english.locale).exists():
        source = SiteTexts.objects.get(locale=swedish.locale)
        translate(source, site_texts(english), english.locale)
    return len(bilingual)


def index_references() -> None:
    """Note who refers to whom, once for all: done at every save it would take as long as the rest."""
    for page in Page.objects.specific().iterator():
        ReferenceIndex.create_or_update_for_object(page)
    for texts in SiteTexts.objects.all():
        ReferenceIndex.create_or_update_for_object(texts)
