"""Two answers at the same instant, by two connections; and a process that is killed between any two steps."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pkgutil import resolve_name
from unittest.mock import patch

import pytest
from django.db import connections
from wagtail.models import TaskState

from content.review import closing
from content.review.answering import AnswerRefusedError
from content.review.models import OutboundMessage, ReviewEvent, ReviewRound
from content.review.tests.people import Status, says
from content.tests.reviews import step

AT_ONCE = pytest.mark.django_db(transaction=True)
SECONDS = 60


def at_once(*acts: Callable[[], object]) -> None:
    """Each in a thread with a connection of its own, all let go at the same moment."""
    start = threading.Barrier(len(acts))
    failures: list[BaseException] = []

    def run(act: Callable[[], object]) -> None:
        try:
            start.wait(SECONDS)
            with suppress(AnswerRefusedError):
                act()
        except BaseException as failure:  # noqa: BLE001  a thread's failure is the test's
            failures.append(failure)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SECONDS)
    assert not failures


@AT_ONCE
def test_one_approves_and_one_objects_at_the_same_instant(asked, page):
    at_once(
        lambda: says(asked, "sv@example.org"),
        lambda: says(asked, "en@example.org", Status.CHANGES, "Fel siffra."),
    )
    asked.refresh_from_db()
    assert asked.status == ReviewRound.Status.CHANGES
    assert set(asked.requests.values_list("status", flat=True)) == {Status.APPROVED, Status.CHANGES}
    assert asked.events.filter(event=ReviewRound.Status.CHANGES, actor_kind="system").count() == 1
    assert TaskState.objects.filter(pk=asked.task_state_id, status=TaskState.STATUS_REJECTED).exists()
    assert step(page) == "needs_changes"


@AT_ONCE
def test_all_approve_at_the_same_instant_and_the_workflow_moves_one_step(asked, page):
    at_once(lambda: says(asked, "sv@example.org"), lambda: says(asked, "en@example.org"))
    asked.refresh_from_db()
    assert asked.status == ReviewRound.Status.SATISFIED
    assert asked.events.filter(event=ReviewRound.Status.SATISFIED).count() == 1
    assert TaskState.objects.filter(task__name="Publicering").count() == 1
    assert step(page) == "Publicering"


@AT_ONCE
def test_the_same_answer_sent_twice_at_the_same_instant_is_one(asked):
    at_once(*[lambda: says(asked, "sv@example.org")] * 2)
    assert asked.events.filter(event="approved").count() == 1
    assert OutboundMessage.objects.filter(kind="receipt").count() == 1


@AT_ONCE
def test_the_last_answer_comes_while_somebody_withdraws_the_page(asked, page):
    says(asked, "sv@example.org")
    at_once(lambda: says(asked, "en@example.org"), page.current_workflow_state.cancel)
    asked.refresh_from_db()
    assert asked.status in {ReviewRound.Status.SATISFIED, ReviewRound.Status.WITHDRAWN}
    assert asked.events.filter(event__in=["satisfied", "withdrawn"]).count() == 1
    assert step(page) == "cancelled"
    assert not TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS).exists()


class Killed(BaseException):
    """What nobody catches."""


def everything() -> tuple:
    """All that closing touches, as far as one can see whether it has."""
    return (
        list(ReviewRound.objects.values_list("status", "closed_at")),
        list(ReviewRound.objects.values_list("requests__status", "requests__decided_at").order_by("requests__pk")),
        ReviewEvent.objects.count(),
        OutboundMessage.objects.count(),
        list(TaskState.objects.order_by("pk").values_list("task__name", "status")),
    )


STEPS = [
    "content.review.answering.note",
    "content.review.answering.mails.to_partner",
    "content.review.answering.mails.to_staff",
    "content.review.answering.closing.settle",
    "content.review.closing.close",
    "content.review.closing._end_requests",
    "content.review.closing.tokens.shorten",
    "content.review.closing.note",
    "content.review.closing._move_workflow",
    "wagtail.models.TaskState.log_state_change_action",
    "wagtail.models.WorkflowState.update",
    "content.models.FourEyesTask.start",
    "wagtail.models.workflows.task_approved.send",
    "content.review.closing.mails.to_staff",
]


def killed_at(where: str, before: bool):
    """Die when the step begins, or when it has just been done."""
    module, _, name = where.rpartition(".")
    target = resolve_name(module)
    real = getattr(target, name)

    def die(*args, **kwargs):
        if not before:
            real(*args, **kwargs)
        raise Killed

    return patch.object(target, name, die)


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
def test_killed_between_two_steps_nothing_has_happened_and_it_can_be_done_again(asked, page, before):
    says(asked, "sv@example.org")
    untouched = everything()
    for where in STEPS:
        with killed_at(where, before), pytest.raises(Killed):
            says(asked, "en@example.org")
        assert everything() == untouched, where
        assert step(page) == "Partnergranskning", where
    says(asked, "en@example.org")
    assert step(page) == "Publicering"


def test_settling_twice_is_settling_once(asked):
    says(asked, "sv@example.org")
    says(asked, "en@example.org")
    done = everything()
    closing.settle(asked.pk, over=True)
    assert everything() == done
