"""The strings of a translation as people meet them: side by side, with what has become of each."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import OverridableSegment, StringSegment, StringTranslation, Translation

from content.translating.models import OutdatedString


class State(models.TextChoices):
    """What a string waits for."""

    MISSING = "missing", _("Not translated")
    ERROR = "error", _("Has an error")
    OUTDATED = "outdated", _("To be looked over")
    MACHINE = "machine", _("Machine translation")
    DONE = "done", _("Done")


@dataclass(frozen=True)
class TranslatedString:
    """One string of the source, and its translation if there is one."""

    segment: StringSegment
    translation: StringTranslation | None

    @property
    def source(self) -> str:
        return self.segment.string.data

    @property
    def data(self) -> str:
        return self.translation.data if self.translation else ""

    @property
    def outdated(self) -> OutdatedString | None:
        return getattr(self.translation, "outdated", None)

    @property
    def state(self) -> State:
        if self.translation is None or not self.data:
            return State.MISSING
        if self.translation.has_error:
            return State.ERROR
        if self.outdated:
            return State.OUTDATED
        machine = self.translation.translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE
        return State.MACHINE if machine else State.DONE


def strings(translation: Translation) -> list[TranslatedString]:
    """All strings in the order of the source. Cost: two queries, however many."""
    segments = translation.source.stringsegment_set.select_related("string", "context").order_by("order")
    rows = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id, locale_id=translation.target_locale_id
    ).select_related("outdated__before", "last_translated_by")
    found = {(row.translation_of_id, row.context_id): row for row in rows}
    return [TranslatedString(segment, found.get((segment.string_id, segment.context_id))) for segment in segments]


def overridable(translation: Translation) -> models.QuerySet[OverridableSegment]:
    """What follows the source unless the language has its own: pictures, links. Cost: one query."""
    segments = translation.source.overridablesegment_set.select_related("context").order_by("order")
    return segments.annotate_override_json(translation.target_locale, include_errors=True)
