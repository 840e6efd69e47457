"""Whether two words are forms of the same: Swedish by lemma and stem, English by number. Pure.

A stem alone takes *företagare*, *företagande* and *företag* for one word, and *idéburet* and *idéburna* for two; a
list of lemmas alone knows no compounds. So what derives another word is kept, the endings that the stemmer leaves are
taken off, and it does the rest. Other languages are compared letter by letter.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from threading import Lock

import snowballstemmer

VOWELS = "aeiouyåäöé"
SWEDISH_PLURALS = {
    "böcker": "bok",
    "centra": "centrum",
    "centren": "centrum",
    "centret": "centrum",
    "egna": "egen",
    "eget": "egen",
    "fora": "forum",
    "ledamöter": "ledamot",
    "länder": "land",
    "medlen": "medel",
    "medlet": "medel",
    "museer": "museum",
    "museet": "museum",
    "män": "man",
    "små": "liten",
    "städer": "stad",
    "stipendier": "stipendium",
    "stipendiet": "stipendium",
}
IRREGULAR = re.compile(rf"({'|'.join(SWEDISH_PLURALS)})(?:nas?|nens?|s)?$")
# What makes another word, and not another form, of the one that it ends: företagare, företagande, hållbarhet, rörelse.
DERIVED = re.compile(r"(?<=\w{3})(are|ande|het|else)(?:t|n|r|rna|en|er|erna)?s?$")
PLURAL_OF_DERIVED = re.compile(r"(?<=\w{3})arnas?$")  # Of företagare, but also of förening.
NEVER_AR = re.compile(r"tagarnas?$")  # Ett företag has no plural in -ar.
# What the stemmer leaves, or takes for another word.
ENDINGS = re.compile(
    rf"(?<=\w{{3}}[^{VOWELS}])ets?$|(?<=[eé])(?:ets?|ns?|er(?:nas?)?)$|(?<=\w{{3}}i)ns?$"  # nätverket; idén; ekonomin
    r"|(?<=\w{3})ans?$|(?<=or)(?:ns?|er(?:nas?)?)$"  # skolan; sektorn, sektorer
    rf"|(?<=[{VOWELS}][rv])nas?$|(?<=\w{{3}}en)as?$"  # idéburna; värdena
    r"|(?<=\w{3}[lmvg])t$|(?<=\w{2}sk)t$|(?<=\w{2}bar)[ta]$"  # socialt, ekonomiskt; hållbart
)
DOUBLED = re.compile(r"(?<=m)m$|(?<=n)n$")  # medlemmar, vänner
ENGLISH_PLURALS = {"children": "child", "criteria": "criterion", "men": "man", "women": "woman", "people": "person"}
ENGLISH_PLURAL = re.compile(r"(?<=\w\w)ies$|(?<=[sxz][sxz])es$|(?<=[cs]h)es$|(?<=x)es$|(?<=\w\w[^sui])s$")


@lru_cache(maxsize=50_000)
def forms(word: str, language: str) -> tuple[str, ...]:
    """The normal forms that a word may have: two words are forms of the same if they share one."""
    word = unicodedata.normalize("NFC", word).casefold().replace("’", "'").replace("\u00ad", "")
    if language == "sv":
        return _swedish(word)
    if language == "en":
        return (_english(word),)
    return (word,)


def _swedish(word: str) -> tuple[str, ...]:
    word = IRREGULAR.sub(lambda found: SWEDISH_PLURALS[found[1]], word)
    if DERIVED.search(word):
        return (DERIVED.sub(r"\1", word),)
    agent = PLURAL_OF_DERIVED.sub("are", word)
    if agent == word:
        # A stemmer takes every s for a genitive: insats, insatser.
        return (word, _stem(word[:-1])) if word.endswith("s") else (_stem(word),)
    return (agent,) if NEVER_AR.search(word) else (_stem(word), agent)


def _stem(word: str) -> str:
    while (shorter := ENDINGS.sub("", word)) != word:
        word = shorter
    return DOUBLED.sub("", _snowball(word))


@cache
def _stemmer() -> tuple[Callable[[str], str], Lock]:
    return snowballstemmer.stemmer("swedish").stemWord, Lock()


def _snowball(word: str) -> str:
    """Snowball's object keeps what it is working on: one word at a time."""
    stem_word, lock = _stemmer()
    with lock:
        return stem_word(word)


def _english(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    if word in ENGLISH_PLURALS:
        return ENGLISH_PLURALS[word]
    return ENGLISH_PLURAL.sub(lambda found: "y" if found[0] == "ies" else "", word)
