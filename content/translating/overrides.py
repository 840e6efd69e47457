"""What a language may have of its own instead of the source's: a picture, a page to link to, an address.

wagtail-localize keeps whatever it is sent as an override. Here it is held to what it stands for, a field of a model,
a block, or a link in a text, as if it had been chosen in the editor itself.
"""

import copy
from typing import Any

from django import forms
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.forms.models import formfield_for_dbfield
from wagtail.blocks import Block, ChooserBlock, ListBlock, PageChooserBlock
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail_localize.models import OverridableSegment, TranslationContext

from content.translating.addresses import LinkField, refuse_scripts

LINK = "'"  # The address of a link in a text stands in quotes at the end of its path.


class Slot:
    """What an override stands for. `block` is set within a StreamField, `field` else; neither for a link in a text.

    Raises LookupError when the model or its blocks no longer have it. Cost: none.
    """

    def __init__(self, model: type[models.Model], context: TranslationContext) -> None:
        names = (context.field_path or context.path).split(".")
        self.field: models.Field | None = None
        self.block: Block | None = None
        if context.path.endswith(LINK):
            self.label = _("Link")
            return
        field = _field(model, names)
        if isinstance(field, StreamField):
            self.block = _block(field.stream_block, names[1:])
            self.label = str(self.block.label or capfirst(field.verbose_name))
        else:
            self.field = field
            self.label = capfirst(str(field.verbose_name))

    @property
    def related_model(self) -> type[models.Model] | None:
        """The model that is chosen from, when something is chosen."""
        if isinstance(self.block, ChooserBlock):
            return self.block.model_class
        return self.field.related_model if isinstance(self.field, models.ForeignKey) else None

    @property
    def page_types(self) -> tuple[type[Page], ...]:
        """The kinds of page that may be chosen."""
        if isinstance(self.block, PageChooserBlock):
            return tuple(self.block.target_models or [Page])
        return (self.related_model,)

    def form_field(self) -> forms.Field:
        if self.block:
            return copy.deepcopy(self.block.field)
        return formfield_for_dbfield(self.field) if self.field else LinkField()

    def clean(self, value: Any) -> Any:
        """The value as its own field, block or link would accept it, ready for JSON. Raises ValidationError."""
        chosen = self.form_field().clean(value)
        if chosen in {None, ""}:
            raise ValidationError(_("Choose something, or let it follow the source."))
        if self.block:
            chosen = self.block.clean(self.block.normalize(chosen))
        if isinstance(chosen, Page):
            self._refuse_other_pages(chosen)
        if isinstance(chosen, models.Model):
            return chosen.pk
        refuse_scripts(str(chosen))
        return self.field.clean(chosen, None) if self.field else str(chosen)

    def _refuse_other_pages(self, page: Page) -> None:
        model = page.specific_class
        if page.depth == 1 or model is None or not issubclass(model, self.page_types):
            raise ValidationError(_("A page of this kind cannot be chosen here."))


def slot_of(segment: OverridableSegment) -> Slot:
    return Slot(segment.source.specific_content_type.model_class(), segment.context)


def override_field(segment: OverridableSegment) -> forms.Field:
    """The form field with the editor's own widget: a chooser, or a line to write an address in. Cost: none."""
    return slot_of(segment).form_field()


def clean(segment: OverridableSegment, value: Any) -> Any:
    """The value that the override may have, ready for JSON: the key of what was chosen, or a text.

    Raises ValidationError in words. Cost: one query for what is chosen.
    """
    return slot_of(segment).clean(value.pk if isinstance(value, models.Model) else value)


def _field(model: type[models.Model], names: list[str]) -> models.Field:
    try:
        field = model._meta.get_field(names[0])
    except FieldDoesNotExist as error:
        raise LookupError(names[0]) from error
    return _field(field.related_model, names[1:]) if isinstance(field, models.ManyToOneRel) else field


def _block(block: Block, names: list[str]) -> Block:
    for name in names:
        block = block.child_block if isinstance(block, ListBlock) else getattr(block, "child_blocks", {})[name]
    return block
