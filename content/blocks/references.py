"""Blocks that refer to other pages, whose content is kept once and shown in the reader's language."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock
from wagtail.images.models import AbstractImage
from wagtail.models import Page

from content import links
from content.page_chooser import PageChooser

_images: ContextVar[dict[int, AbstractImage] | None] = ContextVar("images of the body being read", default=None)


@contextmanager
def read_by_visitor(image_ids: Iterable[int]) -> Iterator[None]:
    """Within the block, references give what the reader is to see; elsewhere, what was chosen.

    Cost: one query for any number of images.
    """
    ids = set(image_ids)
    token = _images.set(get_image_model().objects.in_bulk(ids) if ids else {})
    try:
        yield
    finally:
        _images.reset(token)


def is_read() -> bool:
    return _images.get() is not None


class ImageReference(ImageChooserBlock):
    """An image, fetched together with the others of a body that is being read."""

    def to_python(self, value: int | None) -> AbstractImage | None:
        return self.bulk_to_python([value])[0] if is_read() else super().to_python(value)

    def bulk_to_python(self, values: list[int | None]) -> list[AbstractImage | None]:
        return [_images.get().get(image_id) for image_id in values] if is_read() else super().bulk_to_python(values)


class PageReference(blocks.PageChooserBlock):
    """A page that is chosen in one language and shown in the reader's, or not at all when it is not live."""

    @cached_property
    def widget(self) -> PageChooser:
        return PageChooser(self.target_models, can_choose_root=self.can_choose_root)

    def to_python(self, value: int | None) -> Page | None:
        return self.bulk_to_python([value])[0] if is_read() else super().to_python(value)

    def bulk_to_python(self, values: list[int | None]) -> list[Page | None]:
        if not is_read():
            return super().bulk_to_python(values)
        return [links.for_reader(page_id) if page_id else None for page_id in values]


class FactPlacement(PageReference):
    """Places a fact box beside the section before it. The fact is written once, on its own page."""

    class Meta:
        icon = "help"
        label = _("Fact box")
        group = _("Facts and figures")
        description = _("A definition beside the text. Put it right after the text that it explains.")
        template = "blocks/fact.html"

    def get_preview_value(self) -> Page | None:
        return self.target_model.objects.live().first()

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        """A fact that is not a fact page any more is not shown. Cost: none in a body, else the fact's own queries."""
        fact = links.for_reader(value.pk) if value else None
        return super().get_context(value, parent_context=parent_context) | {"fact": fact}


class PartnerCards(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), default="", required=False)
    partners = blocks.ListBlock(
        PageReference(page_type="content.PartnerPage", label=_("Partner")), label=_("Partners"), min_num=1
    )

    class Meta:
        icon = "group"
        label = _("Partners")
        label_format = "{heading}"
        group = _("Onwards")
        description = _("Cards that lead to the partners' own pages.")
        template = "blocks/partners.html"

    def get_preview_value(self) -> blocks.StructValue:
        partners = self.child_blocks["partners"].child_block.target_model.objects.live()[:2]
        return self.normalize({"partners": list(partners)})

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        partners = links.all_for_reader(partner.pk for partner in value["partners"] if partner)
        return super().get_context(value, parent_context=parent_context) | {"partners": partners}
