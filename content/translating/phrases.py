"""Finding phrases of one or more words in a text, in whatever form they are bent there. Pure."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, product
from typing import Any, Generic, TypeVar

from content.translating.inflection import forms

Value = TypeVar("Value")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
ABBREVIATION = re.compile(r"([^\Wa-zåäöé_]{2,})s?")
MANY_FORMS = 16  # More ways than this to read one phrase are not tried.


@dataclass(frozen=True)
class Found(Generic[Value]):
    """A phrase where it stands: from word to word, as it is written there, and what it was entered for."""

    start: int
    end: int
    text: str
    values: tuple[Value, ...]


class Phrases(Generic[Value]):
    """Phrases of one language, each with what it stands for."""

    def __init__(self, language: str, phrases: Iterable[tuple[str, Value]]) -> None:
        self.language = language
        self._values: dict[str, list[Any]] = defaultdict(list)
        self._longest = 0
        for phrase, value in phrases:
            words = WORD.findall(phrase)
            for key in self._keys(words, _entered):
                self._values[key].append(value)
            self._longest = max(self._longest, len(words) + 1)

    def every(self, text: str) -> Iterator[Found]:
        """Every phrase of the text, those within others too; of those that begin together the longest first."""
        words = list(WORD.finditer(text))
        for start in range(len(words)):
            for end in range(min(len(words), start + self._longest), start, -1):
                written = [word[0] for word in words[start:end]]
                keys = self._keys(written, _read)
                values = dict.fromkeys(value for key in keys for value in self._values.get(key, ()))
                if values:
                    yield Found(start, end, text[words[start].start() : words[end - 1].end()], tuple(values))

    def longest(self, text: str) -> Iterator[Found]:
        """Phrases that do not overlap: the longest wins, then the first."""
        taken: set[int] = set()
        for found in sorted(self.every(text), key=lambda one: (one.start - one.end, one.start)):
            place = set(range(found.start, found.end))
            if not place & taken:
                taken |= place
                yield found

    def _keys(self, words: list[str], readings: Callable[[str, str], tuple[str, ...]]) -> list[str]:
        """Without spaces: co-operative, cooperative and co operative are one."""
        ways = product(*(readings(word, self.language) for word in words))
        keys = ["".join(way) for way in islice(ways, MANY_FORMS)]
        return [key for key in keys if key]


def _entered(word: str, language: str) -> tuple[str, ...]:
    """An abbreviation is itself and nothing else: WISE is not wise."""
    abbreviation = ABBREVIATION.fullmatch(word)
    return (f"={abbreviation[1]}",) if abbreviation else forms(word, language)


def _read(word: str, language: str) -> tuple[str, ...]:
    """In a text it may also be a word in capitals."""
    return tuple(dict.fromkeys((*_entered(word, language), *forms(word, language))))
