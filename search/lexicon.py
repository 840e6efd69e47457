"""The site's own vocabulary: which words it has, and what their compounds consist of.

A compound is split only into words that the site uses or `words/*.toml` knows; a dictionary would split more, and
wrongly. Nothing is kept in memory from one question to the next, so that no process has an old vocabulary.
"""

import re
from collections.abc import Iterable, Mapping

from . import analysis
from .models import Word

SHORTEST_PART, SHORTEST_KNOWN_PART, AT_ONCE = 4, 3, 900
# What looks like a last part and is an ending: utmaning, partnerskapet, hållbarhet.
ENDING = re.compile(r"(?:n?ing|skap|het|bar|sam|lig|ar|and|end)(?:a|e|t|s|n|en|et|ar|er|arna|erna|het|heten)*")
LINK = re.compile(r"s$|(?<=\w{3})[aeou]s?$")


def head(form: str) -> str:
    """A word as the first part of a compound: samhälle, samhälls- → samhall; kyrka, kyrko- → kyrk."""
    return LINK.sub("", analysis.fold(form))


class Lexicon:
    """The words that a language has from the beginning, and those of the site that are looked up or learnt."""

    def __init__(self, language: str) -> None:
        self.language, self.seeds = language, analysis.known_of(language)["known"]
        self.words: dict[str, Word] = {}
        self.heads: dict[str, Word] = {}
        for form in sorted(self.seeds):
            self._note(Word(language=language, stem=self.stem(form), forms=form))

    def stem(self, form: str) -> str:
        return analysis.stem(form, self.language)

    def split(self, form: str) -> list[Word]:
        """The two words that a compound consists of: those that the site uses most, by the geometric mean."""
        pairs = [(self.heads[head(first)], self.words.get(self.stem(last))) for first, last in self._cuts(form)]
        return max((pair for pair in pairs if pair[1]), key=lambda pair: pair[0].count * pair[1].count, default=())

    def parts_of(self, text: str) -> str:
        """The stems of what the compounds in a text consist of, and of its words with hyphens when they are one."""
        words = [self.words[stem] for stem in set(analysis.stems(text, self.language)) if stem in self.words]
        joined = map(self.stem, analysis.joined(text))
        return " ".join(sorted({*joined, *(part for word in words for part in word.parts.split())}))

    def look_up(self, forms: Iterable[str]) -> None:
        """Get what the forms are and could consist of. Cost: two queries for a hundred; a stem begins its words."""
        folded = {analysis.fold(form) for form in forms}
        self._fetch({form[:end] for form in folded for end in range(SHORTEST_KNOWN_PART, len(form))})
        self._fetch(map(self.stem, [*forms, *(last for form in forms for _first, last in self._cuts(form))]))

    def learn(self, forms: Mapping[str, int]) -> None:
        """Write down the forms that are new, and how often they occur. Cost: one query for 900, more when some are."""
        had = self._fetch(map(self.stem, forms))
        self.look_up([form for form in forms if self.stem(form) not in had])
        changed = {}
        for form, count in forms.items():
            stem = self.stem(form)
            word = self.words.get(stem) or Word(language=self.language, stem=stem, count=0)
            word.count += count
            if stem not in had or form not in word.forms.split():
                word.forms = " ".join(sorted({*word.forms.split(), form}))
                changed[stem] = self._note(word)
        new = [changed[stem] for stem in sorted(changed, key=lambda stem: (len(stem), stem))]  # Parts come first.
        for word in new:
            pair = [] if word.parts else self.split(min(word.forms.split(), key=len))
            word.parts = word.parts or " ".join({stem: 1 for one in pair for stem in (one.stem, *one.parts.split())})
        fields = {"unique_fields": ["language", "stem"], "update_fields": ["forms", "parts"]}
        Word.objects.bulk_create(new, AT_ONCE, update_conflicts=True, **fields)

    def _fetch(self, stems: Iterable[str]) -> set[str]:
        wanted, found = sorted(set(stems)), []
        for start in range(0, len(wanted), AT_ONCE):  # Older SQLite takes 999 parameters.
            found += Word.objects.filter(language=self.language, stem__in=wanted[start : start + AT_ONCE])
        return {self._note(word).stem for word in found}

    def _note(self, word: Word) -> Word:
        self.words[word.stem] = word
        for form in word.forms.split():
            self.heads[head(form)] = max(self.heads.get(head(form), word), word, key=lambda one: one.count)
        return word

    def _cuts(self, form: str) -> list[tuple[str, str]]:
        """Where a word could be two, the first of which is known; the longest first part comes first."""
        ends = range(len(form) - SHORTEST_KNOWN_PART, SHORTEST_KNOWN_PART - 1, -1)
        pairs = [(form[:end], form[end:]) for end in ends if head(form[:end]) in self.heads]
        long = lambda part: len(part) >= SHORTEST_PART or part in self.seeds  # noqa: E731
        return [pair for pair in pairs if all(map(long, pair)) and not ENDING.fullmatch(pair[1])]
