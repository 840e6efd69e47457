"""The body of a page: a flat list of blocks, shown as sections with fact boxes beside them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.safestring import mark_safe
from wagtail import blocks

from content import links
from content.outline import mend_headings

from .figures import KeyFigures
from .media import Documents, Figure, Video
from .raw_data import chosen_ids, linked_ids
from .references import FactPlacement, ImageReference, PageReference, PartnerCards, read_by_visitor
from .table import Table
from .text import RICH_TEXT_FEATURES, Accordion, CallToAction, Contact, Quotation, Text
from .timeline import Timeline


@dataclass
class Section:
    """Consecutive blocks and the fact boxes that explain them."""

    blocks: list = field(default_factory=list)
    facts: list = field(default_factory=list)


def sections(stream: blocks.StreamValue) -> list[Section]:
    """Divide a body: every text begins a section, and so does whatever follows a fact box."""
    found: list[Section] = []
    for block in stream:
        if block.block_type == "fact":
            if not found:
                found.append(Section())
            found[-1].facts.append(block)
            continue
        if not found or found[-1].facts or block.block_type == "rich_text":
            found.append(Section())
        found[-1].blocks.append(block)
    return found


class BodyBlock(blocks.StreamBlock):
    """What an editor can put on a page, in the order in which the menu shows it."""

    rich_text = Text(features=RICH_TEXT_FEATURES)
    quotation = Quotation()
    accordion = Accordion()
    fact = FactPlacement(page_type="content.FactPage")
    key_figures = KeyFigures()
    table = Table()
    timeline = Timeline()
    figure = Figure()
    video = Video()
    documents = Documents()
    partners = PartnerCards()
    contact = Contact()
    call_to_action = CallToAction()

    class Meta:
        template = "blocks/body.html"

    def get_context(self, value: blocks.StreamValue, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context=parent_context)
        return context | {"sections": sections(value), "terms": links.terms(linked_ids(value.raw_data))}

    def render(self, value: blocks.StreamValue, context: dict | None = None) -> str:
        """Render for a reader, in an unbroken outline, with whatever the body refers to fetched together.

        The value is read anew from its raw data: pages in the reader's language must never be saved with the body.
        Cost: see `links.fetched_together`; one query more for images, and one for documents.
        """
        raw_data = list(value.raw_data)
        reader_value = blocks.StreamValue(self, raw_data, is_lazy=True)
        images = chosen_ids(ImageReference, self, raw_data)
        with links.fetched_together(self.referred_ids(raw_data)), read_by_visitor(images):
            html = super().render(reader_value, context)
        return mark_safe(mend_headings(html))  # noqa: S308 - a template rendered it

    def referred_ids(self, raw_data: Iterable[dict]) -> set[int]:
        """The pages that a body links to, places or leads to. Cost: none."""
        return {*chosen_ids(PageReference, self, raw_data), *linked_ids(raw_data)}
