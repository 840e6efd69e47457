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
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import override
from modelcluster.models import get_all_child_relations
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

NOT_READ = {
    *("slug", "seo_title", "search_description", "draft_title", "url_path", "path", "sort_key", "locked"),
    *("review_due", "last_reviewed"),
}
NOT_ROWS = {"page_partners", "wagtail_admin_comments", "aliases", "view_restrictions", "index_entries"}
TEXT_FIELDS = (models.CharField, models.TextField, models.DateField, models.TimeField, models.DecimalField)
BLOCKS = "blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p section summary td th tr ul"
BREAK = "\u2028"  # Unlike a line feed it is no white space of the template.


@dataclass(frozen=True)
class Passage:
    """`sha256` is of the stored value: it tells that a picture was changed where no word was.

    `label` is a message in English, small where the code has it small: whoever shows it translates it.
    """

    path: str
    label: str
    text: str
    sha256: str

    def as_data(self) -> dict[str, str]:
        return asdict(self)


def passages(page: Page) -> list[Passage]:
    """What a reader may have something to say about: fields in their order, then the body, then rows.

    In the page's own language, whoever asks, so that two drafts of it can be compared.
    Cost: a query for each related row that a block shows.
    """
    with override(page.locale.language_code):
        found = [*_of_fields(page), *_of_rows(page)]
    return [passage for passage in found if passage.text or passage.path.startswith("body.")]


def _of_fields(page: Page) -> Iterator[Passage]:
    for field in filter(_is_read, page._meta.fields):
        value = _readable(page, field)
        yield _passage(field.name, field.verbose_name, value, value)
    yield from _of_pictures(page)
    for field in page._meta.fields:
        if isinstance(field, StreamField):
            yield from _of_blocks(field.value_from_object(page), field.name)


def _of_pictures(page: Page) -> Iterator[Passage]:
    """What the type itself points to, by name: a picture, a logotype. Cost: a query each."""
    for field in page._meta.local_fields:
        if _points(field) and getattr(page, field.attname):
            yield _passage(field.name, field.verbose_name, _readable(page, field), getattr(page, field.attname))


def _points(field: models.Field) -> bool:
    return isinstance(field, models.ForeignKey) and field.editable and not field.remote_field.parent_link


def _readable(instance: models.Model, field: models.Field) -> str:
    value = field.value_from_object(instance)
    if value in (None, ""):
        return ""
    if _points(field):
        return str(getattr(instance, field.name))
    if field.choices:
        return str(getattr(instance, f"get_{field.name}_display")())
    if isinstance(field, models.DateTimeField):
        return date_format(localtime(value), "DATETIME_FORMAT")
    if isinstance(field, models.DateField):
        return date_format(value)
    return text_of(str(value)) if isinstance(field, RichTextField) else str(value)


def _of_blocks(stream: StreamValue, path: str) -> Iterator[Passage]:
    for block, raw in zip(stream, stream.get_prep_value(), strict=True):
        yield _passage(f"{path}.{block.id}", block.block.label, text_of(block.render()), raw["value"])


def _of_rows(page: Page) -> Iterator[Passage]:
    for relation in get_all_child_relations(type(page)):
        name = relation.get_accessor_name()
        if name in NOT_ROWS:
            continue
        model = relation.related_model
        fields = [field for field in model._meta.fields if _is_read(field) or (_points(field) and field.name != "page")]
        label = (model._meta if len(fields) > 1 else fields[0]).verbose_name
        for number, row in enumerate(getattr(page, name).all()):
            text = " · ".join(filter(None, (_readable(row, field) for field in fields)))
            yield _passage(f"{name}.{number}", label, text, text)


def _is_read(field: models.Field) -> bool:
    """Wagtail's own moments, such as when a page is to go live, are nothing that a reader sees."""
    of_wagtail = field.model is Page and isinstance(field, models.DateTimeField)
    return isinstance(field, TEXT_FIELDS) and not of_wagtail and field.editable and field.name not in NOT_READ


def _passage(path: str, label: str, text: str, value: Any) -> Passage:
    digest = hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()
    with override(None):  # The message itself: it is translated for each reader.
        return Passage(path, str(label), text.strip(), digest)


def text_of(html: str) -> str:
    """The words of some HTML, a paragraph a line."""
    soup = BeautifulSoup(html, "html.parser")
    for block in soup.find_all(BLOCKS.split()):
        block.insert_before(BREAK)
        block.insert_after(BREAK)
    lines = (" ".join(line.split()) for line in soup.get_text().split(BREAK))
    return "\n".join(line for line in lines if line)
