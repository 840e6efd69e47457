"""Tells which texts of a page are in the other language.

The catalogue knows every text of the interface in both languages. What only one of them says is looked for,
in what is seen, in what is heard, and in what Wagtail hands to its scripts.
"""

import json
import re
from collections.abc import Iterable, Iterator

from bs4 import BeautifulSoup, NavigableString, Tag
from django.utils.dates import MONTHS
from django.utils.translation import override

from cms.management.commands.messages import PLACEHOLDER, entries

ATTRIBUTES = ("aria-label", "title", "placeholder", "alt", "data-title")
FORM_TEMPLATES = {"text/django-form-template", "text/template"}
NAME = re.compile(r"[a-z0-9_-]+|[A-Z_]+")


def plain(text: str) -> str:
    return " ".join(text.split()).strip(" ,.:;()").casefold()


def months(language: str) -> list[str]:
    with override(language):
        return [str(name) for name in MONTHS.values()]


class Words:
    """The texts of one language that the other does not use."""

    def __init__(self, own: Iterable[str], others: Iterable[str]) -> None:
        shared = {plain(text) for text in others}
        texts = {plain(text) for text in own} - shared
        self.whole = {text for text in texts if not PLACEHOLDER.search(text)}
        self.patterns = [re.compile(".+".join(map(re.escape, PLACEHOLDER.split(text)))) for text in texts - self.whole]

    def are_in(self, text: str) -> bool:
        """Whether the text is one of these, or one of several words with something after it: "More about x"."""
        said = plain(text)
        begun = (said[: end.start()] for end in re.finditer(r"\s", said))
        return (
            said in self.whole
            or any(" " in words and words in self.whole for words in begun)
            or any(pattern.fullmatch(said) for pattern in self.patterns)
        )


ENGLISH = [text for entry in entries() for text in (entry.msgid, entry.msgid_plural) if text]
SWEDISH = [text for entry in entries() for text in entry.msgstr_plural.values() or [entry.msgstr]]
SWEDISH_ONLY = Words(SWEDISH + months("sv"), ENGLISH + months("en"))
ENGLISH_ONLY = Words(ENGLISH + months("en"), SWEDISH + months("sv"))


def spoken(element: Tag) -> Iterator[str]:
    """The texts of an element, as far as they are in its own language, and a date's words one by one."""
    for child in element.children:
        if type(child) is NavigableString:
            yield from child.split() if element.name == "time" else [child]
        elif isinstance(child, Tag) and not child.get("lang"):
            yield from (child[name] for name in ATTRIBUTES if child.get(name))
            yield from handed_over(child)
            yield from spoken(child)
            if child.get("type") in FORM_TEMPLATES:
                yield from spoken(BeautifulSoup(child.string or "", "html.parser"))


def handed_over(element: Tag) -> Iterator[str]:
    """The texts in the JSON of an element's attributes; names of blocks, fields and entities are not for reading."""
    for value in element.attrs.values():
        if isinstance(value, str) and value[:1] in {"{", "["} and value[-1:] in {"}", "]"}:
            try:
                yield from (text for text in leaves(json.loads(value)) if not NAME.fullmatch(text))
            except ValueError:  # Not JSON after all.
                continue


def leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from leaves(item)
