"""The few words in which the starting content is written.

A sentence and its translation stand side by side in a `T`, and rich text is put together from
paragraphs that each hold both languages. English is made by pairing segments with Swedish, so
the two must have the same shape: written this way they cannot have another.
"""

from dataclasses import dataclass, field
from typing import Any, Literal

Language = Literal["sv", "en"]
Block = tuple[str, Any]


@dataclass(frozen=True)
class T:
    """A text in Swedish and English. English is empty on pages that are Swedish only."""

    sv: str
    en: str = ""

    def __bool__(self) -> bool:
        return bool(self.sv)

    def __add__(self, other: "T") -> "T":
        return T(self.sv + other.sv, self.en + other.en)


@dataclass(frozen=True)
class Ref:
    """Something with a key that the loader replaces by the thing itself."""

    kind: Literal["page", "image", "document", "topic", "municipality", "need"]
    key: str


@dataclass(frozen=True)
class PageText:
    """A page: its key, its type, where it stands, and its words.

    `rows` holds child objects by relation; `english` says how far the translation has come.
    """

    key: str
    model: str
    parent: str
    title: T
    slug: T
    fields: dict[str, Any] = field(default_factory=dict)
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    body: tuple[Block, ...] = ()
    english: Literal["live", "draft", "none"] = "live"


def same(text: str) -> T:
    """A name that reads the same in both languages."""
    return T(text, text)


def _tag(name: str, sv: str, en: str) -> T:
    return T(f"<{name}>{sv}</{name}>", f"<{name}>{en}</{name}>")


def h2(sv: str, en: str = "") -> T:
    return _tag("h2", sv, en)


def h3(sv: str, en: str = "") -> T:
    return _tag("h3", sv, en)


def p(sv: str, en: str = "") -> T:
    return _tag("p", sv, en)


def _list(name: str, items: tuple[T, ...]) -> T:
    points = sum((_tag("li", item.sv, item.en) for item in items), T(""))
    return _tag(name, points.sv, points.en)


def ul(*items: T) -> T:
    return _list("ul", items)


def ol(*items: T) -> T:
    return _list("ol", items)


def pick(value: Any, language: Language) -> Any:
    """The value with every text in the given language."""
    match value:
        case T():
            return getattr(value, language)
        case dict():
            return {key: pick(item, language) for key, item in value.items()}
        case list() | tuple():
            return type(value)(pick(item, language) for item in value)
    return value
