"""What a body refers to, read off its raw data without asking the database."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wagtail import blocks

PAGE_LINK = re.compile(r'<a (?=[^>]*linktype="page")[^>]*\bid="(\d+)"')


def chosen_ids(chooser: type[blocks.ChooserBlock], block: blocks.Block, raw: Any) -> Iterator[int]:
    """The ids chosen with choosers of a kind in the raw data of a block, in its order."""
    if isinstance(block, chooser) and raw:
        yield raw
    for child, value in _children(block, raw):
        yield from chosen_ids(chooser, child, value)


def _children(block: blocks.Block, raw: Any) -> list[tuple[blocks.Block, Any]]:
    """The blocks within a block that have a value, as Wagtail stores them."""
    if isinstance(block, blocks.StreamBlock):
        return [(block.child_blocks[item["type"]], item["value"]) for item in raw if item["type"] in block.child_blocks]
    if isinstance(block, blocks.ListBlock):
        return [(block.child_block, item["value"]) for item in raw if isinstance(item, Mapping) and "value" in item]
    if isinstance(block, blocks.StructBlock):
        return [(child, raw[name]) for name, child in block.child_blocks.items() if raw.get(name)]
    return []


def linked_ids(raw: Any) -> Iterator[int]:
    """The pages linked to in the rich text of raw data, in the order of the text."""
    if isinstance(raw, str):
        yield from (int(page_id) for page_id in PAGE_LINK.findall(raw))
    elif isinstance(raw, Mapping):
        for value in raw.values():
            yield from linked_ids(value)
    elif isinstance(raw, Iterable):
        for value in raw:
            yield from linked_ids(value)
