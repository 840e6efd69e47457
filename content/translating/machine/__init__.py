"""Machine translation by a service outside: off until the environment names one."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from django.conf import settings

from content.translating.terms import Term

from .deepl import DeepL
from .faults import Fault, MachineError
from .libretranslate import LibreTranslate

__all__ = ["Fault", "MachineError", "Translator", "translator"]


class Translator(Protocol):
    """A service that translates string data of wagtail-localize: fragments of HTML."""

    name: str

    def translate(self, texts: list[str], source: str, target: str, terms: Sequence[Term]) -> Iterator[list[str]]:
        """The translations in the order of the texts, batch by batch; an empty one for a text that it cannot take.

        `source` and `target` are language codes. Raises MachineError, also after some batches: those stand.
        """


def translator() -> Translator | None:
    """The service that the environment names, or none. Cost: none."""
    chosen = settings.MACHINE_TRANSLATION
    if chosen["service"] == "deepl":
        return DeepL(chosen["key"], chosen["url"])
    if chosen["service"] == "libretranslate":
        return LibreTranslate(chosen["url"], chosen["key"])
    return None
