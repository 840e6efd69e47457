"""English, made the way translators make it: segment by segment, paired with the Swedish."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import Model
from wagtail.models import Locale
from wagtail_localize.models import (
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)
from wagtail_localize.segments import OverridableSegmentValue, StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import extract_segments

from content.translating.targets import draft_translation, publish_translation


class UnpairedTextError(ValueError):
    """A Swedish text without an English one, or the other way round."""

    def __init__(self, source: TranslationSource, path: str, problem: str) -> None:
        super().__init__(f"“{source.object_repr}” and its English do not match at {path}: {problem}")


def translate(swedish: Model, twin: Model, locale: Locale, *, live: bool = True) -> None:
    """Translate an object with the words of its unsaved `twin`, and publish it or leave it as a draft.

    Raises:
        UnpairedTextError: the two do not have the same shape, or a text is missing in one of them.
    """
    source, _created = TranslationSource.update_or_create_from_instance(swedish)
    translation, _created = Translation.objects.update_or_create(
        source=source, target_locale=locale, defaults={"enabled": True}
    )
    segments = extract_segments(twin)
    _compare_templates(source, segments)
    _pair_strings(source, segments, locale)
    _pair_overrides(source, segments, locale)
    finish = publish_translation if live else draft_translation
    finish(translation)


def _grouped(items: Iterable[Any], path: Callable[[Any], str]) -> dict[str, list[Any]]:
    groups = defaultdict(list)
    for item in sorted(items, key=lambda item: item.order):
        groups[path(item)].append(item)
    return groups


def _compare_templates(source: TranslationSource, segments: list) -> None:
    rows = source.templatesegment_set.select_related("context", "template")
    swedish = {row.context.path: row.template.template for row in rows}
    english = {item.path: item.template for item in segments if isinstance(item, TemplateSegmentValue)}
    for path in swedish.keys() | english.keys():
        if swedish.get(path) != english.get(path):
            raise UnpairedTextError(source, path, "paragraphs or lists differ.")


def _pair_strings(source: TranslationSource, segments: list, locale: Locale) -> None:
    """Words of a page that was deleted are still there; made again, the page gets its first words back."""
    translations = {
        (ours.string_id, ours.context_id): StringTranslation(
            translation_of=ours.string,
            context=ours.context,
            locale=locale,
            data=theirs.string.data,
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        )
        for ours, theirs in _pairs(source, segments)
    }
    StringTranslation.objects.bulk_create(
        translations.values(),
        update_conflicts=True,
        unique_fields=["locale", "translation_of", "context"],
        update_fields=["data"],
    )


def _pairs(source: TranslationSource, segments: list) -> Iterable[tuple[StringSegment, StringSegmentValue]]:
    rows = source.stringsegment_set.select_related("context", "string")
    swedish = _grouped(rows, lambda row: row.context.path)
    english = _grouped((item for item in segments if isinstance(item, StringSegmentValue)), lambda item: item.path)
    for path in swedish.keys() | english.keys():
        if len(swedish[path]) != len(english[path]):
            raise UnpairedTextError(source, path, f"{len(swedish[path])} texts and {len(english[path])}.")
        for ours, theirs in zip(swedish[path], english[path], strict=True):
            if json.loads(ours.attrs) != theirs.attrs:
                raise UnpairedTextError(source, path, "links lead elsewhere or stand in another order.")
            yield ours, theirs


def _pair_overrides(source: TranslationSource, segments: list, locale: Locale) -> None:
    """What is another thing in English, such as a document or an abbreviation, overrides the Swedish."""
    english = {item.path: item.data for item in segments if isinstance(item, OverridableSegmentValue)}
    for row in source.overridablesegment_set.select_related("context"):
        data = english.get(row.context.path, row.data)
        if data != row.data:
            SegmentOverride.objects.update_or_create(
                context=row.context, locale=locale, defaults={"data_json": json.dumps(data)}
            )
