"""String data of wagtail-localize as people read it: what is text, what is a link, what is emphasised."""

import re
from collections import Counter
from functools import lru_cache

from bs4 import BeautifulSoup
from django.utils.translation import gettext_lazy as _

from .kinds import Kind, Remark, about

SAME = {"strong": "b", "em": "i", "acronym": "abbr"}
NAMES = {"b": _("bold"), "i": _("italics"), "code": _("code"), "abbr": _("abbreviation"), "br": _("line break")}
SPACES = "\u00a0\u2007\u2009\u202f"  # Those that hold figures together.


@lru_cache(maxsize=4096)
def text_of(html: str) -> str:
    """The text with plain spaces and without tags; a line break is a new line."""
    if "<" not in html and "&" not in html:
        return html.replace("\u00ad", "")
    soup = BeautifulSoup(html, "html.parser")
    for line_break in soup.find_all("br"):
        line_break.replace_with("\n")
    return soup.get_text().replace("\u00ad", "")


def links(source: str, target: str) -> list[Remark]:
    ours, theirs = _links(source), _links(target)
    missing = [text for name, text in ours.items() if name not in theirs]
    counts = Counter(re.findall(r"""<a id=["'](\w+)["']""", target))
    added = [text for name, text in theirs.items() if name not in ours or counts[name] > 1]
    return about(Kind.LINKS_MISSING, missing) + about(Kind.LINKS_ADDED, added)


def formatting(source: str, target: str) -> list[Remark]:
    lost = _formats(source) - _formats(target)
    return about(Kind.FORMAT_MISSING, [NAMES[name] for name in NAMES if lost[name]])


def spacing(target: str) -> list[Remark]:
    return [Remark(Kind.DOUBLE_SPACES)] if re.search(rf"[ {SPACES}]{{2}}", text_of(target).strip()) else []


def _links(html: str) -> dict[str, str]:
    if "<a" not in html:
        return {}
    return {link.get("id", ""): link.get_text() for link in BeautifulSoup(html, "html.parser").find_all("a")}


def _formats(html: str) -> Counter[str]:
    names = re.findall(r"<(\w+)", html)
    return Counter(SAME.get(name, name) for name in names)
