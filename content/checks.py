"""Shapes that wagtail-localize 1.14.5 cannot carry from one language to another, and page types left half said.

Each was seen to lose texts or to end in an error; a shape that gets past here is found by translators.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps
from django.core.checks import Error
from django.db.models import Model
from modelcluster.models import ClusterableModel, get_all_child_relations
from wagtail import blocks
from wagtail.embeds.blocks import EmbedBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page, TranslatableMixin

HINTS = {
    "content.E001": "Flatten it, and group its fields with form_layout and BlockGroup.",
    "content.E002": "Move the image to the outer block: translating the page is an error 500.",
    "content.E003": "Move the list to the outer block: its texts are silently lost in translation.",
    "content.E004": "Require it, or use a URLBlock: an empty one is an error 500 in translation.",
    "content.E005": 'Say default="": content from before the block was added has None, which is not a text.',
    "content.E006": "Use an ordered through model with a ParentalKey: translation skips many-to-many fields.",
    "content.E007": "Use a StreamField or a model of its own: submit, alias and copy lose the inner rows.",
    "content.E008": "Say in page_description what the type is for.",
    "content.E009": "Say where pages of the type belong, and what belongs below them, also when it is nothing.",
}


def check_shapes(**_kwargs: Any) -> list[Error]:
    """The system check. Cost: a walk through every block definition, some milliseconds."""
    found = []
    for model in apps.get_models():
        if not _is_wagtails(model):
            found += _model_errors(model)
    return found


def _model_errors(model: type[Model]) -> Iterator[Error]:
    for field in model._meta.local_fields:
        if isinstance(field, StreamField):
            yield from block_errors(field.stream_block, f"{model._meta.label}.{field.name}")
    if issubclass(model, TranslatableMixin):
        yield from many_to_many_errors(model)
    if issubclass(model, ClusterableModel):
        yield from nested_relation_errors(model)
    if issubclass(model, Page):
        yield from page_type_errors(model)


def block_errors(block: blocks.Block, where: str, structs: int = 0) -> Iterator[Error]:
    """Walk a definition. `structs` counts the StructBlocks straight above; a list or a stream begins anew."""
    nested = isinstance(block, blocks.StructBlock) and not isinstance(block, ImageBlock)
    if nested and structs:
        yield _error("content.E001", f"{where} is a StructBlock directly in a StructBlock.")
    if isinstance(block, ImageBlock) and structs > 1:
        yield _error("content.E002", f"{where} is an ImageBlock two StructBlocks deep.")
    if isinstance(block, blocks.ListBlock) and structs > 1:
        yield _error("content.E003", f"{where} is a ListBlock two StructBlocks deep.")
    if isinstance(block, EmbedBlock) and not block.required:
        yield _error("content.E004", f"{where} is an EmbedBlock that may be left empty.")
    if isinstance(block, blocks.CharBlock | blocks.TextBlock) and block.meta.default != "":
        yield _error("content.E005", f"{where} has no default text.")
    for name, child in _children(block):
        yield from block_errors(child, f"{where}.{name}", structs + 1 if nested else 0)


def _children(block: blocks.Block) -> Iterable[tuple[str, blocks.Block]]:
    if isinstance(block, ImageBlock):  # Wagtail's own, all of it.
        return []
    if isinstance(block, blocks.ListBlock):
        return [("item", block.child_block)]
    return getattr(block, "child_blocks", {}).items()


def many_to_many_errors(model: type[Model]) -> Iterator[Error]:
    for field in model._meta.local_many_to_many:
        yield _error("content.E006", f"{model._meta.label}.{field.name} is a many-to-many field.")


def nested_relation_errors(model: type[ClusterableModel]) -> Iterator[Error]:
    for relation in get_all_child_relations(model):
        child = relation.related_model
        if not _is_wagtails(child) and issubclass(child, ClusterableModel) and get_all_child_relations(child):
            name = f"{model._meta.label}.{relation.get_accessor_name()}"
            yield _error("content.E007", f"{name} has rows that have rows of their own.")


def page_type_errors(model: type[Page]) -> Iterator[Error]:
    if not getattr(model, "page_description", ""):
        yield _error("content.E008", f"{model._meta.label} does not say what it is for.")
    for name in ("parent_page_types", "subpage_types"):
        if getattr(model, name, None) is None:
            yield _error("content.E009", f"{model._meta.label} does not set {name}.")


def _is_wagtails(model: type[Model]) -> bool:
    return model.__module__.partition(".")[0] in {"wagtail", "wagtail_localize"}


def _error(code: str, message: str) -> Error:
    return Error(message, hint=HINTS[code], id=code)
