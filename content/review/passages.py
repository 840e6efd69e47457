"""A page cut into passages: what comments are anchored to and what differences are shown between.

A passage's path follows Wagtail's grammar for comments: `lead`, `body.<id of the block>`, `contacts.2`.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from bs4 import BeautifulSoup
from django.db import models
from django.utils.text import capfirst
from modelcluster.models import get_all_child_relations
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

NOT_READ = {"slug", "seo_title", "search_description", "draft_title", "url_path", "path", "sort_key", "locked"}
NOT_ROWS = {"page_partners", "wagtail_admin_comments", "aliases", "view_restrictions", "index_entries"}
TEXT_FIELDS = (models.CharField, models.TextField, models.DateField)


@dataclass(frozen=True)
class Passage:
    """`sha256` is of the stored value: it tells that a picture was changed where no word was."""

    path: str
    label: str
    text: str
    sha256: str

    def as_data(self) -> dict[str, str]:
        return asdict(self)


def passages(page: Page) -> list[Passage]:
    """What a reader may have something to say about, in the order of the fields.

    Cost: a query for each related row that a block shows.
    """
    found = [*_of_fields(page, ""), *_of_rows(page)]
    return [passage for passage in found if passage.text or passage.path.startswith("body.")]


def _of_fields(instance: models.Model, prefix: str) -> Iterator[Passage]:
    for field in instance._meta.get_fields():
        if field.name in NOT_READ or not getattr(field, "editable", False) or field.auto_created:
            continue
        if isinstance(field, StreamField):
            yield from _of_blocks(field.value_from_object(instance), prefix + field.name)
        elif isinstance(field, TEXT_FIELDS):
            value = _readable(instance, field)
            yield _passage(prefix + field.name, field.verbose_name, value, value)


def _readable(instance: models.Model, field: models.Field) -> str:
    value = field.value_from_object(instance)
    if value in (None, ""):
        return ""
    if field.choices:
        return str(getattr(instance, f"get_{field.name}_display")())
    return text_of(str(value)) if isinstance(field, RichTextField) else str(value)


def _of_blocks(stream: StreamValue, path: str) -> Iterator[Passage]:
    for block, raw in zip(stream, stream.get_prep_value(), strict=True):
        yield _passage(f"{path}.{block.id}", block.block.label, text_of(block.render()), raw["value"])


def _of_rows(page: Page) -> Iterator[Passage]:
    for relation in get_all_child_relations(type(page)):
        name = relation.get_accessor_name()
        if name in NOT_ROWS:
            continue
        for number, row in enumerate(getattr(page, name).all()):
            values = [_readable(row, field) for field in row._meta.fields if _is_read(field)]
            text = " · ".join(value for value in [*values, *_named(row)] if value)
            yield _passage(f"{name}.{number}", row._meta.verbose_name, text, text)


def _is_read(field: models.Field) -> bool:
    return field.editable and isinstance(field, TEXT_FIELDS) and field.name not in NOT_READ


def _named(row: models.Model) -> Iterator[str]:
    """What a row points to, by name."""
    for field in row._meta.fields:
        if isinstance(field, models.ForeignKey) and field.name != "page" and getattr(row, field.attname):
            yield str(getattr(row, field.name))


def _passage(path: str, label: str, text: str, value: Any) -> Passage:
    digest = hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()
    return Passage(path, str(capfirst(label)), text.strip(), digest)


def text_of(html: str) -> str:
    """The words of some HTML, a paragraph a line."""
    lines = BeautifulSoup(html, "html.parser").get_text("\n").splitlines()
    return "\n".join(line.strip() for line in lines if line.strip())
