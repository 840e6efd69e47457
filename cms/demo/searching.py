"""What editors give to search: words that mean the same, and a page to recommend in each language."""

from wagtail.models import Page

from cms.demo.keys import identity
from search.models import Recommendation, Synonym

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
