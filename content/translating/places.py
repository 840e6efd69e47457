"""Where on a page a string stands, in the words of the Swedish editor's own labels."""

from dataclasses import dataclass

from django.db import models
from django.utils.text import capfirst
from wagtail.blocks import Block, ListBlock
from wagtail.fields import StreamField
from wagtail_localize.models import TranslationContext

LAST = ("slug", "seo_title", "search_description")
NAMELESS = {"item", "text", "value"}


@dataclass(frozen=True)
class Place:
    """`group` is the same for all strings of one field, block or row; `heading` names it, `label` the string in it."""

    group: str
    heading: str
    label: str

    @property
    def is_last(self) -> bool:
        """Whether it is for search engines and addresses, which stand at the end as they do in the page's editor."""
        return self.group in LAST


def place_of(model: type[models.Model], context: TranslationContext) -> Place:
    """Cost: none beside the context."""
    path = context.path.split(".")
    names = (context.field_path or context.path).split(".")
    try:
        field = model._meta.get_field(names[0])
    except models.FieldDoesNotExist:
        return Place(path[0], path[0], "")
    if isinstance(field, StreamField):
        labels = _labels(field.stream_block, names[1:])
        return Place(".".join(path[:2]), labels[0] if labels else str(field.verbose_name), " › ".join(labels[1:]))
    if isinstance(field, models.ManyToOneRel):
        return _of_row(field.related_model, path, names)
    return Place(path[0], capfirst(str(field.verbose_name)), "")


def _of_row(model: type[models.Model], path: list[str], names: list[str]) -> Place:
    heading = capfirst(str(model._meta.verbose_name))
    label = capfirst(str(model._meta.get_field(names[1]).verbose_name)) if len(names) > 1 else ""
    return Place(".".join(path[:2]), heading, label)


def _labels(block: Block, names: list[str]) -> list[str]:
    """What the blocks on the way are called, the innermost last; a list has no name of its own for an item."""
    labels = []
    for name in names:
        block = block.child_block if isinstance(block, ListBlock) else getattr(block, "child_blocks", {}).get(name)
        if block is None:
            break
        if name not in NAMELESS and block.label:
            labels.append(str(block.label))
    return labels
