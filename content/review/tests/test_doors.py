"""Nothing goes live past the partners by any button of the admin; and whoever presses it is told why."""

import pytest
from django.urls import reverse
from wagtail.models import Page, Workflow

from content.publishing import PublishingRefused
from content.review.models import PartnerReviewTask, ReviewRound
from content.review.tests.knocking import CHANGED, NOT_YET, edit, words_of
from content.tests.reviews import act, step

pytestmark = pytest.mark.usefixtures("in_english", "never_live")


@pytest.fixture
def unlocked(home):
    """The text may be changed while partners read it: else the lock is met before the gate."""
    PartnerReviewTask.objects.update(editing=PartnerReviewTask.Editing.OPEN)


@pytest.mark.usefixtures("unlocked")
@pytest.mark.parametrize("groups", [("Publicerare",), ()])
def test_the_editors_publish_button(asked, page, desk_of, groups):
    desk = desk_of(*groups)
    assert "action-publish" not in words_of(desk.client.get(edit(page)), desk)
    assert NOT_YET in words_of(desk.save(page, "action-publish"), desk)


def test_while_the_text_is_locked_the_lock_answers(asked, page, desk_of):
    desk = desk_of("Publicerare")
    assert "locked" in words_of(desk.save(page, "action-publish"), desk)


def test_changing_and_publishing_at_once(approved, asked, desk_of):
    desk = desk_of("Publicerare")
    response = desk.save(approved, "action-publish", lead="Något helt annat.")
    said = words_of(response, desk)
    assert CHANGED in said or "Somebody else has to approve or publish it" in said


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


def test_disabling_the_workflow(asked, page, desk_of):
    desk = desk_of("Administratör")
    words_of(desk.client.post(reverse("wagtailadmin_workflows:disable", args=[Workflow.objects.get().pk])), desk)
    asked.refresh_from_db()
    assert asked.status == ReviewRound.Status.WITHDRAWN
    with pytest.raises(PublishingRefused, match=NOT_YET):
        page.get_latest_revision().publish()


def test_a_copy_is_a_draft_of_its_own(asked, page, desk_of):
    """A copy is another page with the same partners: it is asked about when it is sent, and no copy is live."""
    desk = desk_of()
    copy = {"new_title": "Kopia", "new_slug": "kopia", "new_parent_page": page.get_parent().pk, "publish_copies": "on"}
    words_of(desk.client.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), copy), desk)
    copied = Page.objects.get(slug="kopia").specific
    assert not copied.live
    assert copied.get_latest_revision_as_object().page_partners.count() == 2
