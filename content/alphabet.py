"""Sorting by the reader's alphabet, the same on every database.

SQLite sorts by code point and PostgreSQL by the collation that its cluster was made with, so neither puts
Å, Ä and Ö last in Swedish and first in English by itself. A key of digits sorts alike everywhere.
"""

import unicodedata

KEY_CHARACTERS = 120
LETTERS = dict.fromkeys(["sv", "fi"], "abcdefghijklmnopqrstuvwxyzåäö")
LATIN = "abcdefghijklmnopqrstuvwxyz"


def sort_key(text: str, language: str) -> str:
    """Return two digits per letter or figure; anything else separates words and counts once."""
    letters = LETTERS.get(language, LATIN)
    codes = []
    for character in _folded(text.casefold(), letters)[:KEY_CHARACTERS]:
        if character in letters:
            codes.append(20 + letters.index(character))
        elif character.isascii() and character.isdigit():
            codes.append(10 + int(character))
        elif codes and codes[-1] != 0:
            codes.append(0)
    return "".join(f"{code:02d}" for code in codes).removesuffix("00")


def _folded(text: str, letters: str) -> str:
    """Take the accents off every letter that the alphabet does not have: é → e, but å stays å in Swedish."""
    return "".join(
        character if character in letters else unicodedata.normalize("NFKD", character)[0]
        for character in unicodedata.normalize("NFC", text)
    )
