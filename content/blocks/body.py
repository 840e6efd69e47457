"""The body of a page: a flat list of blocks, shown as sections with fact boxes beside them."""

from dataclasses import dataclass, field
from typing import Any

from django.utils.safestring import mark_safe
from wagtail import blocks
from wagtail.models import Page

from content import links
from content.outline import mend_headings

from .figures import KeyFigures
from .media import Documents, Figure, Video
from .references import FactPlacement, PartnerCards
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

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context=parent_context)
        linked = (object_id for model, object_id, *_rest in self.extract_references(value) if model is Page)
        return context | {"sections": sections(value), "terms": links.terms(linked)}

    def render(self, value: blocks.StreamValue, context: dict | None = None) -> str:
        """Render with every page that the body refers to fetched beforehand.

        Cost: three queries for any number of links, facts and partners, beside the choosers' own.
        """
        referred = (
            int(object_id) for model, object_id, *_rest in self.extract_references(value) if issubclass(model, Page)
        )
        with links.prefetched(referred):
            return mark_safe(mend_headings(super().render(value, context)))  # noqa: S308 - a template rendered it
