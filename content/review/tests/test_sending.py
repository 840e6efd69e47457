"""From the outbox to the mail server: once, or visibly not at all."""

import re
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from content.review import mails, opening, outbox, sending
from content.review.factories import ContactFactory
from content.review.models import InvitationToken, OutboundMessage, PartnerContact, ReviewEvent, ReviewRequest
from content.review.tests.people import invitation, says
from content.review.tests.post_office import Counter, PostOffice
from content.review.tests.waiting import later

Status = OutboundMessage.Status
LINK = re.compile(r"http://localhost:8000/(granska|review)/l/([\w-]{43})/")


def statuses(**which):
    return sorted(OutboundMessage.objects.filter(**which).values_list("status", flat=True))


def test_both_partners_get_one_mail_each_with_a_link_of_their_own(asked, post_office):
    sending.drain()
    sending.drain()
    assert post_office.to == ["en@example.org", "sv@example.org"]
    swedish, english = (
        [set(LINK.findall(part)) for part in post_office.parts[to]] for to in ("sv@example.org", "en@example.org")
    )
    assert [len(links) for links in (*swedish, *english)] == [1, 1, 1, 1]
    assert swedish[0] == swedish[1] != english[0] == english[1]
    assert {door for door, _token in swedish[0] | english[0]} == {"granska", "review"}
    assert statuses() == [Status.SENT, Status.SENT]


def test_no_link_can_be_read_from_the_database(asked, post_office):
    sending.drain()
    tokens = [token for text, _html in post_office.parts.values() for _door, token in LINK.findall(text)]
    kept = str([*OutboundMessage.objects.values(), *InvitationToken.objects.values()])
    assert tokens
    assert not any(token in kept for token in tokens)


def test_mail_leaves_by_itself_when_it_has_been_committed(asked, post_office, django_capture_on_commit_callbacks):
    sending.drain()
    with django_capture_on_commit_callbacks(execute=True):
        mails.to_partner("new_link", invitation(asked, "sv@example.org"))
        assert len(post_office.letters) == 2
    assert len(post_office.letters) == 3


def test_what_is_rolled_back_is_never_sent(asked, post_office, django_capture_on_commit_callbacks):
    sending.drain()

    def write_and_fail() -> None:
        mails.to_partner("new_link", invitation(asked, "sv@example.org"))
        raise RuntimeError

    with django_capture_on_commit_callbacks(execute=True), pytest.raises(RuntimeError):
        transaction.atomic(write_and_fail)()
    sending.drain()
    assert len(post_office.letters) == 2


def test_the_same_mail_is_written_once(asked):
    for _ in range(3):
        mails.to_partner("new_link", invitation(asked, "sv@example.org"), once="a")
    mails.to_partner("new_link", invitation(asked, "sv@example.org"), once="b")
    assert OutboundMessage.objects.filter(kind="new_link").count() == 2


def test_headers_say_who_asks_and_that_no_machine_should_answer(asked, author, post_office):
    sending.drain()
    letter = post_office.letters[0]
    assert letter["Reply-To"] == author.user.email
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Message-ID"].endswith("@localhost>")
    assert {letter["Content-Language"] for letter in post_office.letters} == {"sv", "en"}


def test_a_refused_address_is_seen_at_once(asked, author, post_office):
    post_office.replies["RCPT sv@example.org"] = "550 5.1.1 <sv@example.org>: no such person"
    sending.drain()
    contact = PartnerContact.objects.get(email="sv@example.org")
    message = OutboundMessage.objects.get(to="sv@example.org")
    assert contact.email_state == PartnerContact.EmailState.REFUSED
    assert asked.requests.get(organisation_name="Kooperativa rådet").status == ReviewRequest.Status.UNDELIVERABLE
    assert message.status == Status.UNDELIVERABLE
    assert message.error == "SMTPRecipientsRefused 550 5.1.1"
    assert ReviewEvent.objects.get(event="undeliverable").data["organisation"] == "Kooperativa rådet"
    assert post_office.to == ["en@example.org", author.user.email]
    assert not InvitationToken.objects.filter(invitation=message.invitation).exists()


def test_a_refused_address_is_no_matter_when_a_colleague_is_reached(asked, post_office):
    request = asked.requests.get(organisation_name="Kooperativa rådet")
    opening.invite(request, ContactFactory(organisation=request.organisation, email="kollega@example.org"))
    post_office.replies["RCPT sv@example.org"] = "550 no such person"
    sending.drain()
    request.refresh_from_db()
    assert request.status == ReviewRequest.Status.SENT
    post_office.replies["RCPT kollega@example.org"] = "550 no such person"
    mails.to_partner("new_link", invitation(asked, "kollega@example.org"))
    sending.drain()
    request.refresh_from_db()
    assert request.status == ReviewRequest.Status.UNDELIVERABLE


