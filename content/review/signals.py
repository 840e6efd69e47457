"""What happens elsewhere and concerns a round: publication, withdrawal, deletion, writing."""

from typing import Any

from django.db.models.signals import post_save, pre_delete
from django.dispatch import receiver
from django.utils import timezone
from wagtail.models import Page, Revision, TaskState, get_page_models
from wagtail.signals import page_published, task_cancelled

from content.review import closing, drafts, gate
from content.review.actors import Actor, note
from content.review.models import ReviewRound


@receiver(page_published)
def gone_live(instance: Page, **_kwargs: Any) -> None:
    if instance.live:
        gate.passed(instance)


@receiver(task_cancelled)
def step_cancelled(instance: TaskState, user: Any = None, **_kwargs: Any) -> None:
    """The workflow was withdrawn, or its step or the whole of it was disabled."""
    for current in ReviewRound.objects.select_for_update().open().filter(task_state_id=instance.pk):
        closing.close(current, ReviewRound.Status.WITHDRAWN, Actor.staff(user))


@receiver(post_save, sender=Revision)
def written(instance: Revision, **_kwargs: Any) -> None:
    """Note when an open round's text becomes another, and when it becomes the same again. Cost: one query or two."""
    if not issubclass(instance.content_type.model_class(), Page):
        return
    current = ReviewRound.objects.open().filter(page_id=int(instance.object_id)).first()
    if current is None:
        return
    changed = drafts.sha256_of(instance) != current.accepted_sha256
    if changed == bool(current.stale_since):
        return
    current.stale_since = timezone.now() if changed else None
    current.save(update_fields=["stale_since"])
    note(current, "text_changed" if changed else "text_restored", Actor.staff(instance.user))


def page_deleted(instance: Page, **_kwargs: Any) -> None:
    """Core says nothing of workflows when a page is deleted."""
    for current in ReviewRound.objects.select_for_update().open().filter(page_id=instance.pk):
        closing.close(current, ReviewRound.Status.WITHDRAWN)


def connect() -> None:
    """Deletion is told by the type of the page, not by the page."""
    for model in get_page_models():
        pre_delete.connect(page_deleted, sender=model, dispatch_uid=f"review.{model._meta.label}")
