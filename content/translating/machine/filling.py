"""Letting a machine write what nobody has written yet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from django.contrib.auth.models import AbstractBaseUser
from django.utils.text import slugify
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.strings import StringValue, validate_translation_links

from content.translating.strings import strings
from content.translating.terms import terms

from . import MachineError, Translator, translator

ADDRESS = re.compile(r"<[^>]*>|&\w+;|\S+@\S+|\bhttps?://\S+|\bwww\.\S+")
WORD = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True)
class Filled:
    """How many strings a machine has written, how many are still without a translation, and why."""

    count: int
    left: int
    problem: str = ""


def fill(translation: Translation, user: AbstractBaseUser | None, service: Translator | None = None) -> Filled:
    """Write a machine's translation of every string that has none. The target itself is not touched.

    What anybody has written stays. Batches that came before a fault stay too; `problem` is a sentence about it. The
    address of a page is made of its translated title. Cost: some ten queries, one more for each batch, and the
    service's time: best done in the background. Raises RuntimeError when there is no service.
    """
    service = service or translator()
    if service is None:
        raise RuntimeError("No service is named by MACHINE_TRANSLATION.")
    rows = strings(translation)
    missing = [row.segment for row in rows if row.translation is None]
    title = next((row.data for row in rows if row.translation and row.segment.context.path == "title"), "")
    filling = _Filling(translation, user, service.name, missing, title)
    problem = ""
    try:
        for translated in _translated(translation, filling.texts, service):
            filling.keep(translated)
    except MachineError as error:
        problem = str(error)
    filling.name_page()
    return Filled(filling.count, len(missing) - filling.count, problem)


def _translated(translation: Translation, texts: list[str], service: Translator) -> Iterator[dict[str, str]]:
    """Texts with their translations, batch by batch; those without words are the same in all languages."""
    waiting = [text for text in texts if has_words(text)]
    yield {text: text for text in texts if not has_words(text)}
    if not waiting:
        return
    locale = translation.target_locale
    source, target = translation.source.locale.language_code, locale.language_code
    following = iter(waiting)
    for batch in service.translate(waiting, source, target, terms(locale)):
        yield {next(following): text for text in batch}


def has_words(data: str) -> bool:
    """Whether there is anything to translate in it, beside numbers and addresses."""
    return bool(WORD.search(ADDRESS.sub(" ", data)))


def checked(source: str, answer: str) -> str:
    """The answer as string data, or nothing when its markup is not fit to be kept."""
    try:
        validate_translation_links(source, answer)
        return StringValue.from_translated_html(answer).data.strip()
    except ValueError:
        return ""


@dataclass
class _Filling:
    """One round of filling, and how far it has come."""

    translation: Translation
    user: AbstractBaseUser | None
    tool: str
    missing: list[StringSegment]
    title: str
    count: int = field(default=0)

    @property
    def texts(self) -> list[str]:
        return list(dict.fromkeys(one.string.data for one in self._places()))

    def keep(self, translated: dict[str, str]) -> None:
        """Write a batch wherever its texts stand."""
        fit = {text: data for text, answer in translated.items() if (data := checked(text, answer))}
        self._write({one: fit[one.string.data] for one in self._places() if one.string.data in fit})

    def name_page(self) -> None:
        """Make the address of the title, whoever has translated it."""
        if self.title:
            self._write({one: slugify(self.title) for one in self.missing if one.context.path == "slug"})

    def _places(self) -> list[StringSegment]:
        return [one for one in self.missing if one.context.path != "slug"]

    def _write(self, texts: dict[StringSegment, str]) -> None:
        rows = [self._row(segment, data) for segment, data in texts.items()]
        self.title = next((row.data for row in rows if row.context.path == "title"), self.title)
        StringTranslation.objects.bulk_create(rows, ignore_conflicts=True)  # Somebody may have been quicker.
        self.count += len(rows)

    def _row(self, segment: StringSegment, data: str) -> StringTranslation:
        return StringTranslation(
            translation_of=segment.string,
            context=segment.context,
            locale=self.translation.target_locale,
            data=data,
            translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE,
            tool_name=self.tool,
            last_translated_by=self.user,
        )