def test_an_address_that_works_again_is_no_longer_refused(asked, post_office):
    post_office.replies["RCPT sv@example.org"] = "550 no such person"
    sending.drain()
    post_office.replies.clear()
    mails.to_partner("invitation", invitation(asked, "sv@example.org"), once="again")
    sending.drain()
    assert PartnerContact.objects.get(email="sv@example.org").email_state == PartnerContact.EmailState.OK
    assert asked.requests.get(organisation_name="Kooperativa rådet").status == ReviewRequest.Status.SENT


@pytest.mark.parametrize("reply", ["RCPT", "SENT"])
def test_a_server_that_asks_to_come_back_is_asked_again_and_once(asked, post_office, reply):
    post_office.replies[reply] = "451 4.7.1 try again later"
    sending.drain()
    assert statuses() == [Status.PENDING, Status.PENDING]
    assert not InvitationToken.objects.exists()
    post_office.replies.clear()
    sending.drain()
    assert post_office.letters == []
    with later(minutes=2):
        sending.drain()
        sending.drain()
    assert post_office.to == ["en@example.org", "sv@example.org"]


def test_a_server_that_refuses_the_text_is_not_asked_again(asked, post_office):
    post_office.replies["SENT"] = "554 5.7.1 looks like spam"
    sending.drain()
    assert statuses(invitation__isnull=False) == [Status.UNDELIVERABLE, Status.UNDELIVERABLE]


def test_a_server_that_refuses_the_sender_blames_nobodys_address(asked, post_office):
    post_office.replies["MAIL"] = "550 5.7.1 not allowed to send"
    sending.drain()
    assert statuses() == [Status.PENDING, Status.PENDING]
    assert not PartnerContact.objects.exclude(email_state=PartnerContact.EmailState.OK).exists()


def test_a_server_that_falls_silent_leaves_a_mail_that_is_not_sent_again(asked, post_office):
    post_office.replies["SENT"] = ""
    sending.drain()
    assert post_office.to == ["en@example.org", "sv@example.org"]
    assert statuses() == [Status.UNCERTAIN, Status.UNCERTAIN]
    assert ReviewEvent.objects.filter(event="mail_uncertain").count() == 2
    post_office.replies.clear()
    with later(days=1):
        sending.drain()
    assert len(post_office.letters) == 2


def test_a_server_that_is_down_delays_nobody_and_gets_the_mail_later_once(
    page, desk_of, settings, django_capture_on_commit_callbacks
):
    office = PostOffice()
    with Counter(office):
        pass  # Closed again: nobody listens at its port.
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", office.port
    with django_capture_on_commit_callbacks(execute=True):
        desk_of("Redaktör").save(page, "action-submit", lead="Vi gör det tillsammans.")
        response = desk_of("Redaktör").decide(page)
    assert response.status_code == 302
    assert statuses() == [Status.PENDING, Status.PENDING]
    assert sorted(OutboundMessage.objects.values_list("attempts", flat=True)) == [0, 1]
    assert not InvitationToken.objects.exists()
    with Counter(office), later(minutes=2):
        settings.EMAIL_PORT = office.port
        sending.drain()
        sending.drain()
    assert office.to == ["en@example.org", "sv@example.org"]


def test_a_mail_is_given_up_after_five_days(asked, author, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    with later(days=6):
        for _ in range(3):
            sending.drain()
            OutboundMessage.objects.update(send_after=timezone.now() - timedelta(minutes=1))
    assert OutboundMessage.objects.filter(to="sv@example.org").get().status == Status.UNDELIVERABLE
    assert PartnerContact.objects.get(email="sv@example.org").email_state == PartnerContact.EmailState.OK
    assert OutboundMessage.objects.filter(kind="undeliverable", to=author.user.email).exists()


def test_pauses_grow_to_an_hour():
    minutes = [outbox.pause(attempt).total_seconds() / 60 for attempt in (1, 2, 3, 6, 7, 1000)]
    assert minutes == [1, 2, 4, 32, 60, 60]


def test_whoever_has_lost_the_right_gets_no_mail(asked, post_office):
    revoked = invitation(asked, "sv@example.org")
    revoked.revoked_at = timezone.now()
    revoked.save()
    sending.drain()
    assert post_office.to == ["en@example.org"]
    assert OutboundMessage.objects.get(invitation=revoked).status == Status.CANCELLED


def test_whoever_was_never_asked_is_not_told_that_it_is_over(asked, page, post_office):
    page.current_workflow_state.cancel()
    sending.drain()
    assert not [to for to in post_office.to if to in {"sv@example.org", "en@example.org"}]
    assert set(statuses(invitation__isnull=False)) == {Status.CANCELLED}


def test_whoever_was_asked_is_told_that_it_is_over(asked, page, post_office):
    sending.drain()
    says(asked, "en@example.org")
    page.current_workflow_state.cancel()
    sending.drain()
    assert [row.to for row in OutboundMessage.objects.filter(kind="withdrawn", status=Status.SENT)] == [
        "sv@example.org"
    ]
