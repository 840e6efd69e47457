"""A mail's subject, text and HTML: wholly in one language, and of plain words only.

Templates are given no rows of the database but texts that have been tamed: one line each, without characters
that turn the direction of what follows. Both parts are made of the same template, in two layouts.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.text import Truncator
from django.utils.translation import get_language

from content.models import SiteTexts
from content.review import links, wording
from content.review.kinds import Kind

TITLE_IN_SUBJECT = 90
SUBJECT = 255
BLANK_LINES = re.compile(r"\n\s*\n\s*\n*")


@dataclass(frozen=True)
class Item:
    """What a mail is about, with a link of its own: a title, rows of label and words, a message that is quoted."""

    title: str
    rows: list[tuple[str, str]] = field(default_factory=list)
    message: str = ""
    link: str = ""

    @property
    def quoted(self) -> str:
        return "\n".join(f"> {each}" for each in self.message.splitlines())


@dataclass(frozen=True)
class Letter:
    language: str
    subject: str
    text: str
    html: str


def said(value: Any) -> Any:
    """A fact in words, in the language that is active."""
    value = value() if callable(value) else value
    if isinstance(value, date):
        return wording.day(value)
    return value if isinstance(value, bool | int) else wording.line(str(value))


def site_name(language: str) -> str:
    """Cost: one query."""
    names = dict(SiteTexts.objects.values_list("locale__language_code", "name"))
    return names.get(language) or names.get(settings.LANGUAGE_CODE) or settings.WAGTAIL_SITE_NAME


def compose(template: str, kind: Kind, items: list[Item], facts: dict[str, Any]) -> Letter:
    """Fill both layouts, in the language that is active: facts are put into words before. Cost: no query."""
    language = get_language()
    context = {name: said(value) for name, value in facts.items()}
    titles = {"title": Truncator(context["title"]).chars(TITLE_IN_SUBJECT)} if "title" in context else {}
    pattern = kind.several if len(items) > 1 else kind.subject
    subject = wording.line(str(pattern) % {**context, **titles})[:SUBJECT]
    context |= {
        "items": items,
        "action": kind.action,
        "subject": subject,
        "language": language,
        "home": settings.WAGTAILADMIN_BASE_URL,
        "host": links.host(),
    }
    parts = [render_to_string(template, {**context, "layout": f"review/email/layout.{end}"}) for end in ("txt", "html")]
    text, html = BLANK_LINES.sub("\n\n", parts[0]), parts[1].replace("<p></p>", "")  # Of blocks that say nothing.
    return Letter(language, subject, f"{text.strip()}\n", f"{html.strip()}\n")
