"""Swedish that was left in a translation. Names are not Swedish in this sense: Region Dalarna, Älvdalen."""

import re
from collections.abc import Iterator

from content.translating.phrases import Phrases

from .kinds import Kind, Remark, about


def words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that English does not have. One of the first is a sign, of the second two are.
SURE = words_of(
    "och att är för på från inte eller också när där här så då vår våra vårt över även efter utan mellan genom bland "
    "ska skall blir vara varje vilka vilken vilket enligt samt inom mycket många några någon något inga ingen inget "
    "sådan sådana sådant kommer finns gör göra går får få måste sedan eftersom därför varför hur vem vad deras denna "
    "detta dessa mer mest alla allt andra annat bli blev blivit har hade varit det som av"
)
WEAK = words_of(
    "om de oss ett en vi ni mig sig sin sina sitt din dina ditt kan vill läs med mot hos ut upp ner vid till i"
)
# Headings of one word, which could be names and are left the most often.
HEADINGS = words_of(
    "aktuellt ansvar begrepp beslut bilagor boka bakgrund deltagare ekonomi frågor framsida förening företag hem "
    "hjälp historik innehåll kalender kontakt kommuner kommun kultur kunskap ledamöter medlem medlemmar mål möte "
    "möten nyhet nyheter ordlista partnerskap plats projekt rapport sammanfattning samverkan sidan sidor startsida "
    "styrelse svar syfte sök tjänster uppdrag utbildning utveckling verksamhet välkommen värden åtgärder ämnen"
)
ENDING = re.compile(
    r"\w{4}(?:ning(?:ar|en|arna)|ering|het|heten|heter|ioner|skap|erna|arna|orna|else|elser|isk|iska|ligt|liga)$"
)
IN_NAMES = words_of("i för och av på den det de till vid med om")
ENDS_NAME = words_of("län kommun landsting härad socken")
WORD = re.compile(r"[^\W\d_]+(?:['’:][^\W\d_]+)?")
ASIDE = re.compile(r"\([^()]*\)|“[^”]*”|”[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’")
ADDRESS = re.compile(r"\S+@\S+|\b(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:se|nu|com|org|eu)\b\S*")
SHOWN = 4  # So many of the words are named.


def swedish_left(text: str, language: str, known: Phrases | None = None) -> list[Remark]:
    """A remark that names Swedish words in a text in another language, names and agreed terms apart."""
    words = list(_words(text, known))
    sure = [word for word in words if _is_sure(word, language)]
    weak = [word for word in words if word in WEAK]
    if not sure and len(weak) < 2:  # noqa: PLR2004 - one alone may be another language's
        return []
    return about(Kind.SWEDISH_LEFT, [word for word in words if word in {*sure, *weak}][:SHOWN])


def _is_sure(word: str, language: str) -> bool:
    if word in SURE:
        return True
    return language == "en" and bool(re.search("[åäö]", word))


def is_swedish_heading(text: str, known: Phrases | None = None) -> bool:
    """Whether a few words are plain Swedish although each of them could be a name."""
    for found in known.every(text) if known else ():
        text = text.replace(found.text, " ")
    words = [word for word in WORD.findall(ASIDE.sub(" ", text)) if word not in IN_NAMES | ENDS_NAME]
    if len(words) > 1 and not text.islower():  # A heading ends in small letters, a name does not: Centrum för Tro.
        return words[-1].islower() or words[0].casefold() in HEADINGS
    return any(word.casefold() in HEADINGS or ENDING.search(word.casefold()) for word in words)


def _words(text: str, known: Phrases | None) -> Iterator[str]:
    """The words in small letters that are no part of a name, an aside, an address or an agreed term."""
    text = ADDRESS.sub(" ", text)
    rest = ASIDE.sub(" . ", text)
    text = rest if WORD.search(rest) else text
    for found in known.every(text) if known else ():
        text = text.replace(found.text, " . ")
    for sentence in re.split(r"[.!?:;,–—()\n]", text):
        yield from _outside_names(WORD.findall(sentence))


def _outside_names(words: list[str]) -> Iterator[str]:
    """A name begins with a capital and goes on, by small words, to its last capital or to *län*.

    So does a sentence: its first word counts when it is none of a name.
    """
    in_name = False
    for place, word in enumerate(words):
        if word[0].isupper():
            in_name = True
            if not place and word.casefold() in SURE | WEAK:
                yield word.casefold()
        elif not (in_name and _name_goes_on(words[place:])):
            in_name = False
            yield word


def _name_goes_on(words: list[str]) -> bool:
    """Whether the next word that is not a small one belongs to a name."""
    further = next((word for word in words if word not in IN_NAMES), "")
    return further in ENDS_NAME or further[:1].isupper()
