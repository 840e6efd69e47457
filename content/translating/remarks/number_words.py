"""Numbers in words, and the words that multiply the figures before them."""

from decimal import Decimal

UNITS = {
    "sv": "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
}
TENS = {
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
}
ORDINALS = {
    "sv": "nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte",
    "en": "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
}
OTHERS = {
    "sv": {"en": 1, "båda": 2, "bägge": 2, "dubbelt": 2, "dubbla": 2, "dussin": 12, "tjugonde": 20, "hundra": 100}
    | {"tredjedel": 3, "tredjedelar": 3, "fjärdedel": 4, "fjärdedelar": 4, "kvart": 4, "middag": 12},
    "en": {"once": 1, "both": 2, "twice": 2, "couple": 2, "double": 2, "dozen": 12, "twentieth": 20, "hundred": 100}
    | {"thirds": 3, "quarter": 4, "quarters": 4, "noon": 12, "midday": 12},
}
JOINT = {"sv": "", "en": "-"}  # tjugofem, twenty-five
MILLION, BILLION = Decimal(1_000_000), Decimal(1_000_000_000)
SCALES = {
    "sv": {"tusen": Decimal(1000), "tkr": Decimal(1000)}
    | dict.fromkeys(("miljon", "miljoner", "mkr", "mnkr", "mn"), MILLION)
    | dict.fromkeys(("miljard", "miljarder", "mdr", "mdkr"), BILLION),
    "en": {"thousand": Decimal(1000), "million": MILLION, "millions": MILLION, "billion": BILLION, "bn": BILLION},
}


def words_of(language: str) -> dict[str, int]:
    """What each word is worth, up to a hundred."""
    words = {word: value for value, word in enumerate(UNITS[language].split())}
    for tens, name in enumerate(TENS[language].split(), start=2):
        units = list(words.items())[1:10]
        words |= {name: tens * 10} | {f"{name}{JOINT[language]}{unit}": tens * 10 + value for unit, value in units}
    return words | {word: value for value, word in enumerate(ORDINALS[language].split())} | OTHERS[language]


WORDS = {language: words_of(language) for language in UNITS}
