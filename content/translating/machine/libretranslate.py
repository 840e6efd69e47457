"""LibreTranslate, which anybody may run: https://libretranslate.com/docs/. It knows no terms."""

from collections.abc import Iterator, Sequence

from content.translating.terms import Term

from .batches import Batch, answered, batches, halving
from .connection import Connection

TEXTS, BYTES = 20, 1_800  # Those that others run take some 2,000 characters at a time.


class LibreTranslate:
    name = "LibreTranslate"

    def __init__(self, url: str, key: str = "") -> None:
        self.connection = Connection(self.name, url)
        self._key = {"api_key": key} if key else {}

    def translate(self, texts: list[str], source: str, target: str, terms: Sequence[Term]) -> Iterator[Batch]:  # noqa: ARG002
        """See `Translator`. Terms are not sent: remarks tell afterwards what is missing."""
        for batch in batches(texts, TEXTS, BYTES):
            yield halving(batch, lambda some: self._ask(some, source, target))

    def _ask(self, texts: Batch, source: str, target: str) -> Batch:
        languages = {"source": source.partition("-")[0], "target": target.partition("-")[0]}
        answer = self.connection.ask("POST", "/translate", {"q": texts, "format": "html", **languages, **self._key})
        translated = answer.get("translatedText") if isinstance(answer, dict) else None
        return answered(texts, translated, self.name)
