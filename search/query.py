"""Finding pages by words. A plain beginning: the analysis of Swedish and English comes on top of it."""

import re

from django.db.models import QuerySet
from wagtail.models import Locale, Page

QUERY_CHARACTERS = 200
WORDS = re.compile(r"\w+")


def words_of(query: str) -> str:
    """The words of a question, without anything that a search engine would take for syntax."""
    return " ".join(WORDS.findall(query[:QUERY_CHARACTERS].replace("\0", " ")))


def find_pages(query: str, language: str) -> QuerySet | list:
    """The live, public pages of a language that hold every word, best first. Empty for an empty question."""
    words = words_of(query)
    if not words:
        return []
    locale = Locale.objects.filter(language_code=language).first()
    return Page.objects.live().public().filter(locale=locale).search(words, operator="and")
