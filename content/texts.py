"""What a page says, in the parts that count differently to those who search: its names, its introduction, the rest."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import models
from django.utils.translation import override
from modelcluster.models import get_all_child_relations
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page, TranslatableMixin

from content.models import StandardPage
from content.models.taxonomy import Term

LONGEST = 200_000  # Characters of a text that anybody searches.
NAMES = ("term", "abbreviation", "synonyms", "name", "short_name")
INTRODUCTION = ("summary", "search_description", "lead", "intro", "claim", "statement", "vision", "description")


@dataclass(frozen=True)
class Texts:
    """`kind` is the label of a model; the title comes first among the names; `pages` are those of a file."""

    kind: str
    date: datetime.date | None
    names: list[str]
    introduction: str
    body: str
    pages: int = 0


def texts_of_document(document: AbstractDocument) -> Texts:
    """The title, and what its file says when somebody has read it. Cost: one query."""
    reading = getattr(document, "reading", None)
    body, day = reading.text if reading else "", document.created_at.date()
    return Texts(document._meta.label_lower, day, [document.title], "", body, reading.pages if reading else 0)


def texts_of(page: Page) -> Texts:
    """The texts of a specific page. Cost: a query for each kind of row that belongs to it, or two.

    A type is a kind of its own when there can be many of it, and nothing stands below.
    """
    with override(page.locale.language_code):  # Blocks with choices name them in the language that is read.
        found = {one.field_name: _flat(one.get_value(page)) for one in page.get_searchable_search_fields()}
    many = not page.clean_subpage_models() and page.max_count_per_parent is None
    names = [name for key in NAMES for name in found.pop(key, "").split(",") if name.strip()]
    introduction = "\n".join(filter(None, (found.pop(key, "") for key in INTRODUCTION)))
    title = found.pop("title", page.title)
    body = "\n".join(filter(None, [*_of_rows(page), *found.values()]))[:LONGEST]
    kind = (type(page) if many else StandardPage)._meta.label_lower
    return Texts(kind, getattr(page, "date", None), [title, *names], introduction, body)


def _of_rows(page: Page) -> Iterator[str]:
    """What belongs to the page and is translated with it, and the words that the page is sorted by."""
    for relation in get_all_child_relations(page):
        fields, rows = relation.related_model._meta.fields, getattr(page, relation.get_accessor_name()).all()
        if issubclass(relation.related_model, TranslatableMixin):
            own = [one for one in fields if type(one) in (models.CharField, models.TextField) and not one.choices]
            yield from (one.value_from_object(row) for row in rows for one in own)
        for link in fields:
            if isinstance(link, models.ForeignKey) and issubclass(link.related_model, Term):
                words = [getattr(row, link.name) for row in rows]
                yield from map(str, link.related_model.in_language(words, page.locale_id))


def pages_sorted_by(term: Term) -> list[int]:
    """The pages that are sorted by a word, in every language. Cost: one query for each kind of row."""
    links = [
        one for one in term._meta.get_fields(include_hidden=True) if one.one_to_many and one.field.name != "locale"
    ]
    pages = (
        link.related_model.objects.filter(**{f"{link.field.name}__slug": term.slug}).values_list("page", flat=True)
        for link in links
        if hasattr(link.related_model, "page")
    )
    return sorted({page for found in pages for page in found})


def _flat(value: object) -> str:
    """A field's searchable content is a text, or a list of them."""
    return "\n".join(map(_flat, value)) if isinstance(value, list | tuple) else str(value or "")
