"""What happens to a source and matters to its translations: it is published, or saved where nothing is published."""

from typing import Any

from django.db.models import Field, Model
from django.db.models.signals import post_save
from django.dispatch import receiver
from modelcluster.fields import ParentalKey
from wagtail.models import DraftStateMixin, Page, get_translatable_models
from wagtail.signals import page_published

from content.translating.syncing import sync


@receiver(page_published)
def page_gone_live(instance: Page, **_kwargs: Any) -> None:
    """In the same request: who publishes is told at once what has to be looked over."""
    if not instance.alias_of_id:
        sync(instance, since=instance.last_published_at)


def word_saved(instance: Model, raw: bool = False, **_kwargs: Any) -> None:
    if not raw:
        sync(instance)


def connect() -> None:
    """Follow words without drafts, topics for example: they are live as soon as they are saved.

    Rows of a page or of such a word go with it.
    """
    for model in get_translatable_models():
        if not issubclass(model, DraftStateMixin) and not any(_is_parental(field) for field in model._meta.fields):
            post_save.connect(word_saved, sender=model, dispatch_uid=f"translating {model._meta.label}")


def _is_parental(field: Field) -> bool:
    return isinstance(field, ParentalKey)
