"""What changes the index, as it changes, in the same transaction."""

from collections.abc import Collection
from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.documents import get_document_model
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page, PageViewRestriction

from content.models.taxonomy import Term
from content.texts import pages_sorted_by

from .indexing import index_document, index_page, index_tree, searchable_pages

DRAFT_FIELDS = frozenset(["draft_title", "has_unpublished_changes", "latest_revision", "latest_revision_created_at"])
FILE_FIELDS = frozenset(["file_hash", "file_size"])


@receiver(post_save)
def page_saved(instance: Model, update_fields: Collection[str] | None, *, raw: bool, **_kwargs: Any) -> None:
    """Publishing, unpublishing and expiring save the page; moving saves the bare `Page`, and its tree moves along.

    When only some fields are saved, the rest of the object may be a draft: what is in the database counts.
    """
    if not isinstance(instance, Page) or raw or DRAFT_FIELDS.issuperset(update_fields or ["all"]):
        return
    whole = update_fields is None and type(instance) is not Page
    index_page(instance if whole else Page.objects.get(pk=instance.pk).specific)
    if type(instance) is Page:
        index_tree(instance)


@receiver(post_save)
def word_saved(instance: Model, *, created: bool, raw: bool, **_kwargs: Any) -> None:
    """A topic, municipality or need was renamed, and with it what the pages say that are sorted by it."""
    if isinstance(instance, Term) and not created and not raw:
        for page in searchable_pages().filter(pk__in=pages_sorted_by(instance)).specific():
            index_page(page)


@receiver([post_save, post_delete], sender=PageViewRestriction)
def privacy_changed(instance: PageViewRestriction, origin: Any = None, **_kwargs: Any) -> None:
    """A restriction that goes because its page is being deleted would bring the page back into the index."""
    if origin and getattr(origin, "model", type(origin)) is not PageViewRestriction:
        return
    if page := Page.objects.filter(pk=instance.page_id).first():
        index_tree(page)


@receiver(post_save, sender=get_document_model())
def document_saved(instance: AbstractDocument, update_fields: Collection[str] | None, **_kwargs: Any) -> None:
    if not FILE_FIELDS.issuperset(update_fields or ["all"]):
        index_document(instance)
