"""What others delete or clear away takes nothing from what partners have decided."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page, Revision, TaskState

from content.review.models import ReviewRequest, ReviewRound
from content.review.tests.people import Status, says

KEPT = ("title", "content_sha256", "accepted_sha256", "snapshot", "passages", "requested_by_name", "number")
SAID = ("organisation_name", "status", "decided_at", "decided_by_name", "decision_sha256", "note")


def record(review_round: ReviewRound) -> tuple:
    """Decision, organisation, time, hash and snapshot, as the database has them."""
    requests = ReviewRequest.objects.filter(round=review_round).order_by("pk")
    events = review_round.events.values_list("event", "actor_label", "at")
    return (
        ReviewRound.objects.filter(pk=review_round.pk).values_list(*KEPT).get(),
        [*requests.values_list(*SAID)],
        [*events],
    )


@pytest.fixture
def decided(asked):
    """One has objected and one has approved; the round is closed and the page is back with its editor."""
    says(asked, "sv@example.org", Status.CHANGES, "Fel siffra.")
    says(asked, "en@example.org")
    return asked


@pytest.fixture
def kept(decided):
    """What stands in the record before anything is deleted, and is to stand there after."""
    before = record(decided)
    assert before[0][3].startswith("<!")
    assert "Kooperativa rådet" in {said[0] for said in before[1]}
    return before


def test_clearing_away_old_revisions(decided, kept, page):
    page.current_workflow_state.cancel()
    page.refresh_from_db()
    page.save_revision()
    call_command("purge_revisions", pages=True, verbosity=0)
    assert not Revision.objects.filter(pk=decided.revision_id).exists()
    assert not TaskState.objects.filter(pk=decided.task_state_id).exists()
    assert record(decided) == kept


def test_deleting_whoever_asked(decided, kept, author):
    author.user.delete()
    decided.refresh_from_db()
    assert decided.requested_by is None
    assert record(decided) == kept


def test_deleting_the_page(decided, kept, page):
    Page.objects.get(pk=page.pk).delete()
    decided.refresh_from_db()
    assert decided.page is None
    assert record(decided) == kept


def test_deleting_the_organisation_and_its_contacts(decided, kept, partners):
    for partner in partners:
        partner.delete()
    assert record(decided) == kept


def test_deleting_the_page_while_partners_read_it(asked, page):
    says(asked, "sv@example.org")
    Page.objects.get(pk=page.pk).delete()
    asked.refresh_from_db()
    assert (asked.status, asked.page) == (ReviewRound.Status.WITHDRAWN, None)
    assert asked.requests.get(organisation_name="Kooperativa rådet").status == Status.APPROVED


def test_a_revision_of_an_open_round_is_not_cleared_away(asked):
    Revision.objects.filter(pk=asked.revision_id).update(created_at=timezone.now() - timedelta(days=999))
    call_command("purge_revisions", pages=True, verbosity=0)
    asked.refresh_from_db()
    assert asked.revision is not None
