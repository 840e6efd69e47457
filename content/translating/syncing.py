"""Brings the source of translations up to what has been published, and keeps every translation that there was."""

from collections import defaultdict
from datetime import datetime

from django.db import transaction
from django.db.models import Model
from wagtail_localize.models import StringSegment, StringTranslation, TranslationSource

from content.translating.comparing import substance, successors, without_lost_links
from content.translating.models import OutdatedString

Texts = dict[int, list[StringSegment]]


@transaction.atomic
def sync(instance: Model, since: datetime | None = None) -> None:
    """Take over what the instance says now; what it said differently is marked in every language.

    A string that has changed keeps its old translation, as outdated unless only white space or typography changed;
    one that is new has none. What is live in other languages is not touched. `since` is the moment that outdated
    strings are given. Cost: one query for an instance without translations, else some for each string: wagtail-localize
    writes them one by one.
    """
    source = TranslationSource.objects.get_for_instance_or_none(instance)
    if source is None:
        return
    before = _texts(source)
    source, _created = TranslationSource.update_or_create_from_instance(instance)
    after = _texts(source)
    for translation in source.translations.filter(enabled=True).select_related("target_locale"):
        _carry_over(before, after, translation.target_locale_id, since)


def _texts(source: TranslationSource) -> Texts:
    """The strings of each field and block, by its context, in their order. Cost: one query."""
    texts = defaultdict(list)
    for segment in source.stringsegment_set.select_related("string").order_by("order"):
        texts[segment.context_id].append(segment)
    return texts


def _carry_over(before: Texts, after: Texts, locale_id: int, since: datetime | None) -> None:
    rows = StringTranslation.objects.filter(context_id__in=[*before, *after], locale_id=locale_id)
    known = {(row.context_id, row.translation_of_id): row for row in rows.select_related("outdated")}
    elsewhere = {string: row for (_context, string), row in known.items()}
    for context_id, segments in after.items():
        new = [row for row in segments if (context_id, row.string_id) not in known]
        olds = predecessors(before.get(context_id, []), segments) if new else {}
        for segment in new:
            old = olds.get(segment.pk)
            if old and (context_id, old.string_id) in known:
                _carry(known[context_id, old.string_id], old, segment, since)
            elif segment.string_id in elsewhere:
                _carry(elsewhere[segment.string_id], segment, segment, since)


def predecessors(before: list[StringSegment], after: list[StringSegment]) -> dict[int, StringSegment]:
    """Which old string each new one came of, by the new one's key."""
    found = successors([row.string.data for row in before], [row.string.data for row in after])
    return {after[new].pk: before[old] for new, old in found.items()}


def _carry(row: StringTranslation, old: StringSegment, new: StringSegment, since: datetime | None) -> None:
    """Let the translation of the old text stand for the new one, until somebody has looked."""
    carried, created = StringTranslation.objects.get_or_create(
        translation_of_id=new.string_id,
        context_id=new.context_id,
        locale_id=row.locale_id,
        defaults={
            "data": without_lost_links(new.string.data, row.data),
            "translation_type": row.translation_type,
            "tool_name": row.tool_name,
            "last_translated_by_id": row.last_translated_by_id,
        },
    )
    outdated = getattr(row, "outdated", None)
    changed = substance(old.string.data) != substance(new.string.data)
    if created and (outdated or changed):
        moment = {"since": since} if since else {}
        OutdatedString.objects.create(
            translation=carried, before_id=outdated.before_id if outdated else old.string_id, **moment
        )
