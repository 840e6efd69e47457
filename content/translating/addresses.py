"""Addresses that people write: where they may lead."""

import re
import unicodedata
from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator, URLValidator, validate_email
from django.utils.translation import gettext as _

SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
TELEPHONE = re.compile(r"^\+?[0-9 ()-]{3,}\Z")
LONGEST = 2000


class LinkField(forms.CharField):
    """The address of a link in a text: on the web, on the site itself, to a mailbox or a telephone."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"max_length": LONGEST, "validators": [validate_link]} | kwargs)


def validate_link(address: str) -> None:
    """Raises ValidationError in words."""
    refuse_scripts(address)
    scheme, _colon, rest = address.partition(":")
    try:
        if scheme.lower() == "mailto":
            validate_email(rest.partition("?")[0])
        elif scheme.lower() == "tel":
            RegexValidator(TELEPHONE)(rest)
        elif not _is_of_the_site(address):
            URLValidator(schemes=["http", "https"])(address)
    except ValidationError as error:
        text = _("Write a whole address, such as https://example.org/page, or one of the site, such as /news/.")
        raise ValidationError(text) from error


def refuse_scripts(text: str) -> None:
    """Whatever field it is in: no address that a browser would run, however it is disguised."""
    visible = "".join(sign for sign in text if unicodedata.category(sign)[0] not in {"C", "Z"})
    found = SCHEME.match(visible)
    if found and found.group().lower() in {"javascript:", "data:", "vbscript:", "file:"}:
        raise ValidationError(_("An address cannot run a script or hold a file."))


def _is_of_the_site(address: str) -> bool:
    """A path or a place on the page. Two slashes would lead to another host."""
    whole = not any(unicodedata.category(sign)[0] in {"C", "Z"} for sign in address)
    within = address.startswith(("/", "#")) and not address.startswith(("//", "/\\"))
    return whole and within and not urlsplit(address).netloc
