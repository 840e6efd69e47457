"""From what somebody typed to what the engine is asked: groups of alternatives, all of which must occur."""

import re
from collections import defaultdict
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import pairwise
from typing import NamedTuple

from content.questions.models import Synonym

from . import analysis
from .engine import NAMES_WEIGHT, PARTS_WEIGHT, Alternative, Group, matching
from .lexicon import Lexicon
from .models import Name, Word

QUERY_CHARACTERS, LONGEST_NAME = 200, 6
SHORTEST_REPAIRED, LENGTHS_APART, CLOSE, CANDIDATES = 4, 2, 0.8, 5
PIECE = re.compile(r'"([^"]*)"|([^\s"]+)')


class Term(NamedTuple):
    """A word, a phrase, the beginning of a word, or a word with hyphens: a phrase that may be written as one."""

    tokens: tuple[str, ...]
    kind: str = "word"


def clean(text: str) -> str:
    return " ".join(text[:QUERY_CHARACTERS].replace("\0", " ").split())


def parse(text: str, language: str) -> list[Term]:
    """The terms of a question, without stop words unless it has nothing else. Cost: none."""
    terms = []
    for quoted, bare in PIECE.findall(text):
        tokens = tuple(analysis.tokens(quoted or bare))
        if tokens and (quoted or analysis.joined(bare)):
            terms.append(Term(tokens, "phrase" if quoted else "hyphens"))
        elif bare.endswith("*") and len(tokens) == 1 and len(tokens[0]) > 1:
            terms.append(Term(tokens, "beginning"))
        else:
            terms += [Term((token,)) for token in tokens]
    return [one for one in terms if one.kind != "word" or not analysis.is_stop_word(*one.tokens, language)] or terms


def understand(text: str, language: str, repaired: str = "") -> tuple[list[Group], str]:
    """What is asked, and the question anew when unknown words were mended. Cost: five queries, more for mending."""
    terms, lexicon = parse(text, language), Lexicon(language)
    words = [term.tokens[0] for term in terms if term.kind == "word"]
    joined = {first + link + last: (first, last) for first, last in pairwise(words) for link in ("", "s")}
    lexicon.look_up([*words, *joined])
    compounds = [(pair, lexicon.stem(word)) for word, pair in joined.items()]
    shared = [(pair, Alternative((stem,))) for pair, stem in compounds if stem in lexicon.words]
    shared += _other_names(words, language)
    groups, better = [], {}
    for term in terms:
        together = [one for span, one in shared if term.kind == "word" and term.tokens[0] in span]
        group = tuple(dict.fromkeys([*_alternatives(term, lexicon), *together]))
        if not group and not repaired and (closest := _closest(term.tokens[0], language)):
            better[term.tokens[0]] = closest
        groups.append(group or (Alternative((lexicon.stem(term.tokens[0]),)),))
    if better:
        text = re.sub(r"\w+", lambda word: better.get("".join(analysis.tokens(word[0])), word[0]), text)
        return understand(text, language, repaired=text)
    return groups, repaired


def _alternatives(term: Term, lexicon: Lexicon) -> Iterator[Alternative]:
    word = "".join(term.tokens)
    if term.kind == "word":
        if (stem := lexicon.stem(word)) in lexicon.words:
            yield Alternative((stem,))
        if parts := lexicon.split(word):
            yield Alternative(tuple(part.stem for part in parts), PARTS_WEIGHT)
        return
    yield Alternative(tuple(map(lexicon.stem, term.tokens)), phrase=True)
    if term.kind == "beginning":
        yield Alternative((analysis.fold(word),), prefix=True)
    elif term.kind == "hyphens":
        yield Alternative((lexicon.stem(word),))


def _other_names(words: list[str], language: str) -> list[tuple[tuple[str, ...], Alternative]]:
    """What the words, alone or together, are called otherwise. Cost: three queries."""
    stems = [analysis.stem(word, language) for word in words]
    places = [slice(start, end) for start in range(len(words)) for end in range(start + 1, start + LONGEST_NAME)]
    spans = {" ".join(stems[place]): tuple(words[place]) for place in places}
    entries = Name.objects.filter(language=language, key__in=spans).values_list("entry", flat=True)
    meaning = defaultdict(set)
    for entry, key in Name.objects.filter(entry__in=list(entries)).values_list("entry", "key"):
        meaning[entry].add(key)
    for synonym in Synonym.objects.filter(language=language):
        meaning[synonym] = {analysis.key(word, language) for word in synonym.words.split(",")} - {""}
    pairs = {(known, key) for keys in meaning.values() for known in keys & spans.keys() for key in keys - {known}}
    return [(spans[known], Alternative(tuple(key.split()), NAMES_WEIGHT)) for known, key in sorted(pairs)]


def _closest(word: str, language: str) -> str:
    """The form most like a word, among those that lead somewhere. Cost: one query, and one for each that does not."""
    rows = Word.objects.filter(language=language).order_by("count").values_list("forms", flat=True)
    near = [form for row in rows for form in row.split() if abs(len(form) - len(word)) <= LENGTHS_APART]
    forms = {analysis.fold(form): form for form in near} if len(word) >= SHORTEST_REPAIRED else {}
    for one in get_close_matches(analysis.fold(word), forms, CANDIDATES, CLOSE):
        if matching([(Alternative((analysis.stem(forms[one], language),)),)], language).exists():
            return forms[one]
    return ""
