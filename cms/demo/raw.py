"""From the blocks of a text to the data of a StreamField."""

import re
from dataclasses import dataclass
from itertools import count
from typing import Any

from wagtail import blocks

from cms.demo.keys import identity
from cms.demo.shelf import Shelf
from cms.demo.words import Block, Language, Ref, pick
from content.blocks import BodyBlock

LINK = re.compile(r'<a (fact|page|document)="([^"]+)">')
PARAGRAPH = re.compile(r"<(p|h2|h3|h4|li)>")


@dataclass(frozen=True)
class BodyWriter:
    """Writes bodies in one language. Every id is made of its place, so both languages have the same."""

    language: Language
    shelf: Shelf

    def body(self, page: str, written: tuple[Block, ...]) -> list[dict[str, Any]]:
        known = BodyBlock().child_blocks
        return [
            {
                "type": name,
                "id": str(identity(page, place)),
                "value": self._value(known[name], pick(value, self.language), (page, place)),
            }
            for place, (name, value) in enumerate(written)
        ]

    def _value(self, block: blocks.Block, value: Any, place: tuple) -> Any:
        match block:
            case blocks.StructBlock():
                return {
                    name: self._value(child, value[name], (*place, name))
                    if name in value
                    else child.get_prep_value(child.get_default())
                    for name, child in block.child_blocks.items()
                }
            case blocks.ListBlock():
                return [
                    {
                        "type": "item",
                        "id": str(identity(*place, index)),
                        "value": self._value(block.child_block, item, (*place, index)),
                    }
                    for index, item in enumerate(value)
                ]
            case blocks.RichTextBlock():
                return self._rich_text(value, place)
        return self.shelf.find(value) if isinstance(value, Ref) else value

    def _rich_text(self, html: str, place: tuple) -> str:
        """Resolve the links, and give every paragraph the key that the editor's tool would give it."""
        number = count()

        def keyed(match: re.Match) -> str:
            return f'<{match[1]} data-block-key="{identity(*place, next(number)).hex[:5]}">'

        return PARAGRAPH.sub(keyed, LINK.sub(self._link, html))

    def _link(self, match: re.Match) -> str:
        kind = "document" if match[1] == "document" else "page"
        return f'<a linktype="{kind}" id="{self.shelf.find(Ref(kind, match[2]))}">'
