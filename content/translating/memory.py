"""What people have written for a sentence before, here or on another page."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import unescape

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Locale
from wagtail_localize.models import String, StringTranslation, TranslationSource

from content.translating.writing import as_written, has_markup

LIKE = 0.85  # Sentences that differ in more than a number, capitals or punctuation are other sentences.
OFFERED = 3
TAG = re.compile(r"<[^>]+>")
FIGURES = re.compile(r"\d+(?:[.,:\u00a0 ]?\d+)*")


@dataclass(frozen=True)
class Suggestion:
    """A translation that can be taken over: `text` is what somebody would write, `titles` where it stands.

    `source` is empty, or the sentence that it translates when that is not quite the one at hand.
    """

    text: str
    titles: tuple[str, ...]
    source: str = ""

    @property
    def where(self) -> str:
        """Where it stands, in words."""
        others = len(self.titles) - 1
        words = (
            ngettext("%(page)s and %(count)d other", "%(page)s and %(count)d others", others)
            if others > 0
            else "%(page)s"
        )
        place = words % {"page": self.titles[0], "count": others}
        return _("%(place)s, for “%(sentence)s”") % {"place": place, "sentence": self.source} if self.source else place


def suggestions(strings: Iterable[String], locale: Locale) -> dict[int, list[Suggestion]]:
    """For each string that has been translated before, the best three: of the sentence itself, then of its likes.

    Offered is what a person wrote or looked over and what is not outdated; what stands in most places first, then
    the newest. Cost: two queries, and reading every sentence that has been translated once.
    """
    wanted = list(strings)
    if not wanted:
        return {}
    written = _written_by_people(locale).filter(translation_of__locale_id=wanted[0].locale_id)
    sentences = dict(written.values_list("translation_of_id", "translation_of__data").distinct())
    relatives = _relatives(wanted, sentences)
    found = _by_sentence(written.filter(translation_of_id__in={key for keys in relatives.values() for key in keys}))
    offered = {
        string.pk: list(_distinct(string, relatives[string.pk], sentences, found))[:OFFERED] for string in wanted
    }
    return {key: some for key, some in offered.items() if some}


def _written_by_people(locale: Locale) -> QuerySet[StringTranslation]:
    manual = StringTranslation.TRANSLATION_TYPE_MANUAL
    return StringTranslation.objects.filter(
        locale=locale, translation_type=manual, has_error=False, outdated=None, context__isnull=False
    ).exclude(data="")


def _relatives(wanted: list[String], sentences: dict[int, str]) -> dict[int, list[int]]:
    """The keys of sentences to look at for each string: itself first, then those like it."""
    alike = defaultdict(list)
    for key, data in sentences.items():
        alike[_gist(data)].append(key)
    relatives = {}
    for string in wanted:
        likes = [key for key in alike[_gist(string.data)] if key != string.pk and _is_like(string.data, sentences[key])]
        relatives[string.pk] = [*([string.pk] if string.pk in sentences else []), *likes]
    return relatives


def _gist(data: str) -> tuple:
    """What is left without capitals, punctuation and numbers."""
    text = FIGURES.sub("0", unescape(TAG.sub("", data)).casefold())
    return tuple(TAG.findall(data)), " ".join(re.findall(r"\w+", text))


def _is_like(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio() >= LIKE


def _by_sentence(rows: QuerySet[StringTranslation]) -> dict[int, dict[str, list[str]]]:
    """The translations of each sentence, with the titles of where they stand, the newest first."""
    sources = TranslationSource.objects.filter(object_id=OuterRef("context__object_id"))
    titles = rows.annotate(title=Subquery(sources.values("object_repr")[:1])).order_by("-updated_at", "-pk")
    found: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for sentence, data, title in titles.values_list("translation_of_id", "data", "title"):
        found[sentence][data].append(title or "")
    return found


def _distinct(string: String, relatives: list[int], sentences: dict[int, str], found: dict) -> Iterator[Suggestion]:
    offered = set()
    for key in relatives:
        for data, titles in sorted(found[key].items(), key=lambda item: -len(item[1])):
            if data not in offered:
                offered.add(data)
                source = "" if key == string.pk else as_written(sentences[key], markup=has_markup(sentences[key]))
                text = as_written(data, markup=has_markup(string.data))
                yield Suggestion(text, tuple(dict.fromkeys(titles)), source)
