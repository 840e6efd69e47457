"""The text changes while partners read it, or after: nobody has approved it until they are asked again."""

import pytest
from django.core.exceptions import PermissionDenied

from content.publishing import PublishingRefused, Refused
from content.review import closing, minor_changes, new_rounds
from content.review.answering import TextChangedError
from content.review.models import ReviewComment, ReviewRound
from content.review.tests.changing import another_user
from content.review.tests.people import Status, says
from content.tests.reviews import step

pytestmark = pytest.mark.usefixtures("in_english")

ROUND = ReviewRound.Status


def test_an_approval_is_refused_and_comments_are_kept(asked, change):
    request = asked.requests.first()
    ReviewComment.objects.create(request=request, author_name="Verksamhetsledare", body="Vilka är vi?")
    change()
    with pytest.raises(TextChangedError):
        says(asked, "sv@example.org")
    assert request.comments.count() == 1
    request.refresh_from_db()
    assert request.is_waiting


def test_what_was_approved_before_the_change_decides_nothing(asked, page_now, change):
    says(asked, "sv@example.org")
    change()
    asked.requests.filter(organisation_name="Rural Network").update(status=Status.APPROVED)
    settled = closing.settle(asked.pk)
    assert settled.is_open
    assert settled.stale_since
    assert settled.events.filter(event="text_changed").count() == 1
    with pytest.raises(PublishingRefused):
        page_now.get_latest_revision().publish()


def test_a_change_after_the_approval_is_not_published(asked, page_now, change, approve_last):
    says(asked, "sv@example.org")
    says(asked, "en@example.org")
    page_now.refresh_from_db()
    change()
    with pytest.raises(PublishingRefused, match="The text has changed since partners approved it"):
        approve_last()
    page_now.refresh_from_db()
    assert not page_now.live
    assert step(page_now) == "Publicering"


def test_a_new_round_makes_it_right_again(asked, page_now, author, change, approve_last):
    change()
    newer = new_rounds.ask_again(asked.pk, author.user, "Vi har ändrat ingressen.")
    asked.refresh_from_db()
    assert (asked.status, newer.number, newer.message) == (ROUND.SUPERSEDED, 2, "Vi har ändrat ingressen.")
    assert step(page_now) == "Partnergranskning"
    says(newer, "sv@example.org")
    says(newer, "en@example.org")
    approve_last()
    page_now.refresh_from_db()
    assert (page_now.live, page_now.lead) == (True, "Vi gör det var för sig.")


def test_a_text_that_was_changed_at_the_last_step_goes_back_to_the_partners(asked, page_now, author, approve_last):
    says(asked, "sv@example.org")
    says(asked, "en@example.org")
    page_now.refresh_from_db()
    another_user(page_now, author)
    newer = new_rounds.ask_again(asked.pk, author.user, "Nu med rätt siffra.")
    assert step(page_now) == "Partnergranskning"
    assert (newer.number, newer.message) == (2, "Nu med rätt siffra.")
    says(newer, "sv@example.org")
    says(newer, "en@example.org")
    assert step(page_now) == "Publicering"
    approve_last()
    page_now.refresh_from_db()
    assert page_now.live


def test_after_the_review_has_ended_the_page_is_sent_again_instead(asked, page_now, author):
    page_now.current_workflow_state.cancel()
    with pytest.raises(Refused, match="Send the page to review again"):
        new_rounds.ask_again(asked.pk, author.user)


def test_each_act_has_its_right(asked, page_now, desk_of):
    translator = desk_of("Översättare").user
    another_user(page_now, None)
    for act in (
        lambda: minor_changes.declare(asked.pk, translator, "Rättat ett stavfel."),
        lambda: new_rounds.ask_again(asked.pk, translator),
        lambda: closing.close_now(asked.pk, translator),
    ):
        with pytest.raises(PermissionDenied):
            act()


def test_changed_back_is_not_changed(asked, page_now, author):
    lead = page_now.get_latest_revision_as_object().lead
    another_user(page_now, author)
    page_now.lead = lead
    page_now.save_revision()
    asked.refresh_from_db()
    assert not asked.stale_since
    says(asked, "sv@example.org")


def test_closing_without_waiting_is_decided_by_what_was_answered(asked, leader):
    says(asked, "sv@example.org")
    assert closing.close_now(asked.pk, leader).status == ROUND.LAPSED


def test_closing_without_waiting_lets_an_objection_through_at_once(asked, page_now, leader):
    says(asked, "sv@example.org", Status.CHANGES, "Fel siffra.")
    assert closing.close_now(asked.pk, leader).status == ROUND.CHANGES
    assert step(page_now) == "needs_changes"
