"""The site's own vocabulary: taking compounds apart, and mending spelling.

A compound is split only into words that the site uses or `words/*.toml` knows; a dictionary would split more, and
wrongly. Nothing is kept in memory from one question to the next, so that no process has an old vocabulary.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from . import analysis
from .models import Word

SHORTEST_PART, SHORTEST_KNOWN_PART = 4, 3
# What looks like a last part and is an ending: utmaning, partnerskapet, hållbarhet.
ENDING = re.compile(r"(?:n?ing|skap|het|bar|sam|lig|ar|and|end)(?:a|e|t|s|n|en|et|ar|er|arna|erna|het|heten)*")
LINKING_S, VOWEL = re.compile(r"s$"), re.compile(r"(?<=\w{3})[aeou]$")


def head(token: str) -> str:
    """A word as the first part of a compound: samhälle, samhälls- → samhall; kyrka, kyrko- → kyrk."""
    return VOWEL.sub("", LINKING_S.sub("", analysis.fold(token)))


def cuts(token: str, language: str) -> list[tuple[str, str]]:
    """Where a word could be two."""
    places = range(SHORTEST_KNOWN_PART, len(token) - SHORTEST_KNOWN_PART + 1)
    pairs = [(token[:place], token[place:]) for place in places]
    known = analysis.word_list(language, "known")
    return [
        (first, last)
        for first, last in pairs
        if not ENDING.fullmatch(last) and all(len(part) >= SHORTEST_PART or part in known for part in (first, last))
    ]


def make_word(word: str, language: str, count: int = 1) -> Word:
    return Word(language=language, word=word, stem=analysis.stem(word, language), head=head(word), count=count)


class Lexicon:
    """What the vocabulary knows of some words, or of all that it is `given`."""

    def __init__(self, language: str, given: Iterable[Word] | None = None) -> None:
        self.language = language
        self.complete = given is not None
        self.heads: dict[str, tuple[int, str]] = {}
        self.counts: dict[str, int] = defaultdict(int)
        self.splits: dict[str, list[tuple[str, str]]] = {}
        self.folded: dict[str, set[str]] = defaultdict(set)
        self._add(make_word(word, language) for word in analysis.word_list(language, "known"))
        self._add(given or ())

    def _add(self, rows: Iterable[Word]) -> None:
        for row in rows:
            if not analysis.is_stop_word(row.word, self.language):
                self.heads[row.head] = max(self.heads.get(row.head, (0, "")), (row.count, row.stem))
                self.counts[row.stem] = max(self.counts[row.stem], row.count)
                self.folded[analysis.fold(row.word)].add(row.stem)

    def learn(self, words: Iterable[str]) -> None:
        """Look up the words and what they could consist of. Cost: two queries for some hundred words."""
        pairs = [pair for word in words for pair in cuts(word, self.language)]
        self._add(self.rows("head", {head(first) for first, _last in pairs} | set(map(head, words))))
        lasts = {last for first, last in pairs if head(first) in self.heads}
        self._add(self.rows("stem", {analysis.stem(word, self.language) for word in (*lasts, *words)}))

    def rows(self, column: str, values: Iterable[str]) -> Iterator[Word]:
        """The words that have one of the values. Cost: one query for each 900."""
        wanted = sorted(values)
        for start in range(0, len(wanted), 900):  # Older SQLite takes 999 parameters.
            some = wanted[start : start + 900]
            found = Word.objects.filter(**{"language": self.language, f"{column}__in": some})
            yield from found.values_list("word", "stem", "head", "count", named=True)

    def known(self, word: str) -> list[str]:
        """The stems of a word that the site has; of one without accents, those of the words that have them too."""
        folded = self.folded[word] if word.isascii() else set()
        return sorted(stem for stem in {analysis.stem(word, self.language), *folded} if stem in self.counts)

    def split(self, word: str) -> list[tuple[str, str]]:
        """The two parts of a compound, each with its stem: those that the site uses most, by the geometric mean."""
        if word not in self.splits or not self.complete:
            self.splits[word] = self._split(word)
        return self.splits[word]

    def _split(self, word: str) -> list[tuple[str, str]]:
        found = []
        for first, last in cuts(word, self.language):
            count, first_stem = self.heads.get(head(first), (0, ""))
            last_stem = analysis.stem(last, self.language) if count else ""
            if total := count * self.counts.get(last_stem, 0):
                found.append((total, [(first, first_stem), (last, last_stem)]))
        return max(found)[1] if found else []

    def parts(self, words: Iterable[str]) -> list[str]:
        """The stems of what the words consist of, and of what that consists of."""
        found: set[str] = set()
        for _depth in range(2):
            if not self.complete:
                self.learn(words)
            pairs = [pair for word in words for pair in self.split(word)]
            found |= {stem for _part, stem in pairs}
            words = {part for part, _stem in pairs}
        return sorted(found)
