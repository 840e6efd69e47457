"""From words to their normal form, the same for a text and for a question, by the rules of `words/*.toml`.

Whatever changes a stem raises `VERSION`: see `search.checks`.
"""

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import snowballstemmer

VERSION = 2
TOKEN_CHARACTERS = 60
TOKEN = re.compile(r"[a-z0-9åäöé]+")
HYPHENATED = re.compile(r"[a-z0-9åäöé]+(?:[-\u2010\u2011][a-z0-9åäöé]+)+")
APOSTROPHE = re.compile(r"['’](?:s\b)?|\u00ad")
FOREIGN = re.compile(r"[^\x00-\x7fåäöé]")
LETTERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ŋ": "n", "þ": "th"})
WORDS = Path(__file__).parent / "words"


def fold(text: str) -> str:
    """Letters without their accents; what is no letter of ours is left out."""
    return text if text.isascii() else unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def plain(text: str) -> str:
    """Small letters with no accents but those of Swedish, and no apostrophes."""
    text = APOSTROPHE.sub("", unicodedata.normalize("NFC", text).casefold().translate(LETTERS))
    return FOREIGN.sub(lambda letter: fold(letter[0]).lower() or letter[0], text)


def tokens(text: str) -> list[str]:
    """The words of a text, in small letters and figures."""
    return [token[:TOKEN_CHARACTERS] for token in TOKEN.findall(plain(text))]


def joined(text: str) -> list[str]:
    """The words with hyphens, written as one: co-operative → cooperative."""
    return ["".join(TOKEN.findall(word))[:TOKEN_CHARACTERS] for word in HYPHENATED.findall(plain(text))]


@cache
def known_of(language: str) -> dict[str, Any]:
    """The `stop` words and the `known` words of a language, and the rules for its endings."""
    paths = {path.stem: path for path in WORDS.glob("*.toml")}
    known = tomllib.loads(paths.get(language, paths["other"]).read_text())
    stop = tokens(known["stop"])
    return known | {"stop": frozenset([*stop, *map(fold, stop)]), "known": frozenset(tokens(known["known"]))}


def is_stop_word(token: str, language: str) -> bool:
    """Whether a question is not about the word, also when it is typed without its accents."""
    return token in known_of(language)["stop"]


@lru_cache(maxsize=100_000)
def stem(token: str, language: str) -> str:
    """The normal form of a word: `[a-z0-9]` and nothing else, so that no engine takes it for syntax."""
    rules = known_of(language)
    for ending, by, left, instead in rules["stages"]:
        before, token = "", re.sub(ending, by, token)
        while token != before and (rules["repeated"] or not before):
            before = token  # A stemmer of its own for each: they keep what they work on, and threads would share it.
            token = re.sub(left, instead, snowballstemmer.stemmer(rules["snowball"]).stemWord(token))
    return fold(token)


def stems(text: str, language: str) -> list[str]:
    return [stem(token, language) for token in tokens(text)]


def key(text: str, language: str) -> str:
    """What a question or a name is about: its stems without stop words, unless it has nothing else."""
    words = tokens(text)
    about = [word for word in words if not is_stop_word(word, language)]
    return " ".join(stem(word, language) for word in about or words)
