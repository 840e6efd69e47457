"""What staff do with a round, a request or an invitation, at the doors where they do it."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from content.review import more_time
from content.review.factories import ContactFactory
from content.review.models import Invitation, OutboundMessage, ReviewRound
from content.review.tests.people import Status, invitation, says
from content.review.tests.staff_desk import do, said
from content.tests.reviews import step


def test_a_link_is_revoked_and_sent_again(asked, editor):
    first, second = invitation(asked, "sv@example.org"), invitation(asked, "en@example.org")
    do(editor, asked, "aterkalla", first)
    first.refresh_from_db()
    assert first.revoked_at
    assert not Invitation.objects.get(pk=second.pk).revoked_at
    do(editor, asked, "ny-lank", first)
    first.refresh_from_db()
    assert not first.revoked_at
    assert OutboundMessage.objects.filter(invitation=first, kind="invitation").count() == 2


def test_all_links_are_revoked_and_sent_again(asked, editor):
    do(editor, asked, "aterkalla-alla")
    assert not Invitation.objects.filter(revoked_at=None).exists()
    says_nothing = do(editor, asked, "paminn")
    assert "moved on" in said(says_nothing)
    do(editor, asked, "ny-lank", invitation(asked, "sv@example.org"))
    assert "sent to one person" in said(do(editor, asked, "paminn"))


def test_one_more_person_is_asked(asked, editor, partners):
    contact = ContactFactory(organisation=partners[0], name="Ordförande")
    request = invitation(asked, "sv@example.org").request
    stranger = ContactFactory(organisation=partners[1])
    do(editor, asked, "bjud-in", request, contact=stranger.pk)
    assert not request.invitations.filter(contact=stranger).exists()
    do(editor, asked, "bjud-in", request, contact=contact.pk)
    assert request.invitations.filter(contact=contact).exists()


def test_an_answer_by_telephone_is_written_down(asked, page, editor):
    request = invitation(asked, "sv@example.org").request
    when = timezone.localtime() - timedelta(hours=2)
    given = {"status": "changes_requested", "given_by": "Ordförande", "given_at": f"{when:%Y-%m-%d %H:%M}"}
    refused = do(editor, asked, "telefonsvar", request, **given)
    assert "Write what was said." in refused.content.decode()
    do(editor, asked, "telefonsvar", request, **given, note="Fel årtal.")
    request.refresh_from_db()
    assert request.status == Status.CHANGES
    assert (request.decided_by_name, request.registered_by_name) == ("Ordförande", editor.user.username)
    assert f"{timezone.localtime(request.decided_at):%H:%M}" == f"{when:%H:%M}"
    told = reverse("wagtailadmin_pages:history", args=[page.pk])
    assert "wrote down what Kooperativa rådet answered" in editor.client.get(told).content.decode()


def test_more_time_is_given_by_a_publisher_with_one_click(asked, editor, publisher):
    wanted = asked.deadline + timedelta(days=7)
    request = more_time.ask(invitation(asked, "sv@example.org"), wanted, "Styrelsen möts då.")
    assert do(editor, asked, "ge-tid", request).status_code == 404
    do(publisher, asked, "ge-tid", request)
    request.refresh_from_db()
    assert (request.deadline, request.wants_until) == (wanted, None)
    more_time.ask(invitation(asked, "en@example.org"), wanted, "")
    other = invitation(asked, "en@example.org").request
    do(publisher, asked, "neka-tid", other)
    other.refresh_from_db()
    assert (other.deadline, other.wants_until) == (asked.deadline, None)


def test_a_publisher_withdraws_and_the_page_leaves_its_review(asked, page, editor, publisher):
    assert do(editor, asked, "dra-tillbaka").status_code == 404
    do(publisher, asked, "dra-tillbaka")
    asked.refresh_from_db()
    assert asked.status == ReviewRound.Status.WITHDRAWN
    assert step(page) == "cancelled"
    assert "moved on" in said(do(publisher, asked, "dra-tillbaka"))


def test_a_publisher_waits_no_longer(asked, page, publisher):
    says(asked, "sv@example.org", Status.CHANGES, "Fel.")
    do(publisher, asked, "stang")
    asked.refresh_from_db()
    assert asked.status == ReviewRound.Status.CHANGES
    assert step(page) == "needs_changes"
