"""What the environment may say, in one typed place.

Every variable is declared once, with a type, a default and a help text. Reading
collects every mistake before it complains, so that a deployment is mended in one
round and not variable by variable. ``python -m cms.env`` prints the table.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Kind:
    """How a text becomes a value, and how its allowed values are told to a person."""

    allowed: str
    parse: Callable[[str], Any]


def _choice(*values: str) -> Kind:
    def parse(text: str) -> str:
        if text not in values:
            raise ValueError
        return text

    return Kind(" or ".join(values), parse)


def _switch(text: str) -> bool:
    return {"true": True, "false": False}[text.lower()]


def _list(text: str) -> list[str]:
    values = [value.strip() for value in text.split(",") if value.strip()]
    if not values:
        raise ValueError
    return values


def _url(*schemes: str) -> Kind:
    def parse(text: str) -> str:
        if urlsplit(text).scheme not in schemes:
            raise ValueError
        return text

    return Kind("an address that begins with " + ", ".join(f"{s}:" for s in schemes), parse)


def _web_address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/"):
        raise ValueError
    return text.rstrip("/")


def _text(minimum: int) -> Kind:
    def parse(text: str) -> str:
        if len(text) < minimum:
            raise ValueError
        return text

    return Kind(f"at least {minimum} characters", parse)


def _count(text: str) -> int:
    if (number := int(text)) < 0:
        raise ValueError
    return number


SWITCH = Kind("true or false", _switch)
NAMES = Kind("names with commas between", _list)
COUNT = Kind("a whole number, 0 or more", _count)
PATH = Kind("a path", lambda text: (ROOT / text).resolve())


def variable(kind: Kind, default: Any, help_text: str) -> Any:
    return field(default=default, metadata={"kind": kind, "help": help_text})


@dataclass(frozen=True)
class Environment:
    """The variables; a field ``serve_media`` is the variable ``SERVE_MEDIA``."""

    secret_key: str = variable(_text(50), "", "Signs sessions and links. Keep it secret.")
    allowed_hosts: list[str] = variable(NAMES, (), "Host names that the site answers to.")
    base_url: str = variable(
        Kind("http(s)://host without a path", _web_address),
        "http://localhost:8000",
        "The address of the site, used in mails.",
    )
    var_dir: Path = variable(PATH, ROOT / "var", "Where database, media and mail files are kept.")
    database_url: str = variable(
        _url("postgres", "postgresql", "sqlite"), "", "The database; SQLite in VAR_DIR when empty."
    )
    cache_url: str = variable(
        _url("redis", "rediss"), "", "A Redis shared by all processes; memory when empty."
    )
    email_url: str = variable(
        _url("smtp", "smtps", "smtp+tls", "file", "console"),
        "console:",
        "How mail leaves: smtp+tls://user:password@host:587, file:directory or console:",
    )
    email_from: str = variable(
        Kind("an address", lambda text: text[: text.index("@")] and text),
        "samling@example.org",
        "The sender of the site's mails.",
    )
    tasks: str = variable(
        _choice("immediate", "database"),
        "immediate",
        "Background work: at once, or by a separate `manage.py db_worker`.",
    )
    serve_media: bool = variable(SWITCH, False, "Let Django itself serve uploaded files.")
    tls: bool = variable(SWITCH, True, "Visitors come by https; false only on a private machine.")
    behind_proxy: bool = variable(
        SWITCH, False, "Trust X-Forwarded-Proto from the server in front."
    )
    hsts_seconds: int = variable(COUNT, 31536000, "How long browsers insist on https.")
    log_level: str = variable(
        _choice("DEBUG", "INFO", "WARNING", "ERROR"),
        "INFO",
        "The least serious line that is logged.",
    )

    @classmethod
    def read(cls, environ: Mapping[str, str] | None = None, required: Collection[str] = ()) -> Self:
        """Read all variables, or complain about all that are wrong or missing."""
        source = os.environ if environ is None else environ
        values, mistakes = {}, []
        for declared in fields(cls):
            name, kind = declared.name.upper(), declared.metadata["kind"]
            text = source.get(name, "").strip()
            if not text:
                if name in required:
                    mistakes.append(f"{name} is missing: {kind.allowed}")
                continue
            try:
                values[declared.name] = kind.parse(text)
            except (ValueError, KeyError):
                mistakes.append(f"{name} is wrong: {kind.allowed}")
        if mistakes:
            raise ImproperlyConfigured("The environment needs mending.\n  " + "\n  ".join(mistakes))
        return cls(**values)


def _table() -> str:
    rows = [
        f"{declared.name.upper()}\n    {declared.metadata['help']}\n    {declared.metadata['kind'].allowed}"
        for declared in fields(Environment)
    ]
    return "\n".join(rows)


if __name__ == "__main__":
    print(_table())
