"""A change that is declared minor needs no new approval; it is told to those who gave one."""

import pytest

from content.publishing import Refused
from content.review import minor_changes
from content.review.models import OutboundMessage, ReviewRound
from content.review.tests.changing import another_user
from content.review.tests.people import Status, says

pytestmark = pytest.mark.usefixtures("in_english")

ROUND = ReviewRound.Status


def test_a_declared_minor_change_makes_it_right_again(asked, page_now, leader, change, approve_last):
    says(asked, "sv@example.org")
    change()
    current = minor_changes.declare(asked.pk, leader, "Rättat ett stavfel.")
    assert (current.stale_since, current.is_open) == (None, True)
    assert "Vi gör det var för sig." in current.snapshot
    says(current, "en@example.org")
    approve_last()
    page_now.refresh_from_db()
    assert page_now.live


def test_a_minor_change_is_told_to_those_who_answered_and_their_answers_keep_their_text(asked, page_now, leader):
    says(asked, "sv@example.org")
    another_user(page_now, None)
    current = minor_changes.declare(asked.pk, leader, "Rättat ett stavfel.")
    told = OutboundMessage.objects.filter(kind="minor_change")
    assert [message.to for message in told] == ["sv@example.org"]
    assert current.events.get(event="minor_change").data["reason"] == "Rättat ett stavfel."
    answered = current.requests.get(organisation_name="Kooperativa rådet")
    assert answered.decision_sha256 == asked.content_sha256 != current.content_sha256


def test_after_the_approval_only_what_may_go_live_moves(asked, page_now, leader):
    says(asked, "sv@example.org")
    says(asked, "en@example.org")
    page_now.refresh_from_db()
    another_user(page_now, None)
    current = minor_changes.declare(asked.pk, leader, "Rättat ett stavfel.")
    assert current.content_sha256 == asked.content_sha256 != current.accepted_sha256
    assert current.snapshot == asked.snapshot


def test_the_last_answer_before_the_declaration_closes_the_round(asked, page_now, leader):
    says(asked, "sv@example.org")
    another_user(page_now, None)
    asked.requests.filter(organisation_name="Rural Network").update(status=Status.APPROVED)
    assert minor_changes.declare(asked.pk, leader, "Rättat ett stavfel.").status == ROUND.SATISFIED


def test_nothing_is_declared_without_a_change(asked, leader):
    with pytest.raises(Refused, match="has not changed"):
        minor_changes.declare(asked.pk, leader, "Rättat ett stavfel.")


@pytest.mark.parametrize("reason", ["", "  "])
def test_nothing_is_declared_without_a_reason(asked, page_now, leader, reason):
    another_user(page_now, None)
    with pytest.raises(Refused, match="reason"):
        minor_changes.declare(asked.pk, leader, reason)


def test_an_objection_is_not_declared_away(asked, page_now, leader):
    says(asked, "sv@example.org", Status.CHANGES, "Fel siffra.")
    says(asked, "en@example.org")
    page_now.refresh_from_db()
    another_user(page_now, None)
    with pytest.raises(Refused):
        minor_changes.declare(asked.pk, leader, "Rättat siffran.")
