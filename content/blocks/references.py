"""Blocks that place other pages' content, kept once and shown in the reader's language."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content import links


class FactPlacement(blocks.PageChooserBlock):
    """Places a fact box beside the section before it. The fact is written once, on its own page."""

    class Meta:
        icon = "help"
        label = _("Fact box")
        group = _("Facts and figures")
        description = _("A definition beside the text. Put it right after the text that it explains.")
        template = "blocks/fact.html"

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context=parent_context)
        return context | {"fact": links.for_reader(value.pk) if value else None}


class PartnerCards(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), default="", required=False)
    partners = blocks.ListBlock(
        blocks.PageChooserBlock(page_type="content.PartnerPage", label=_("Partner")),
        label=_("Partners"),
        min_num=1,
    )

    class Meta:
        icon = "group"
        label = _("Partners")
        label_format = "{heading}"
        group = _("Onwards")
        description = _("Cards that lead to the partners' own pages.")
        template = "blocks/partners.html"

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context=parent_context)
        found = [links.for_reader(partner.pk) for partner in value["partners"] if partner]
        return context | {"partners": [partner for partner in found if partner]}
