"""Publishing without the partners: a right, a reason, and everybody is told."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from content.publishing import PublishingRefused, Refused
from content.review import closing, overrides
from content.review.models import OutboundMessage, ReviewRequest, ReviewRound
from content.review.tests.people import Status, says
from content.tests.reviews import step

pytestmark = pytest.mark.usefixtures("in_english")

REASON = "Pressmeddelandet går ut i dag, och partnern är på semester."
EVERY = ReviewRound.Status


@pytest.fixture
def leader(desk_of):
    return desk_of("Administratör")


def published(page, desk) -> bool:
    desk.save(page, "action-publish")
    page.refresh_from_db()
    return page.live


def write(page):
    page.refresh_from_db()
    page.lead = "Något helt annat."
    page.save_revision()


def end_as(asked, page, status, user):
    """Bring the round to the state in the way that it gets there."""
    if status == EVERY.CHANGES:
        says(asked, "sv@example.org", Status.CHANGES, "Fel siffra.")
        says(asked, "en@example.org")
    elif status == EVERY.LAPSED:
        closing.settle(asked.pk, over=True)
    elif status == EVERY.WITHDRAWN:
        page.current_workflow_state.cancel()
    asked.refresh_from_db()
    assert asked.status == status


@pytest.mark.parametrize("status", [EVERY.OPEN, EVERY.CHANGES, EVERY.LAPSED, EVERY.WITHDRAWN])
def test_with_the_right_and_a_reason_it_goes_live_and_partners_are_told(asked, page, leader, desk_of, status):
    end_as(asked, page, status, leader.user)
    assert not published(page, desk_of("Publicerare"))
    asked = overrides.override(asked.pk, leader.user, REASON)
    assert (asked.status, asked.close_reason) == (EVERY.CLOSED, REASON)
    assert asked.events.get(event="overridden").data["reason"] == REASON
    assert OutboundMessage.objects.filter(kind="overridden", round=asked).count() == 2
    assert published(page, desk_of("Publicerare"))
    assert list(ReviewRound.objects.filter(status=EVERY.CLOSED)) == [asked]


def test_the_workflow_goes_on_to_the_next_step(asked, page, leader):
    overrides.override(asked.pk, leader.user, REASON)
    assert step(page) == "Publicering"


def test_whoever_has_answered_keeps_the_answer(asked, leader):
    says(asked, "sv@example.org", Status.CHANGES, "Fel siffra.")
    overrides.override(asked.pk, leader.user, REASON)
    answers = dict(asked.requests.values_list("organisation_name", "status"))
    assert answers == {"Kooperativa rådet": Status.CHANGES, "Rural Network": ReviewRequest.Status.WITHDRAWN}


@pytest.mark.parametrize("groups", [("Redaktör",), ("Publicerare",)])
def test_without_the_right_it_is_refused(asked, desk_of, groups):
    user = desk_of(*groups).user
    if user.has_perm(overrides.PERMISSION):
        pytest.skip("the group has the right")
    with pytest.raises(PermissionDenied):
        overrides.override(asked.pk, user, REASON)
    asked.refresh_from_db()
    assert asked.is_open


@pytest.mark.parametrize("reason", ["", "Bråttom.", " " * 30, "a" * 19])
def test_a_reason_says_something(asked, leader, reason):
    with pytest.raises(Refused, match="20"):
        overrides.override(asked.pk, leader.user, reason)


def test_four_eyes_stay(asked, page, author, leader):
    overrides.override(asked.pk, leader.user, REASON)
    assert not published(page, author)


def test_it_lets_through_the_text_that_it_was_about_and_no_other(asked, page, leader, desk_of):
    overrides.override(asked.pk, leader.user, REASON)
    write(page)
    with pytest.raises(PublishingRefused):
        page.get_latest_revision().publish()
    html = desk_of("Publicerare").client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert "action-publish" not in html


def test_nothing_is_overridden_where_nothing_stands_in_the_way(asked, leader):
    says(asked, "sv@example.org")
    says(asked, "en@example.org")
    with pytest.raises(Refused):
        overrides.override(asked.pk, leader.user, REASON)


def test_an_approval_of_an_older_text_can_be_overridden(asked, page, leader, desk_of):
    says(asked, "sv@example.org")
    says(asked, "en@example.org")
    write(page)
    overrides.override(asked.pk, leader.user, REASON)
    assert published(page, desk_of("Publicerare"))
