"""The kinds of value that a variable of the environment may have.

A kind knows how a text becomes a value and how its allowed values are told to a person;
a text that does not fit raises ValueError.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf.locale import LANG_INFO

ROOT = Path(__file__).resolve().parent.parent
SOURCE_LANGUAGE = "sv"


@dataclass(frozen=True)
class Kind:
    allowed: str
    parse: Callable[[str], Any]


def choice(*values: str) -> Kind:
    return Kind(" or ".join(values), lambda text: values[values.index(text)])


def url(*schemes: str) -> Kind:
    def parse(text: str) -> str:
        parts = urlsplit(text)
        schemes.index(parts.scheme)
        _ = parts.port  # Raises when it is no number.
        return text

    return Kind("an address that begins with " + ", ".join(f"{scheme}:" for scheme in schemes), parse)


def text_of(minimum: int) -> Kind:
    def parse(text: str) -> str:
        if len(text) < minimum:
            raise ValueError
        return text

    return Kind(f"at least {minimum} characters", parse)


def _switch(text: str) -> bool:
    return ("false", "true").index(text.lower()) == 1


def _names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise ValueError
    return names


def _languages(text: str) -> list[str]:
    codes = _names(text)
    if codes[0] != SOURCE_LANGUAGE or len(set(codes)) < len(codes) or len(codes) == 1:
        raise ValueError
    if any("name" not in LANG_INFO.get(code, {}) for code in codes):
        raise ValueError
    return codes


def _origin(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/"):
        raise ValueError
    return text.rstrip("/")


def _count(text: str) -> int:
    if (number := int(text)) < 0:
        raise ValueError
    return number


def _mail_address(text: str) -> str:
    if text.index("@") in {0, len(text) - 1}:
        raise ValueError
    return text


SWITCH = Kind("true or false", _switch)
NAMES = Kind("names with commas between", _names)
COUNT = Kind("a whole number, 0 or more", _count)
PATH = Kind("a path; a relative one begins at the project", lambda text: (ROOT / text).resolve())
LANGUAGES = Kind("codes of languages that Django knows, with commas between, sv first", _languages)
ORIGIN = Kind("http://host or https://host, without a path", _origin)
MAIL_ADDRESS = Kind("a mail address", _mail_address)
