"""Writes PO files. What is outdated, a machine's or wrong is marked as fuzzy; who has looked takes the mark away."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import polib
from django.db.models import Model
from django.utils import timezone
from django.utils.text import slugify
from wagtail_localize.models import Translation

from content.translating.strings import State, TranslatedString, strings

TRANSLATION, MODEL, EXPORTED = "X-WagtailLocalize-TranslationID", "X-Samling-Model", "X-Samling-Exported"
UNSURE = {State.OUTDATED, State.MACHINE, State.ERROR}
LINE = 200


def page_file(translation: Translation) -> polib.POFile:
    """All strings of one translation. Cost: two queries."""
    po = _empty(translation.target_locale.language_code, {TRANSLATION: str(translation.uuid)})
    po.extend(_entry(string, string.segment.context.path) for string in strings(translation))
    return po


def model_file(model: type[Model], language: str, translations: Iterable[Translation]) -> polib.POFile:
    """The strings of many, such as all topics, in one file. Cost: two queries for each."""
    po = _empty(language, {MODEL: model._meta.label_lower})
    for translation in translations:
        for string in strings(translation):
            entry = _entry(string, place(translation, string.segment.context.path))
            entry.comment = translation.source.object_repr
            po.append(entry)
    return po


def zip_of(translations: Iterable[Translation]) -> bytes:
    """A file for each translation. Cost: two queries for each."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for translation in translations:
            archive.writestr(f"{translation.pk}-{file_name(translation)}", as_bytes(page_file(translation)))
    return packed.getvalue()


def place(translation: Translation, path: str) -> str:
    """Where a string stands, in a file of many."""
    return f"{translation.uuid}:{path}"


def file_name(translation: Translation) -> str:
    title = slugify(translation.source.object_repr)[:60] or "text"
    return f"{title}-{translation.target_locale.language_code}.po"


def as_bytes(po: polib.POFile) -> bytes:
    return str(po).encode()


def _empty(language: str, about: dict[str, str]) -> polib.POFile:
    po = polib.POFile(wrapwidth=LINE)
    now = timezone.now()
    po.metadata = {
        "POT-Creation-Date": f"{now:%Y-%m-%d %H:%M%z}",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        EXPORTED: now.isoformat(),
        **about,
    }
    return po


def _entry(string: TranslatedString, path: str) -> polib.POEntry:
    entry = polib.POEntry(msgid=string.source, msgctxt=path, msgstr=string.data)
    if string.state in UNSURE:
        entry.flags.append("fuzzy")
    if string.outdated:
        entry.previous_msgid = string.outdated.before.data
    return entry
