"""DeepL: https://developers.deepl.com/. It is given the agreed terms as a glossary."""

import logging
from collections.abc import Iterator, Sequence
from hashlib import sha256
from urllib.parse import urlsplit

from django.conf import settings

from content.translating.terms import Term

from .batches import Batch, answered, batches, halving
from .connection import Connection
from .faults import Fault, MachineError

logger = logging.getLogger(__name__)
PRO, FREE = "https://api.deepl.com", "https://api-free.deepl.com"
TEXTS, BYTES = 50, 100_000  # DeepL takes 128 KiB with everything around the texts.
VARIANTS = {"en": "EN-GB", "pt": "PT-PT"}  # To these it translates only in a variant.


class DeepL:
    name = "DeepL"

    def __init__(self, key: str, url: str = "") -> None:
        address = url or (FREE if key.endswith(":fx") else PRO)
        self.connection = Connection(self.name, address, {"Authorization": f"DeepL-Auth-Key {key}"})

    def translate(self, texts: list[str], source: str, target: str, terms: Sequence[Term]) -> Iterator[Batch]:
        """See `Translator`. Cost: a request for every fifty texts, and one to three for the glossary."""
        base, target_base = source.partition("-")[0], target.partition("-")[0]  # Only targets have variants.
        languages = {"source_lang": base.upper(), "target_lang": VARIANTS.get(target, target.upper())}
        glossary = self._glossary(entries(terms), base, target_base) if texts else {}
        for batch in batches(texts, TEXTS, BYTES):
            yield halving(batch, lambda some: self._ask(some, languages | glossary))

    def _ask(self, texts: Batch, options: dict[str, str]) -> Batch:
        answer = self.connection.ask("POST", "/v2/translate", {"text": texts, "tag_handling": "html", **options})
        try:
            translated = [row["text"] for row in answer["translations"]]
        except (KeyError, TypeError) as error:
            raise MachineError(Fault.GARBLED, self.name) from error
        return answered(texts, translated, self.name)

    def _glossary(self, rows: dict[str, str], source: str, target: str) -> dict[str, str]:
        """The glossary with just these rows, made if there is none. Without one translation goes on."""
        if not rows:
            return {}
        written = "\n".join(f"{word}\t{translation}" for word, translation in sorted(rows.items()))
        ours = f"{urlsplit(settings.WAGTAILADMIN_BASE_URL).netloc} {source}-{target} "
        name = ours + sha256(written.encode()).hexdigest()[:12]
        try:
            known = {
                row["name"]: row["glossary_id"] for row in self.connection.ask("GET", "/v3/glossaries")["glossaries"]
            }
            if name not in known:
                dictionary = {"source_lang": source, "target_lang": target, "entries": written, "entries_format": "tsv"}
                made = self.connection.ask("POST", "/v3/glossaries", {"name": name, "dictionaries": [dictionary]})
                self._forget([key for old, key in known.items() if old.startswith(ours)])
                known[name] = made["glossary_id"]
            return {"glossary_id": known[name]}
        except (MachineError, KeyError, TypeError):
            logger.warning("DeepL translates without a glossary", exc_info=True)
            return {}

    def _forget(self, keys: list[str]) -> None:
        """An account holds a thousand glossaries: those of yesterday's terms go."""
        for key in keys:
            self.connection.ask("DELETE", f"/v3/glossaries/{key}")


def entries(terms: Sequence[Term]) -> dict[str, str]:
    """What each word becomes: terms their agreed words, abbreviations each other, names themselves."""
    rows: dict[str, str] = {}
    for term in terms:
        short = next((word for word in term.accepted if word.isupper()), "")
        for word in term.source or term.related[:1]:
            translation = short if word.isupper() else term.agreed
            if translation and not {"\t", "\n"} & {*word, *translation}:
                rows.setdefault(word, translation)
    return rows
