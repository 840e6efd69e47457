"""From words to their normal form, the same for a text and for a question.

Swedish is stemmed by Snowball 3 run to a fixpoint, with rules for the endings that it leaves; English by Snowball, in
one spelling. Other languages are folded only. Whatever changes a stem raises `VERSION`: see `search.checks`.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache, partial
from pathlib import Path
from threading import Lock

import snowballstemmer

VERSION = 1
TOKEN_CHARACTERS = 60
SWEDISH_LETTERS = "åäöé"
TOKEN = re.compile(r"[a-z0-9åäöé]+")
HYPHENATED = re.compile(r"[a-z0-9åäöé]+(?:[-\u2010\u2011][a-z0-9åäöé]+)+")
APOSTROPHE = re.compile(r"['’](?:s\b)?|\u00ad")
DEFINITE = re.compile(
    r"(?<=[^aeiouyåäöb]ande)ts?$|(?<=[^aeiouyåäö]{2})(?<!h)(?<![^b]and)ets?$"  # inflytandet; nätverket
    r"|(?<=é)(?:ns?|ets?|er(?:na)?s?)$|(?<=e)ets?$"  # idén; museet
)
ENDINGS = re.compile(
    r"(?<=\w{4})(?:(?<!pl)an|orn|ent|um)$"  # skolan, samverkan; sektorn; transparent; stipendium
    r"|(?<=\w{3}i)n$|(?<=\w{3}[lmnrv])t$"  # ekonomin; socialt, hållbart
    r"|(?<=\w{2}bur)n$|(?<=m)m$|(?<=n)n$"  # idéburna; medlemmar, vänner
)
NOUN = re.compile(r"(?<=\w{3}[^aeiouyåäö])ning$|(?<=\w{3}[aiouyåäö]n)ing$|(?<=\w{3}[^n])ing$")  # forskning, utmaning
BRITISH = re.compile(r"(?<=\w{3})is(?=(?:e[ds]?|ing|ations?|ational)$)")  # organise
LATINATE = re.compile(r"(?<=cl)usi(?:ons?|ve)$")  # inclusion, include


class Folding(dict):
    """A table for `str.translate` that takes the accents off every letter but those that are kept."""

    OTHERS = {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ŋ": "n", "þ": "th"}

    def __init__(self, kept: str = "") -> None:
        super().__init__({ord(letter): letter for letter in kept})

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", self.OTHERS.get(chr(code), chr(code)))
        self[code] = "".join(part for part in parts if not unicodedata.combining(part))
        return self[code]


TO_WORDS, TO_ASCII = Folding(SWEDISH_LETTERS), Folding()


def plain(text: str) -> str:
    """Small letters with no accents but those of Swedish, and no apostrophes."""
    return APOSTROPHE.sub("", unicodedata.normalize("NFC", text).casefold()).translate(TO_WORDS)


def fold(token: str) -> str:
    return token.translate(TO_ASCII)


def tokens(text: str) -> list[str]:
    """The words of a text, in small letters and figures."""
    return [token[:TOKEN_CHARACTERS] for token in TOKEN.findall(plain(text))]


def joined(text: str) -> list[str]:
    """The words with hyphens, written as one: co-operative → cooperative."""
    return ["".join(TOKEN.findall(word))[:TOKEN_CHARACTERS] for word in HYPHENATED.findall(plain(text))]


@lru_cache(maxsize=100_000)
def stem(token: str, language: str) -> str:
    """The normal form of a word: `[a-z0-9]` and nothing else, so that no engine takes it for syntax."""
    return fold(STEMMERS.get(language, str)(token))


def stems(text: str, language: str) -> list[str]:
    return [stem(token, language) for token in tokens(text)]


def key(text: str, language: str) -> str:
    """What a question or a name is about: its stems without stop words, unless it has nothing else."""
    words = tokens(text)
    return " ".join(stem(word, language) for word in content_words(words, language) or words)


def content_words(words: list[str], language: str) -> list[str]:
    return [word for word in words if not is_stop_word(word, language)]


@cache
def word_list(language: str, name: str) -> frozenset[str]:
    """The words that are known of a language from the beginning: `stop` and `known`."""
    path = Path(__file__).parent / "words" / f"{Path(language).name}.toml"
    return frozenset(tokens(tomllib.loads(path.read_text())[name]) if path.exists() else ())


@cache
def _folded_stop_words(language: str) -> frozenset[str]:
    return frozenset(map(fold, word_list(language, "stop")))


def is_stop_word(token: str, language: str) -> bool:
    """Whether a question is not about the word, also when it is typed without its accents."""
    return token in word_list(language, "stop") or (token.isascii() and token in _folded_stop_words(language))


def _swedish(token: str) -> str:
    stemmed = _until_it_stays(lambda word: ENDINGS.sub("", _snowball("swedish", word)), DEFINITE.sub("", token))
    return _until_it_stays(partial(_snowball, "swedish"), NOUN.sub("", stemmed))


def _until_it_stays(change: Callable[[str], str], word: str) -> str:
    while (changed := change(word)) != word:
        word = changed
    return word


def _english(token: str) -> str:
    return _snowball("english", LATINATE.sub("ud", BRITISH.sub("iz", token)))


@cache
def _stemmer(name: str) -> tuple[Callable[[str], str], Lock]:
    return snowballstemmer.stemmer(name).stemWord, Lock()


def _snowball(name: str, token: str) -> str:
    """Snowball's objects keep what they are working on: one word at a time."""
    stem_word, lock = _stemmer(name)
    with lock:
        return stem_word(token)


STEMMERS: dict[str, Callable[[str], str]] = {"sv": _swedish, "en": _english}
