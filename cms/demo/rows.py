"""What hangs on a page beside its body: topics, related pages, definitions."""

from cms.demo.words import Ref, T

NOTHING = T("")


def topics(*keys: str) -> list[dict]:
    return [{"topic": Ref("topic", key)} for key in keys]


def related(*keys: str) -> list[dict]:
    return [{"related": Ref("page", key)} for key in keys]


def see_also(*keys: str) -> list[dict]:
    return [{"fact": Ref("page", key)} for key in keys]


def definition(
    text: T, source: T, *, bullets: T = NOTHING, url: str = "", year: int | None = None, ours: bool = True
) -> dict:
    """What a term means according to a source; `ours` marks the one that the partnership uses."""
    return {
        "text": text,
        "bullets": bullets,
        "source_name": source,
        "source_url": url,
        "year": year,
        "is_ours": ours,
    }
