"""What the environment may say, in one typed place.

Every variable is declared once, with a kind, a default and a help text. Reading collects
every mistake before it complains, so that a deployment is mended in one round and not
variable by variable. ``python -m cms.env`` prints the table.
"""

import os
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Self

from django.core.exceptions import ImproperlyConfigured

from .env_kinds import COUNT, LANGUAGES, MAIL_ADDRESS, NAMES, ORIGIN, PATH, ROOT, SWITCH, Kind, choice, text_of, url


def variable(kind: Kind, help_text: str, *, default: Any) -> Any:
    return field(default=default, metadata={"kind": kind, "help": help_text})


@dataclass(frozen=True)
class Environment:
    """The variables; a field ``serve_media`` is the variable ``SERVE_MEDIA``."""

    secret_key: str = variable(text_of(50), "Signs sessions and links; keep it secret.", default="")
    allowed_hosts: Collection[str] = variable(NAMES, "The host names that the site answers to.", default=())
    base_url: str = variable(ORIGIN, "The site's own address, for links in mails.", default="http://localhost:8000")
    site_languages: Collection[str] = variable(
        LANGUAGES, "The languages of the site, Swedish first; empty: sv,en.", default=()
    )
    var_dir: Path = variable(PATH, "Where database, media and collected files lie.", default=ROOT / "var")
    database_url: str = variable(
        url("postgres", "postgresql", "sqlite"), "The database; empty: SQLite in VAR_DIR.", default=""
    )
    cache_url: str = variable(url("redis", "rediss"), "A cache for all processes; empty: one in each.", default="")
    email_url: str = variable(
        url("smtp", "smtp+tls", "smtps", "file", "console"),
        "How mail leaves: smtp+tls://user:password@host:587, file:directory or console:",
        default="console:",
    )
    email_from: str = variable(MAIL_ADDRESS, "The sender of the site's mails.", default="samling@example.org")
    tasks: str = variable(
        choice("immediate", "database"),
        "Background work is done at once, or by a process of its own: manage.py db_worker.",
        default="immediate",
    )
    review_bundle_minutes: int = variable(
        COUNT, "How long an invitation to review waits for others to the same contact.", default=0
    )
    consultation_retention_days: int = variable(
        COUNT, "Days after its closing until a consultation forgets who answered.", default=365
    )
    machine_translation: str = variable(
        choice("deepl", "libretranslate"),
        "The service that drafts translations; empty: none, and nothing is sent.",
        default="",
    )
    machine_translation_key: str = variable(text_of(8), "The site's key at that service; keep it secret.", default="")
    machine_translation_url: str = variable(
        url("https", "http"), "Where the service is; empty: DeepL's own address.", default=""
    )
    serve_media: bool = variable(SWITCH, "Django itself serves uploaded files.", default=False)
    style_guide: bool = variable(SWITCH, "Every component is shown at /_style/.", default=False)
    tls: bool = variable(SWITCH, "Visitors come by https. False only on a private machine.", default=True)
    behind_proxy: bool = variable(SWITCH, "A proxy sets X-Forwarded-Proto and -For; trust it.", default=False)
    hsts_seconds: int = variable(COUNT, "How long browsers insist on https.", default=31_536_000)
    log_level: str = variable(
        choice("DEBUG", "INFO", "WARNING", "ERROR"), "The least serious line in the log.", default="INFO"
    )

    @classmethod
    def read(cls, environ: Mapping[str, str] | None = None, required: Collection[str] = ()) -> Self:
        """Read all variables, or complain about all that are wrong or missing.

        The complaint never repeats a value: it may be a secret.
        """
        source = os.environ if environ is None else environ
        values, mistakes = {}, []
        for declared in fields(cls):
            name, kind = declared.name.upper(), declared.metadata["kind"]
            text = source.get(name, "").strip()
            try:
                if text:
                    values[declared.name] = kind.parse(text)
                elif name in required:
                    mistakes.append(f"{name} is missing. It is {kind.allowed}.")
            except ValueError:
                mistakes.append(f"{name} is wrong. It is {kind.allowed}.")
        if mistakes:
            raise ImproperlyConfigured("\n  ".join(["The environment needs mending:", *mistakes]))
        return cls(**values)

    @classmethod
    def table(cls) -> str:
        rows = (
            f"{row.name.upper()}\n  {row.metadata['help']}\n  It is {row.metadata['kind'].allowed}."
            for row in fields(cls)
        )
        return "\n\n".join(rows)


if __name__ == "__main__":
    sys.stdout.write(f"{Environment.table()}\n")
