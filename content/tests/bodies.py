"""Bodies of random blocks, as an editor can write them: strategies made from the blocks' own definitions."""

from dataclasses import dataclass
from html import escape
from typing import Any

from hypothesis import strategies as st
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

Raw = st.SearchStrategy[Any]

LONG_WORD = "arbetsmarknadsintegrerande" * 11
WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=12) | st.just(LONG_WORD)
DATES = st.sampled_from(["2013", "2013-01", "2013-W43", "2013-01-17"])
OPTIONAL_DATES = st.just("") | DATES
ADDRESSES = st.sampled_from(["", "https://example.org/å?a=1&b=2", "https://vimeo.com/76979871"])
HEADINGS = st.integers(min_value=1, max_value=6)
BY_NAME = {"start": DATES, "end": OPTIONAL_DATES}


@dataclass(frozen=True)
class Choices:
    """What choosers can choose from, by primary key: live, drafts and gone."""

    pages: list[int | None]
    images: list[int | None]
    documents: list[int | None]


def raw_values(block: blocks.Block, choices: Choices) -> Raw:
    """Raw values of a block, empty ones among them: a draft may be saved and previewed unfinished."""
    simple = {
        ImageChooserBlock: st.sampled_from(choices.images),
        DocumentChooserBlock: st.sampled_from(choices.documents),
        blocks.PageChooserBlock: st.sampled_from(choices.pages),
        blocks.RichTextBlock: rich_text(choices),
        blocks.BooleanBlock: st.booleans(),
        blocks.IntegerBlock: st.none() | st.integers(1, 10_000),
        blocks.DecimalBlock: st.none() | st.decimals(-1_000_000, 1_000_000, places=2).map(str),
        blocks.URLBlock: ADDRESSES,
        blocks.EmailBlock: st.sampled_from(["", "a@example.org"]),
        blocks.RegexBlock: BY_NAME.get(block.name, st.sampled_from(["", "0000-00 00 00"])),
        blocks.CharBlock: WORDS,
        blocks.TextBlock: WORDS,
    }
    match block:
        case TypedTableBlock():
            return tables(block)
        case blocks.StreamBlock():
            return st.lists(st.one_of([items(child, choices) for child in block.child_blocks.values()]), max_size=6)
        case blocks.StructBlock():
            children = block.child_blocks.items()
            return st.fixed_dictionaries({name: raw_values(child, choices) for name, child in children})
        case blocks.ListBlock():
            return st.lists(items(block.child_block, choices, "item"), max_size=2)
        case blocks.ChoiceBlock():
            return st.sampled_from([value for value, _label in block.field.choices])
    return next(simple[kind] for kind in type(block).__mro__ if kind in simple)


def items(block: blocks.Block, choices: Choices, name: str = "") -> Raw:
    values = {"type": st.just(name or block.name), "value": raw_values(block, choices), "id": st.uuids().map(str)}
    return st.fixed_dictionaries(values)


def rich_text(choices: Choices) -> st.SearchStrategy[str]:
    """Headings of any level in any order, paragraphs, lists, links to pages that may be gone."""
    heading = st.builds("<h{0}>{1}</h{0}>".format, HEADINGS, WORDS.map(escape))
    paragraph = WORDS.map(lambda words: f"<p>{escape(words)}</p><ul><li><b>Ett</b></li></ul>")
    chosen = st.sampled_from([page for page in choices.pages if page])
    link = st.builds('<p><a linktype="page" id="{}">{}</a></p>'.format, chosen, WORDS.map(escape))
    return st.lists(heading | paragraph | link, max_size=6).map("".join)


@st.composite
def tables(draw: st.DrawFn, block: TypedTableBlock) -> dict[str, Any]:
    kinds = draw(st.lists(st.sampled_from(list(block.child_blocks)), max_size=3))
    row = st.fixed_dictionaries({"values": st.lists(WORDS, min_size=len(kinds), max_size=len(kinds))})
    columns = [{"type": kind, "heading": draw(WORDS)} for kind in kinds]
    return {"columns": columns, "rows": draw(st.lists(row, max_size=3)), "caption": draw(WORDS)}
