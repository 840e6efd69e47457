"""Finding English on a screen that should be Swedish.

Two methods, because neither is enough alone: a message of Wagtail, wagtail-localize or the site that stands there word
for word, whatever the catalogues say of it; and a run of words with one that only English has, which finds what nobody
marked for translation. Both read all that a screen can say: texts, dialogs that are still hidden, labels for screen
readers, and what its scripts are given to say.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import polib
from bs4 import BeautifulSoup, Comment, Doctype
from django.conf import settings

PACKAGES = ("wagtail", "wagtail_localize")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
PUT_IN = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}|</?[a-z][^>]*>")
LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*"')
MARKUP = re.compile(r"</?[a-z]")
# Attributes that only machines read.
MACHINE = re.compile(
    r"accept|action|class|content|d|for|href|http-equiv|id|media|name|pattern|points|sizes|src|srcset|style|transform"
    r"|type|viewbox|xmlns|data-(action|controller|[\w-]*(class|param|selector|target|url)(-value)?)"
)
# Words that few English sentences are without, and that no Swedish one holds.
ONLY_ENGLISH = {"the", "of", "this", "these", "those", "you", "your", "has", "had", "been", "will", "from", "are"}
ONLY_ENGLISH |= {"were", "was", "there", "their", "they", "which", "would", "should", "could", "must", "cannot", "with"}
ONLY_ENGLISH |= {"without", "into", "when", "where", "while", "please", "than", "then", "and"}
FEWEST = 3  # Words in a run that is judged by its words; names are shorter.


@cache
def shipped(domain: str, language: str) -> dict[str, list[polib.POEntry]]:
    """What the packages' catalogues hold, by its English: the same text may stand in several apps."""
    found: dict[str, list[polib.POEntry]] = {}
    for package in PACKAGES:
        folder = Path(find_spec(package).submodule_search_locations[0])
        for path in sorted(folder.glob(f"**/locale/{language}/LC_MESSAGES/{domain}.po")):
            for entry in polib.pofile(str(path)):
                if not entry.obsolete and (language == "en" or entry.translated()):
                    found.setdefault(entry.msgid, []).append(entry)
    return found


@cache
def messages() -> dict[tuple[str, str], set[tuple[str, ...]]]:
    """Runs of two words or more of English messages, by their first two words."""
    own = [entry for root in settings.LOCALE_PATHS for entry in polib.pofile(f"{root}/sv/LC_MESSAGES/django.po")]
    upstream = [entry for domain in ("django", "djangojs") for each in shipped(domain, "en").values() for entry in each]
    swedish = {run for entry in own for text in (entry.msgstr, *entry.msgstr_plural.values()) for run in runs(text)}
    found: dict[tuple[str, str], set[tuple[str, ...]]] = {}
    for entry in own + upstream:
        for run in {*runs(entry.msgid), *runs(entry.msgid_plural)} - swedish:
            found.setdefault(run[:2], set()).add(run)
    return found


def runs(message: str) -> Iterator[tuple[str, ...]]:
    """The words of a message, between what is put into it."""
    for piece in PUT_IN.split(message):
        words = words_of(piece)
        if len(words) > 1:
            yield words


def words_of(text: str) -> tuple[str, ...]:
    return tuple(WORD.findall(text.casefold()))


def texts(html: str) -> Iterator[str]:
    """Everything that somebody may read or hear, except what says that it is in English."""
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.select('style, [lang="en"]:not(html)'):
        element.decompose()
    for node in soup.find_all(string=True):
        if node.parent and node.parent.name == "script":
            yield from literals(node)
        elif not isinstance(node, Comment | Doctype):
            yield " ".join(node.split())
    for element in soup.find_all(name=True):
        for name, value in element.attrs.items():
            if isinstance(value, str) and not MACHINE.fullmatch(name):
                yield from literals(value) if value.startswith(("{", "[")) else [" ".join(value.split())]


def literals(script: str) -> Iterator[str]:
    """The texts in a script or in JSON; some are HTML, or JSON again."""
    for literal in LITERAL.findall(script):
        try:
            value = json.loads(literal, strict=False)
        except ValueError:
            continue
        if MARKUP.search(value):
            yield from texts(value)
        else:
            yield from literals(value) if value.startswith(("{", "[")) else [value]


def is_english(text: str) -> bool:
    words = words_of(text) if " " in text else ()
    if len(words) >= FEWEST and not ONLY_ENGLISH.isdisjoint(words):
        return True
    starts = enumerate(pairwise(words))
    return any(words[at : at + len(run)] == run for at, start in starts for run in messages().get(start, ()))


def english_in(html: str) -> list[str]:
    """The texts of a screen that are English, each once."""
    return sorted({text for text in texts(html) if is_english(text)})
