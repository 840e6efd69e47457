"""Words for pages that nobody will read: Swedish enough to be inflected and compounded, used as often as words are."""

import json
from bisect import bisect
from itertools import accumulate
from random import Random

from search.analysis import known_of

SYLLABLES = [first + last for first in "bdfghklmnprstv" for last in ("a", "e", "o", "al", "en", "or")]
ENDINGS = ["", "", "", "en", "et", "er", "arna", "ens"]
VOCABULARY = 12_000
BODY_WORDS = 250


class Author:
    """Zipf's law: the word of rank n occurs 1/n times as often as the first (Zipf, Human Behavior, 1949)."""

    def __init__(self, random: Random) -> None:
        self.random = random
        known = sorted(known_of("sv")["known"])
        bare = [*known, *("".join(random.choices(SYLLABLES, k=random.choice((2, 3)))) for _ in range(VOCABULARY // 2))]
        compounds = [f"{random.choice(known)}s{random.choice(bare)}" for _ in range(VOCABULARY - len(bare))]
        self.words = bare + compounds
        random.shuffle(self.words)
        self.weights = list(accumulate(1 / rank for rank in range(1, len(self.words) + 1)))

    def word(self) -> str:
        place = bisect(self.weights, self.random.random() * self.weights[-1])
        return self.words[min(place, len(self.words) - 1)] + self.random.choice(ENDINGS)

    def title(self) -> str:
        return " ".join(self.word() for _ in range(4)).capitalize()

    def sentence(self) -> str:
        return " ".join(self.word() for _ in range(15)).capitalize() + "."

    def body(self) -> str:
        text = " ".join(self.word() for _ in range(BODY_WORDS))
        return json.dumps([{"type": "rich_text", "value": f"<p>{text}</p>", "id": "1"}])

    def questions(self) -> list[str]:
        """Frequent and rare words, two of them, a compound that nobody has written, a mistake and a phrase."""
        often, seldom, rare = self.words[2], self.words[300], self.words[4000]
        mistaken = seldom[:2] + seldom[3:]
        questions = [
            often,
            f"{often} {self.words[5]}",
            seldom,
            f"{often} {rare}",
            f"{seldom}s{often}",
            f'"{often} {seldom}"',
        ]
        return [*questions, mistaken, f"{self.words[40]} {self.words[41]}", f"{self.words[20]}*", "kvantfysik"]
