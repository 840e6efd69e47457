"""The agreed terms in a translation: whether they are there, and whether a word to avoid is."""

from collections.abc import Sequence
from functools import lru_cache

from content.translating.phrases import Phrases
from content.translating.terms import Term

from .kinds import Kind, Remark, about

Entry = tuple[Term, bool]


@lru_cache(maxsize=8)
def source_phrases(terms: tuple[Term, ...], language: str) -> Phrases[Entry]:
    """Each with whether it asks for the agreed term."""
    asking = [(form, (term, True)) for term in terms for form in term.source]
    return Phrases(language, asking + [(form, (term, False)) for term in terms for form in term.related])


@lru_cache(maxsize=8)
def target_phrases(terms: tuple[Term, ...], language: str) -> Phrases[Entry]:
    """Each with whether it is accepted, or to be avoided."""
    accepted = [(form, (term, True)) for term in terms for form in (term.agreed, *term.accepted)]
    return Phrases(language, accepted + [(form, (term, False)) for term in terms for form in term.avoided])


def wording(source: str, target: str, terms: Sequence[Term], languages: tuple[str, str]) -> list[Remark]:
    """Remarks about agreed terms that are missing, and about words to avoid; not about both for one term."""
    if not terms:
        return []
    phrases = target_phrases(tuple(terms), languages[1])
    avoided = {
        term: f"{found.text} ({term.agreed})"
        for found in phrases.longest(target)
        if not any(accepted for _term, accepted in found.values)
        for term, _accepted in found.values[:1]
    }
    here = {term for found in phrases.every(target) for term, accepted in found.values if accepted}
    missing = [
        f"{term.agreed} ({found.text})"
        for found in source_phrases(tuple(terms), languages[0]).longest(source)
        for term in dict(entry for entry in found.values if entry[1])
        if term not in here and term not in avoided and (found.text not in target or source == target)
    ]
    return about(Kind.TERM_MISSING, missing) + about(Kind.TERM_AVOIDED, avoided.values())
