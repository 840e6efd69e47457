"""What pages and documents say, in the parts that count differently when they are searched."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.conf import settings
from django.db import models
from django.utils.translation import override
from modelcluster.models import get_all_child_relations
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page, TranslatableMixin

from content.models.taxonomy import Term

from .analysis import is_stop_word, tokens
from .models import DocumentText

LONGEST_TEXT = 200_000
NAMES = ("term", "abbreviation", "synonyms", "name", "short_name")
INTRODUCTION = ("summary", "search_description", "lead", "intro", "claim", "statement", "vision", "description")
PAGE, DOCUMENT = "page", "document"


@dataclass(frozen=True)
class Texts:
    title: str
    kind: str
    names: list[str] = field(default_factory=list)
    introduction: str = ""
    body: str = ""
    date: datetime.date | None = None

    @property
    def other_names(self) -> str:
        return ", ".join(self.names)

    @property
    def running(self) -> str:
        """All that can be quoted to a reader."""
        return " ".join(f"{self.introduction} {self.body}".split())


def kind_of(model: type[Page]) -> str:
    """A type is a kind of its own when there can be many of it, and nothing stands below."""
    many = not model.clean_subpage_models() and model.max_count_per_parent is None
    return model._meta.model_name.removesuffix("page") if many else PAGE


def of_page(page: Page) -> Texts:
    """The texts of a specific page. Cost: a query for each kind of row that belongs to it, or two."""
    with override(page.locale.language_code):  # Blocks with choices name them in the language that is read.
        found = {one.field_name: _flat(one.get_value(page)) for one in page.get_searchable_search_fields()}
    names = [name for key in NAMES for name in found.pop(key, "").split(",") if name.strip()]
    introduction = [found.pop(key, "") for key in INTRODUCTION]
    title = found.pop("title", page.title)
    rest = [*_row_texts(page), *found.values(), *_words_to_sort_by(page)]
    day = getattr(page, "date", None)
    return Texts(title, kind_of(type(page)), names, _joined(introduction), _joined(rest)[:LONGEST_TEXT], day)


def of_document(document: AbstractDocument) -> Texts:
    """The title, and the text when there is one. Cost: one query."""
    read = DocumentText.objects.filter(document=document, file_name=document.file.name).first()
    return Texts(document.title, DOCUMENT, body=read.text if read else "", date=document.created_at.date())


def languages_of(texts: Texts) -> list[str]:
    """The language that a document is written in, by its stop words; every language when there are too few to say."""
    words = tokens(f"{texts.title} {texts.body}"[:10_000])
    counts = {code: sum(is_stop_word(word, code) for word in words) for code, _name in settings.LANGUAGES}
    return [code for code, count in counts.items() if count == max(counts.values())]


def _row_texts(page: Page) -> Iterator[str]:
    """What belongs to the page and is translated with it."""
    for relation in get_all_child_relations(page):
        if issubclass(relation.related_model, TranslatableMixin):
            for row in getattr(page, relation.get_accessor_name()).all():
                yield from _own_texts(row)


def _words_to_sort_by(page: Page) -> Iterator[str]:
    for relation in get_all_child_relations(page):
        for link in relation.related_model._meta.fields:
            if isinstance(link, models.ForeignKey) and issubclass(link.related_model, Term):
                rows = getattr(page, relation.get_accessor_name()).all()
                yield from map(
                    str, link.related_model.in_language([getattr(row, link.name) for row in rows], page.locale_id)
                )


def _own_texts(row: models.Model) -> Iterator[str]:
    for one in row._meta.fields:
        if type(one) in (models.CharField, models.TextField) and not one.choices:
            yield one.value_from_object(row)


def _flat(value: object) -> str:
    """A field's searchable content is a text, or a list of them."""
    return _joined(map(_flat, value)) if isinstance(value, list | tuple) else str(value or "")


def _joined(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)
