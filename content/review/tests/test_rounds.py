"""From an editor's "submit" to partners' answers, at the level of the services."""

import pytest
from wagtail.models import PageLogEntry, TaskState

from content.publishing import PublishingRefused
from content.review.answering import RoundClosedError, TextChangedError
from content.review.models import ReviewRound
from content.review.tests.people import Status, says
from content.tests.reviews import step


def test_a_page_that_concerns_partners_waits_for_them(page, author, desk_of):
    author.save(page, "action-submit", lead="Vi gör det tillsammans.")
    desk_of("Redaktör").decide(page)
    asked = ReviewRound.objects.get(page_id=page.pk)
    assert step(page) == "Partnergranskning"
    assert {request.organisation_name for request in asked.requests.all()} == {"Kooperativa rådet", "Rural Network"}
    assert "Vi gör det tillsammans." in asked.snapshot


def test_a_page_that_concerns_nobody_goes_on_to_publication(page, author, desk_of):
    page.page_partners = []
    page.save_revision()
    author.save(page, "action-submit", lead="Vi gör det tillsammans.")
    desk_of("Redaktör").decide(page)
    assert step(page) == "Publicering"
    assert TaskState.objects.get(task__name="Partnergranskning").status == TaskState.STATUS_SKIPPED


def test_all_approve_and_the_page_stands_at_publication_and_is_not_live(asked, page):
    says(asked, "sv@example.org")
    assert step(page) == "Partnergranskning"
    says(asked, "en@example.org")
    page.refresh_from_db()
    assert step(page) == "Publicering"
    assert not page.live
    logged = PageLogEntry.objects.filter(page=page.pk, action="wagtail.workflow.approve").latest("pk")
    assert "Kooperativa rådet (Verksamhetsledare)" in logged.data["comment"]
    assert "Rural Network (Director)" in logged.data["comment"]


def test_an_approved_page_is_published(asked, page, desk_of):
    says(asked, "sv@example.org")
    says(asked, "en@example.org")
    desk_of("Publicerare").decide(page)
    page.refresh_from_db()
    assert page.live
    asked.refresh_from_db()
    assert asked.published_at


def test_one_objection_sends_the_page_back_when_all_have_answered(asked, page):
    says(asked, "sv@example.org", Status.CHANGES, "Fel siffra.")
    assert step(page) == "Partnergranskning"
    says(asked, "en@example.org")
    assert step(page) == "needs_changes"
    asked.refresh_from_db()
    assert asked.status == ReviewRound.Status.CHANGES


def test_the_same_answer_five_times_is_one(asked):
    for _ in range(5):
        says(asked, "sv@example.org")
    assert asked.events.filter(event="approved").count() == 1


def test_a_changed_text_is_not_approved(asked, page):
    page.refresh_from_db()
    page.lead = "Något annat."
    page.save_revision()
    with pytest.raises(TextChangedError):
        says(asked, "sv@example.org")
    asked.refresh_from_db()
    assert asked.stale_since


def test_nobody_answers_when_the_page_has_been_withdrawn(asked, page):
    page.current_workflow_state.cancel()
    with pytest.raises(RoundClosedError):
        says(asked, "sv@example.org")
    asked.refresh_from_db()
    assert asked.status == ReviewRound.Status.WITHDRAWN


def test_nothing_is_published_past_the_partners(asked, page):
    with pytest.raises(PublishingRefused):
        page.get_latest_revision().publish()
    page.refresh_from_db()
    assert not page.live
