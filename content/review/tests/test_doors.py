"""Nothing goes live past the partners, by whichever door; and whoever knocks is told why."""

import pytest
from django.core.management import call_command
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Task, Workflow, WorkflowTask

from content.publishing import REFUSED, PublishingRefused, Refused
from content.review.models import PartnerReviewTask, ReviewRound
from content.review.tests.people import says
from content.tests.reviews import act, step

pytestmark = pytest.mark.usefixtures("in_english")

NOT_YET = "Partners have not approved this page"
CHANGED = "The text has changed since partners approved it"


@pytest.fixture
def unlocked(home):
    """The text may be changed while partners read it: else the lock is met before the gate."""
    PartnerReviewTask.objects.update(editing=PartnerReviewTask.Editing.OPEN)


@pytest.fixture
def approved(asked, page):
    says(asked, "sv@example.org")
    says(asked, "en@example.org")
    page.refresh_from_db()
    return page


@pytest.fixture(autouse=True)
def _never_live(request, db):
    """After each of these, whatever it did, the page is a draft."""
    yield
    if "asked" in request.fixturenames:
        assert not Page.objects.get(slug="gemensam-plan").live


def words_of(response, desk) -> str:
    """What the person reads next: it is a page, and neither an error nor a bare refusal."""
    if response.status_code == 302:
        response = desk.client.get(response.url, follow=True)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.usefixtures("unlocked")
@pytest.mark.parametrize("groups", [("Publicerare",), ()])
def test_the_editors_publish_button(asked, page, desk_of, groups):
    desk = desk_of(*groups)
    assert "action-publish" not in words_of(desk.client.get(edit(page)), desk)
    assert NOT_YET in words_of(desk.save(page, "action-publish"), desk)


def edit(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_while_the_text_is_locked_the_lock_answers(asked, page, desk_of):
    desk = desk_of("Publicerare")
    assert "locked" in words_of(desk.save(page, "action-publish"), desk)


def test_changing_and_publishing_at_once(approved, asked, desk_of):
    desk = desk_of("Publicerare")
    response = desk.save(approved, "action-publish", lead="Något helt annat.")
    said = words_of(response, desk)
    assert CHANGED in said or "Somebody else has to approve or publish it" in said


def test_an_older_text_than_the_approved(approved, asked):
    older = approved.revisions.order_by("created_at").first()
    with pytest.raises(PublishingRefused, match=CHANGED):
        older.publish()


def bulk(desk, page, **data):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    return desk.client.post(f"{address}?id={page.pk}&next=/admin/", data)


def test_many_at_once(asked, page, desk_of):
    desk = desk_of()
    assert NOT_YET in words_of(bulk(desk, page), desk)


def test_a_parent_with_what_is_below_it(asked, page, desk_of):
    desk = desk_of()
    said = words_of(bulk(desk, page.get_parent(), include_descendants="on"), desk)
    assert f"Gemensam plan: {NOT_YET}" in said


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


def test_the_last_step_after_the_text_has_changed(approved, asked, desk_of):
    approved.lead = "Något helt annat."
    approved.save_revision()
    desk = desk_of("Publicerare")
    assert CHANGED in words_of(desk.decide(approved), desk)
    assert CHANGED in words_of(act(desk, approved), desk)
    dialogue = desk.client.post(
        reverse("wagtailadmin_pages:workflow_action", args=[approved.pk, "approve", state_of(approved).pk]),
        {"comment": "Ja"},
        headers={"x-requested-with": "XMLHttpRequest"},
    )
    assert dialogue.json()["step"] == "success"
    assert CHANGED in words_of(desk.client.get(dialogue.json()["redirect"]), desk)
    assert step(approved) == "Publicering"


def state_of(page):
    return page.current_workflow_task_state


def test_disabling_the_partners_step(asked, page, desk_of):
    desk = desk_of("Administratör")
    task = PartnerReviewTask.objects.get()
    address = reverse("wagtailadmin_workflows:disable_task", args=[task.pk])
    assert "Partners are reading 1 page at this step" in words_of(desk.client.post(address), desk)
    assert step(page) == "Partnergranskning"
    asked.refresh_from_db()
    assert asked.is_open


def test_disabling_the_last_step(approved, asked):
    """Core would publish: nothing is left to approve."""
    Task.objects.get(name="Publicering").deactivate()
    assert step(approved) == "approved"
    assert PageLogEntry.objects.filter(page=approved.pk, action=REFUSED).exists()


def test_disabling_the_workflow(asked, page, desk_of):
    desk = desk_of("Administratör")
    words_of(desk.client.post(reverse("wagtailadmin_workflows:disable", args=[Workflow.objects.get().pk])), desk)
    asked.refresh_from_db()
    assert asked.status == ReviewRound.Status.WITHDRAWN
    with pytest.raises(PublishingRefused, match=NOT_YET):
        page.get_latest_revision().publish()


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


def test_a_copy_is_a_draft_of_its_own(asked, page, desk_of):
    """A copy is another page with the same partners: it is asked about when it is sent, and no copy is live."""
    desk = desk_of()
    copy = {"new_title": "Kopia", "new_slug": "kopia", "new_parent_page": page.get_parent().pk, "publish_copies": "on"}
    words_of(desk.client.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), copy), desk)
    copied = Page.objects.get(slug="kopia").specific
    assert not copied.live
    assert copied.get_latest_revision_as_object().page_partners.count() == 2
