"""Nothing goes live past the partners where nobody presses a button: clocks, scripts, workflows taken apart."""

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Task, WorkflowTask

from content.publishing import REFUSED, PublishingRefused, Refused
from content.review.models import PartnerReviewTask
from content.review.tests.knocking import CHANGED, NOT_YET
from content.review.tests.people import says
from content.tests.reviews import step

pytestmark = pytest.mark.usefixtures("in_english", "never_live")


def test_an_older_text_than_the_approved(approved, asked):
    older = approved.revisions.order_by("created_at").first()
    with pytest.raises(PublishingRefused, match=CHANGED):
        older.publish()


@pytest.mark.parametrize("before", [True, False], ids=["scheduled before the round", "scheduled during it"])
def test_the_clock(asked, page, before):
    revisions = page.revisions.order_by("created_at")
    due = revisions.first() if before else revisions.last()
    page.revisions.filter(pk=due.pk).update(approved_go_live_at=timezone.now())
    call_command("publish_scheduled", verbosity=0)
    assert NOT_YET in PageLogEntry.objects.get(page=page.pk, action=REFUSED).message
    assert not page.revisions.exclude(approved_go_live_at=None).exists()


def test_a_script(asked, page):
    revision = page.get_latest_revision()
    for publish in (
        revision.publish,
        lambda: page.publish(revision),
        lambda: Page.objects.get(pk=page.pk).publish(revision),
        lambda: set_live(page),
    ):
        with pytest.raises(PublishingRefused, match=NOT_YET):
            publish()


def set_live(page):
    page.live = True
    page.save()


def test_disabling_the_last_step(approved, asked):
    """Core would publish: nothing is left to approve."""
    Task.objects.get(name="Publicering").deactivate()
    assert step(approved) == "approved"
    assert PageLogEntry.objects.filter(page=approved.pk, action=REFUSED).exists()


def test_removing_the_steps_after_the_partners(asked, page):
    """The partners' approval is then the last, and nobody of the staff has decided."""
    WorkflowTask.objects.exclude(task__name="Partnergranskning").delete()
    says(asked, "sv@example.org")
    says(asked, "en@example.org")
    assert step(page) == "approved"


def test_no_longer_naming_the_partners(asked, page, author, desk_of):
    """Withdrawn, sent again without the partners, and approved by all others: nobody has asked the partners."""
    page.current_workflow_state.cancel()
    page.page_partners = []
    page.save_revision(user=author.user)
    page.get_workflow().start(page, author.user)
    page.current_workflow_task_state.approve(user=desk_of("Redaktör").user)
    page.refresh_from_db()
    assert step(page) == "Publicering"
    with pytest.raises(PublishingRefused, match=NOT_YET):
        page.current_workflow_task_state.approve(user=desk_of().user)


def test_removing_the_partners_step(asked, page, desk_of):
    WorkflowTask.objects.filter(task__name="Partnergranskning").delete()
    assert step(page) == "Partnergranskning"
    page.current_workflow_task_state.approve(user=desk_of().user)
    with pytest.raises(PublishingRefused, match=NOT_YET):
        page.current_workflow_task_state.approve(user=desk_of().user)


def test_deleting_the_partners_step(asked, page):
    for task in (PartnerReviewTask.objects.get(), Task.objects.get(name="Partnergranskning")):
        with pytest.raises(Refused, match="Partners are reading 1 page"), transaction.atomic():
            task.delete()


def test_a_workflow_that_has_lost_its_steps(home, page, author):
    WorkflowTask.objects.all().delete()
    page.get_workflow().start(page, author.user)
    page.refresh_from_db()
    assert not page.live
