"""What editors give to search: words that mean the same, and a page to recommend in each language."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db.models.signals import post_save
from wagtail.models import Page

from cms.demo.keys import identity
from content.questions.models import Recommendation, Synonym
from search.signals import page_saved

SYNONYMS = [
    ("sv", "bidrag, finansiering, pengar"),
    ("sv", "kontakt, telefonnummer, mejladress"),
    ("en", "grant, funding, money"),
]
RECOMMENDED = [("sv", "hjälp", "partners"), ("en", "help", "partners")]


def make_search_help() -> None:
    """For a site whose pages have just been made."""
    for language, words in SYNONYMS:
        Synonym.objects.create(language=language, words=words)
    for language, words, key in RECOMMENDED:
        page = Page.objects.get(translation_key=identity(key), locale__language_code=language)
        Recommendation.objects.create(language=language, words=words, page=page)


@contextmanager
def unindexed() -> Iterator[None]:
    """Pages are not indexed as they are saved, while all of them are: `search.indexing.rebuild` comes afterwards."""
    post_save.disconnect(page_saved)
    try:
        yield
    finally:
        post_save.connect(page_saved)
