"""Pages on their way to another language, without the admin's forms."""

from typing import Any

from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from content.factories import StandardPageFactory
from content.translating.requests import request


def send(instance: Any, language: str = "en") -> Translation:
    """A translation that has been asked for: a draft of the target without a translated string."""
    return request(instance, Locale.objects.get(language_code=language), user=None)


def target(translation: Translation) -> Page:
    return translation.get_target_instance()


def fill(translation: Translation, **more: Any) -> None:
    """Translate every string, each to a text that differs from it."""
    for segment in StringSegment.objects.filter(source=translation.source).select_related("string"):
        put(translation, segment, f"{segment.string.data} in other words", **more)


def put(translation: Translation, segment: StringSegment, data: str, **more: Any) -> StringTranslation:
    return StringTranslation.objects.update_or_create(
        translation_of=segment.string,
        context=segment.context,
        locale=translation.target_locale,
        defaults={"data": data, "translation_type": "manual"} | more,
    )[0]


def segment(translation: Translation, text: str) -> StringSegment:
    return StringSegment.objects.get(source=translation.source, string__data=text)


def swedish_page(home: Page, title: str = "Om oss", **more: Any) -> Page:
    return StandardPageFactory(parent=home, title=title, summary=f"Vad {title} handlar om.", **more)
