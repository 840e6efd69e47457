"""Writing texts in two languages, as tests need them."""

from typing import Any

from django.db.models import Model
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from content.translating.tests.sending import put, segment

BLOCK = "5a0f7d0a-9a51-4c0e-8a52-3d5c7a3b7d11"


def one_text(*paragraphs: str) -> list[dict[str, Any]]:
    """A body of one block, the same one every time, with these paragraphs."""
    value = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return [{"type": "rich_text", "id": BLOCK, "value": value}]


def english_of(translation: Translation, swedish: str, english: str, **attributes: Any) -> StringTranslation:
    """Translate a string wherever it stands in the source."""
    return put(translation, segment(translation, swedish), english, **attributes)


def publish(page: Page, **changes: Any) -> Page:
    """Change the page and publish it."""
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return fresh(page)


def fresh(instance: Model) -> Model:
    return type(instance).objects.get(pk=instance.pk)
