"""The blocks of a body, as its author writes them: named, short, in both languages at once."""

from typing import Any

from cms.demo.words import Block, Ref, T

NOTHING = T("")


def rich(*parts: T) -> Block:
    """A rich-text block; it begins a new section of the page."""
    return ("rich_text", sum(parts, NOTHING))


def fact(key: str) -> Block:
    """The fact box that stands beside the section before it."""
    return ("fact", Ref("page", key))


def quotation(text: T, *, role: T, organisation: T) -> Block:
    """What somebody in a role said; no person is named."""
    return ("quotation", {"text": text, "role": role, "organisation": organisation})


def accordion(*items: tuple[T, T]) -> Block:
    return ("accordion", {"items": [{"title": title, "text": text} for title, text in items]})


def contact(heading: T, role: T, organisation: T, email: str) -> Block:
    return ("contact", {"heading": heading, "role": role, "organisation": organisation, "email": email})


def call_to_action(heading: T, text: T, label: T, page: str) -> Block:
    return ("call_to_action", {"heading": heading, "text": text, "label": label, "page": Ref("page", page)})


def key_figures(heading: T, *figures: dict) -> Block:
    return ("key_figures", {"heading": heading, "figures": list(figures)})


def figure(value: str, label: T, **more: Any) -> dict:
    """A number with what it means; `more` holds the optional fields of the block."""
    return {"value": value, "label": label, "kind": "outcome", **more}


def timeline(heading: T, *events: dict) -> Block:
    return ("timeline", {"heading": heading, "events": list(events)})


def event(start: str, title: T, text: T = NOTHING, *, end: str = "", tentative: bool = False) -> dict:
    """Something that happened; `start` and `end` are as exact as they are known."""
    return {"start": start, "end": end, "tentative": tentative, "title": title, "text": text}


def table(caption: T, headings: tuple[T, ...], *rows: tuple[T, ...]) -> Block:
    """A table of words whose first column names its rows."""
    columns = [{"type": "text", "heading": heading} for heading in headings]
    cells = [{"values": list(row)} for row in rows]
    return ("table", {"columns": columns, "rows": cells, "caption": caption})


def picture(key: str, alt_text: T, caption: T = NOTHING) -> Block:
    """An image; its credit is kept with the image."""
    return ("figure", {"image": Ref("image", key), "alt_text": alt_text, "caption": caption})


def film(title: T, url: str, *, poster: str, transcript: T) -> Block:
    return (
        "video",
        {"title": title, "url": url, "poster": Ref("image", poster), "transcript": transcript},
    )


def documents(heading: T, *keys: T) -> Block:
    """Documents to download, each in the reader's language."""
    chosen = [T(Ref("document", key.sv), Ref("document", key.en)) for key in keys]
    return ("documents", {"heading": heading, "documents": chosen})


def partner_cards(heading: T, *keys: str) -> Block:
    return ("partners", {"heading": heading, "partners": [Ref("page", key) for key in keys]})
