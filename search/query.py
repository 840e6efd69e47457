"""From what somebody typed to what the engine is asked: groups of alternatives, all of which must occur."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import pairwise

from django.db.models import Q
from django.db.models.functions import Length

from . import analysis
from .engine import NAMES_WEIGHT, PARTS_WEIGHT, Alternative, Group, Phrase, matching
from .lexicon import Lexicon
from .models import Name, Word

QUERY_CHARACTERS = 200
LONGEST_NAME = 6
SHORTEST_REPAIRED, LENGTHS_APART, CLOSE, CANDIDATES = 4, 2, 0.8, 5
PIECE = re.compile(r'"([^"]*)"|([^\s"]+)')


@dataclass(frozen=True)
class Term:
    """A word, a phrase, the beginning of a word, or a word with hyphens (a phrase that may be written as one)."""

    tokens: tuple[str, ...]
    phrase: bool = False
    prefix: bool = False

    @property
    def is_word(self) -> bool:
        return len(self.tokens) == 1 and not self.phrase and not self.prefix


@dataclass(frozen=True)
class Query:
    """A question as it is understood; `unknown` are the words of it that the site does not have."""

    text: str
    language: str
    groups: tuple[Group, ...] = ()
    unknown: tuple[str, ...] = ()


def clean(text: str) -> str:
    return " ".join(text[:QUERY_CHARACTERS].replace("\0", " ").split())


def parse(text: str, language: str) -> list[Term]:
    """The terms of a question, without stop words unless it has nothing else. Cost: none."""
    terms = list(_terms(text))
    return [one for one in terms if not (one.is_word and analysis.is_stop_word(one.tokens[0], language))] or terms


def _terms(text: str) -> Iterator[Term]:
    for quoted, bare in PIECE.findall(text):
        tokens = tuple(analysis.tokens(quoted or bare))
        if tokens and (quoted or analysis.joined(bare)):
            yield Term(tokens, phrase=bool(quoted))
        else:
            prefix = bare.endswith("*") and len(tokens) == 1 and len(tokens[0]) > 1
            yield from (Term((token,), prefix=prefix) for token in tokens)


def understand(text: str, language: str) -> Query:
    """Cost: four queries, none for a question without words."""
    terms = parse(text, language)
    words = [term.tokens[0] for term in terms if term.is_word]
    joined = {first + link + last: (first, last) for first, last in pairwise(words) for link in ("", "s")}
    lexicon = Lexicon(language)
    lexicon.learn([*words, *joined])
    shared = [(pair, Alternative.of([stem])) for word, pair in joined.items() for stem in lexicon.known(word)]
    shared += _other_names(words, language)
    groups, unknown = [], []
    for term in terms:
        group = [
            *_alternatives(term, lexicon),
            *(one for span, one in shared if term.is_word and term.tokens[0] in span),
        ]
        if not group:
            unknown.append(term.tokens[0])
        groups.append(tuple(dict.fromkeys(group)) or (Alternative.of([analysis.stem(term.tokens[0], language)]),))
    return Query(text, language, tuple(groups), tuple(unknown))


def _alternatives(term: Term, lexicon: Lexicon) -> Iterator[Alternative]:
    word, stems = "".join(term.tokens), [analysis.stem(token, lexicon.language) for token in term.tokens]
    if term.is_word:
        yield from (Alternative.of([stem]) for stem in lexicon.known(word))
        if parts := lexicon.split(word):
            yield Alternative.of([stem for _part, stem in parts], PARTS_WEIGHT)
    elif term.prefix:
        yield Alternative((Phrase((analysis.fold(word),), prefix=True),))
        yield Alternative.of(stems)
    else:
        yield Alternative((Phrase(tuple(stems)),))
        if not term.phrase:
            yield Alternative.of([analysis.stem(word, lexicon.language)])


def _other_names(words: list[str], language: str) -> list[tuple[tuple[str, ...], Alternative]]:
    """What the words, alone or together, are called otherwise."""
    stems = [analysis.stem(word, language) for word in words]
    places = [slice(start, end) for start in range(len(words)) for end in range(start + 1, start + LONGEST_NAME)]
    spans = {" ".join(stems[place]): tuple(words[place]) for place in places}
    found = Name.objects.filter(language=language, key__in=spans).values_list("key", "entry", "synonym")
    entries, synonyms = {entry: key for key, entry, _ in found}, {synonym: key for key, _, synonym in found}
    named = Name.objects.filter(Q(entry__in=entries) | Q(synonym__in=synonyms)).values_list("key", "entry", "synonym")
    pairs = {(entries.get(entry) or synonyms[synonym], key) for key, entry, synonym in (named if found else ())}
    return [(spans[known], Alternative.of(key.split(), NAMES_WEIGHT)) for known, key in sorted(pairs) if known != key]


def repaired(query: Query) -> str:
    """The question with its unknown words replaced by words that lead somewhere, or "". Cost: some for each one."""
    found = {word: better for word in query.unknown if (better := _closest(word, query.language))}
    if not found:
        return ""
    return re.sub(r"\w+", lambda word: found.get("".join(analysis.tokens(word[0])), word[0]), query.text)


def _closest(word: str, language: str) -> str:
    if len(word) < SHORTEST_REPAIRED:
        return ""
    lengths = (len(word) - LENGTHS_APART, len(word) + LENGTHS_APART)
    rows = Word.objects.alias(length=Length("word")).filter(language=language, length__range=lengths)
    words = {analysis.fold(known): known for known in rows.order_by("count").values_list("word", flat=True)}
    candidates = get_close_matches(analysis.fold(word), words, n=CANDIDATES, cutoff=CLOSE)
    groups = {words[one]: (Alternative.of([analysis.stem(words[one], language)]),) for one in candidates}
    return next((one for one, group in groups.items() if matching([group], language).exists()), "")
