"""Where pictures, documents and pages are shown in another language only, which no index of references knows."""

import json
from collections import defaultdict
from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail_localize.models import OverridableSegment, SegmentOverride, Translation

from content.translating.overrides import Slot
from content.usage import Use


def uses_in_overrides(objects: Iterable[Model]) -> list[Use]:
    """What `content.usage` asks. Cost: one query, and some four for each override that is found."""
    wanted = defaultdict(list)
    for each in objects:
        if isinstance(each, Page | get_image_model() | get_document_model()):
            wanted[str(each.pk)].append(each)
    if not wanted:
        return []
    written = [form for key in wanted for form in (key, json.dumps(key))]  # wagtail-localize kept keys as texts.
    rows = SegmentOverride.objects.filter(data_json__in=written, context__isnull=False).select_related("context")
    return [use for row in rows for use in _uses(row, wanted[str(row.data)])]


def _uses(row: SegmentOverride, objects: list[Model]) -> list[Use]:
    segment = OverridableSegment.objects.filter(context_id=row.context_id).select_related("source").first()
    if segment is None:
        return []
    model = ContentType.objects.get_for_id(segment.source.specific_content_type_id).model_class()
    try:
        slot = Slot(model, row.context)
    except LookupError:
        return []
    chosen = [each for each in objects if _is_chosen_from(slot.related_model, each)]
    shown_in = _shown_in(segment, row, model) if chosen else None
    return [Use(shown_in, slot.label, each) for each in chosen] if shown_in else []


def _is_chosen_from(model: type[Model] | None, instance: Model) -> bool:
    """A page counts whatever its kind: it may be at hand as a plain page."""
    if model is None:
        return False
    return isinstance(instance, Page if issubclass(model, Page) else model)


def _shown_in(segment: OverridableSegment, row: SegmentOverride, model: type[Model]) -> Model | None:
    """The translation, or its source where the translation has not been made yet."""
    if not Translation.objects.filter(source=segment.source, target_locale=row.locale_id).exists():
        return None
    versions = (Page if issubclass(model, Page) else model).objects.filter(
        translation_key=segment.source.object_id, locale__in=[row.locale_id, segment.source.locale_id]
    )
    return max(versions, key=lambda version: version.locale_id == row.locale_id, default=None)
