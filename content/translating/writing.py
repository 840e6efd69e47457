"""Writing the translation of a string, and saying that one still holds."""

from collections.abc import Iterable
from html import unescape

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.strings import StringValue, extract_ids

from content.translating.models import OutdatedString

MANUAL = StringTranslation.TRANSLATION_TYPE_MANUAL


def has_markup(data: str) -> bool:
    """Whether a string is written as HTML: it holds links or emphasis. Others are plain text to who writes."""
    return "<" in data.replace("<br/>", "")


def as_written(data: str, *, markup: bool) -> str:
    """String data as people read and write it: without entities, unless there is markup around them."""
    return data if markup else unescape(data.replace("<br/>", "\n"))


def as_data(source: str, text: str) -> str:
    """What somebody wrote as string data. Raises ValidationError in words."""
    text = text.replace("\r\n", "\n").strip()
    if not has_markup(source):
        return StringValue.from_plaintext(text).data
    try:
        data = StringValue.from_translated_html(text).data
    except ValueError as error:
        raise ValidationError(
            _("The text holds markup that it may not hold. Use the same tags as the source text, and no others.")
        ) from error
    unknown = sorted(extract_ids(data) - extract_ids(source))
    if unknown:
        raise ValidationError(
            _("The source text has no link “%(ids)s”. Copy the tag of the link from it.") % {"ids": ", ".join(unknown)}
        )
    return data


@transaction.atomic
def write(
    translation: Translation, segment: StringSegment, text: str, *, user: AbstractBaseUser, tool: str = ""
) -> None:
    """Keep what a person wrote; nothing written takes the translation away. Raises ValidationError. Cost: five queries.

    What a person has written is neither outdated nor a machine's any longer.
    """
    place = _place(translation, segment)
    data = as_data(segment.string.data, text)
    if not data:
        for row in StringTranslation.objects.filter(**place):
            row.delete()
        return
    written, _created = StringTranslation.objects.update_or_create(
        **place,
        defaults={
            "data": data,
            "translation_type": MANUAL,
            "tool_name": tool,
            "last_translated_by": user,
            "has_error": False,
            "field_error": "",
        },
    )
    OutdatedString.objects.filter(translation=written).delete()
    if segment.context.path == "title":
        _propose_slug(translation, written)


def _place(translation: Translation, segment: StringSegment) -> dict[str, int]:
    """By what a string's translation is found."""
    return {
        "translation_of_id": segment.string_id,
        "context_id": segment.context_id,
        "locale_id": translation.target_locale_id,
    }


def _propose_slug(translation: Translation, title: StringTranslation) -> None:
    """Give a page that has no address in the language one after its title. Cost: three queries."""
    slug = StringSegment.objects.filter(source_id=translation.source_id, context__path="slug").first()
    if slug and (data := slugify(unescape(title.data))):
        StringTranslation.objects.get_or_create(
            **_place(translation, slug),
            defaults={"data": data, "translation_type": MANUAL, "last_translated_by": title.last_translated_by},
        )


@transaction.atomic
def confirm(rows: Iterable[StringTranslation], user: AbstractBaseUser) -> int:
    """Say that translations are right as they stand, though outdated or a machine's; returns how many.

    Cost: two queries.
    """
    keys = [row.pk for row in rows]
    OutdatedString.objects.filter(translation__in=keys).delete()
    return StringTranslation.objects.filter(pk__in=keys).update(
        translation_type=MANUAL, tool_name="", last_translated_by=user
    )
