"""The demonstration's rounds of partner review: one in each state, and links that a newcomer can follow."""

import pytest
from django.test import Client
from django.utils import timezone

from cms.demo import mailbox
from cms.demo.contacts import CONTACTS
from cms.demo.rounds.doing import post
from cms.demo.texts import drafts
from content.publishing import PublishingRefused
from content.review import inviting
from content.review.actors import SYSTEM
from content.review.models import OutboundMessage, PartnerContact, ProfileProposal, ReviewComment, ReviewRound
from content.review.profiles.due import ask_due

Status = ReviewRound.Status


def rounds(title: str) -> list[ReviewRound]:
    return list(ReviewRound.objects.filter(title=title).order_by("number"))


def answers(review_round: ReviewRound) -> list[str]:
    return sorted(review_round.requests.values_list("status", flat=True))


def test_a_round_waits_for_its_partners(demo_site):
    (waiting,) = rounds(drafts.OPEN.title)
    assert (waiting.status, answers(waiting), waiting.message) == (Status.OPEN, ["sent", "sent"], drafts.OPEN.message)
    assert waiting.deadline > timezone.localdate()


def test_one_partner_has_answered_with_comments(demo_site):
    (answered,) = rounds(drafts.ANSWERED.title)
    assert (answered.status, answers(answered)) == (Status.OPEN, ["approved_with_note", "sent"])
    comments = ReviewComment.objects.filter(request__round=answered)
    assert [bool(comment.quotation) for comment in comments] == [True, True]


def test_a_second_round_says_what_was_done(demo_site):
    first, second = rounds(drafts.SECOND.title)
    assert (first.status, second.status, second.previous) == (Status.CHANGES, Status.OPEN, first)
    handled = ReviewComment.objects.filter(request__round=first).values_list("status", flat=True)
    assert sorted(handled) == ["declined", "done"]
    assert first.content_sha256 != second.content_sha256


def test_a_round_is_overdue(demo_site):
    (late,) = rounds(drafts.OVERDUE.title)
    assert late.is_overdue
    assert late.opened_at.date() < late.deadline


def test_a_partner_cannot_be_reached(demo_site):
    (lost,) = rounds(drafts.UNDELIVERABLE.title)
    assert answers(lost) == ["undeliverable"]
    assert PartnerContact.objects.filter(email_state="refused").count() == 1


def test_an_approved_page_waits_for_publication(demo_site):
    (approved,) = rounds(drafts.APPROVED.title)
    assert approved.status == Status.SATISFIED
    assert approved.page.current_workflow_task_state.task.name == "Publicering"
    assert not approved.page.live


def test_a_text_has_changed_while_it_was_read(demo_site):
    (stale,) = rounds(drafts.STALE.title)
    assert stale.is_open
    assert stale.stale_since
    with pytest.raises(PublishingRefused):
        stale.page.specific.get_latest_revision().publish()


def test_a_translation_is_read_in_english(demo_site):
    reading = ReviewRound.objects.get(language="en")
    assert (reading.kind, reading.gates) == (ReviewRound.Kind.READING, False)
    assert "en" in reading.requests.get().invitations.values_list("language", flat=True)


def test_a_profile_has_proposals(demo_site):
    check = ReviewRound.objects.get(kind=ReviewRound.Kind.PROFILE)
    proposals = ProfileProposal.objects.open().filter(request__round=check)
    assert {proposal.field for proposal in proposals} == {"description", "contacts", "languages", "remark"}


def test_a_round_was_closed_with_a_reason(demo_site):
    (closed,) = rounds(drafts.CLOSED.title)
    assert (closed.status, closed.close_reason) == (Status.CLOSED, drafts.REASON)


def test_every_partner_has_a_role_to_ask_and_no_person(demo_site):
    asked = PartnerContact.objects.values_list("email", flat=True)
    assert len(asked) == sum(map(len, CONTACTS.values()))
    assert {address.partition("@")[2] for address in asked} == {"example.org"}


def test_no_mail_waits(demo_site):
    assert not OutboundMessage.objects.filter(status=OutboundMessage.Status.PENDING).exists()


def test_profiles_that_were_looked_over_lately_are_not_asked_about(demo_site):
    assert ask_due(ReviewRound.objects.get(kind=ReviewRound.Kind.PROFILE).opened_at.date()) == []


def test_the_link_of_a_mail_in_the_outbox_leads_to_the_draft(demo_site, settings, tmp_path):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = tmp_path
    settings.WAGTAILADMIN_BASE_URL = "http://127.0.0.1:8000"
    (waiting,) = rounds(drafts.OPEN.title)
    inviting.resend(inviting.still_wanted(waiting), SYSTEM)
    post()

    mailbox.forward(tmp_path, "127.0.0.1:8123")

    link = mailbox.link(tmp_path, drafts.OPEN.title)
    assert link.startswith("http://127.0.0.1:8123/granska/l/")
    response = Client().get(link.removeprefix("http://127.0.0.1:8123"), follow=True)
    assert drafts.OPEN.title in response.content.decode()


def test_without_mails_there_is_no_link(tmp_path):
    mailbox.forward(tmp_path / "none", "127.0.0.1:8000")
    assert mailbox.link(tmp_path / "none", "ord") == ""
