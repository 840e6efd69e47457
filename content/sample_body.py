"""A body in which every field of every block is filled: what each page type must be able to carry."""

import uuid
from typing import Any

from wagtail.models import Page

KNOWN = uuid.UUID("6d0a3a5e-7a4b-4f0e-9d4c-0d9f0a1c2b3d")


def every_block(*, image: int, document: int, fact: Page, partner: Page) -> list[dict[str, Any]]:
    """One of each block, with ids that are the same every time."""
    values = {
        **words(fact),
        **figures(),
        "fact": fact.pk,
        "figure": {
            "image": image,
            "alt_text": "En sjö mellan skogklädda höjder.",
            "decorative": False,
            "caption": "Sjön om våren",
            "credit": "Bild: partnerskapet",
        },
        "video": {
            "title": "Partnerskapet på två minuter",
            "url": "https://vimeo.com/76979871",
            "file": None,
            "poster": image,
            "transcript": "Två personer hälsar på varandra.",
        },
        "documents": {"heading": "Att läsa", "documents": items(document)},
        "partners": {"heading": "De är med", "partners": items(partner.pk)},
    }
    return [{"type": name, "value": value, "id": identity(name)} for name, value in values.items()]


def identity(name: str) -> str:
    return str(uuid.uuid5(KNOWN, name))


def items(*values: Any) -> list[dict[str, Any]]:
    """The values as items of a list block. Without ids wagtail-localize loses their texts."""
    return [{"type": "item", "value": value, "id": identity(repr(value))} for value in values]


def words(fact: Page) -> dict[str, Any]:
    return {
        "rich_text": (
            "<h2>Det här gör vi</h2><p>Vi stöder <b>alla</b> inom "
            f'<a linktype="page" id="{fact.pk}">social ekonomi</a>.</p><ul><li>Vi lyssnar</li></ul>'
        ),
        "quotation": {
            "text": "Det började i liten skala.",
            "person": "Kim Exempel",
            "role": "Processledare",
            "organisation": "Partnerskapet",
        },
        "accordion": {"items": items({"title": "Vem får vara med?", "text": "<p>Alla.</p>"})},
        "contact": {
            "heading": "Fråga oss",
            "role": "Samordnare",
            "organisation": "Partnerskapet",
            "email": "samordnare@example.org",
            "telephone": "0000-00 00 00",
        },
        "call_to_action": {
            "heading": "Har du en idé?",
            "text": "Berätta för oss.",
            "label": "Läs mer",
            "page": fact.pk,
            "url": "",
        },
    }


def figures() -> dict[str, Any]:
    figure = {
        "label": "Samverkan är viktig",
        "value": "4.8",
        "unit": "poäng",
        "scale_max": 5,
        "respondents": 120,
        "period": "Januari 2020",
        "kind": "outcome",
        "source": "Enkät",
        "source_url": "https://example.org/enkat",
        "uncertain": True,
    }
    event = {
        "start": "2013-W43",
        "end": "2014-05",
        "tentative": True,
        "title": "Dialogmöten",
        "text": "Fyra orter.",
    }
    columns = [{"type": "text", "heading": "Möte"}, {"type": "number", "heading": "Antal"}]
    return {
        "key_figures": {"heading": "Så svarade de", "figures": items(figure)},
        "timeline": {"heading": "Så blev det till", "events": items(event)},
        "table": {"columns": columns, "rows": [{"values": ["Stormöte", "4"]}], "caption": "Möten"},
    }
