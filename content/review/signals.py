"""What happens elsewhere and concerns a round: publication, withdrawal, deletion, writing."""

from typing import Any

from django.db.models import QuerySet
from django.db.models.signals import post_save, pre_delete, pre_save
from django.dispatch import receiver
from django.utils.translation import ngettext
from wagtail.models import Page, Revision, Task, TaskState, get_page_models
from wagtail.signals import page_published, task_cancelled

from content.publishing import Refused
from content.review import closing, gate
from content.review.actors import SYSTEM, Actor
from content.review.models import PartnerReviewTask, ReviewRound


@receiver(page_published)
def gone_live(instance: Page, **_kwargs: Any) -> None:
    if instance.live:
        gate.passed(instance)


@receiver(task_cancelled)
def step_cancelled(instance: TaskState, user: Any = None, **_kwargs: Any) -> None:
    """The workflow was withdrawn, or its step or the whole of it was disabled."""
    withdraw(ReviewRound.objects.filter(task_state_id=instance.pk), Actor.staff(user))


def withdraw(rounds: QuerySet[ReviewRound], actor: Actor = SYSTEM) -> None:
    for pk in rounds.open().values_list("pk", flat=True):
        current = closing.locked(pk)
        if current.is_open:
            closing.close(current, ReviewRound.Status.WITHDRAWN, actor)


@receiver(post_save, sender=Revision)
def written(instance: Revision, **_kwargs: Any) -> None:
    """Note when an open round's text becomes another, and when it becomes the same again. Cost: two queries or one."""
    if not issubclass(instance.content_type.model_class(), Page):
        return
    current = ReviewRound.objects.open().filter(page_id=int(instance.object_id)).select_related("page").first()
    if current:
        closing.is_stale(current, Actor.staff(instance.user))


def page_deleted(instance: Page, **_kwargs: Any) -> None:
    """Core says nothing of workflows when a page is deleted."""
    withdraw(ReviewRound.objects.filter(page_id=instance.pk))


def step_disabled(instance: Task, **_kwargs: Any) -> None:
    """Core would go on without the partners, and publish where theirs is the last step. Cost: one query."""
    if not instance.active:
        refuse_while_waiting(instance)


def refuse_while_waiting(instance: Task, **_kwargs: Any) -> None:
    """A step is not taken away from under those who are asked at it. Raises Refused."""
    waiting = ReviewRound.objects.open().filter(task_state__task_id=instance.pk).count()
    if waiting:
        text = ngettext(
            "Partners are reading %(count)d page at this step. Close that review or withdraw it first.",
            "Partners are reading %(count)d pages at this step. Close those reviews or withdraw them first.",
            waiting,
        )
        raise Refused(text % {"count": waiting})


def connect() -> None:
    """Deletion is told by the type of the page, not by the page; a step is disabled under either of its types."""
    for step in (Task, PartnerReviewTask):
        pre_save.connect(step_disabled, sender=step, dispatch_uid=f"review.disabled.{step._meta.label}")
        pre_delete.connect(refuse_while_waiting, sender=step, dispatch_uid=f"review.deleted.{step._meta.label}")
    for model in get_page_models():
        pre_delete.connect(page_deleted, sender=model, dispatch_uid=f"review.{model._meta.label}")
