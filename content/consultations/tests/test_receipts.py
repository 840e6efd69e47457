"""Mail may be down; no answer is lost by it, and the receipt comes when it is up again."""

import smtplib
from datetime import timedelta

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import call_command
from django.utils import timezone

from content.consultations.models import Response

Mail = Response.Mail


class Broken(EmailBackend):
    def send_messages(self, messages):
        raise smtplib.SMTPServerDisconnected("no more")


@pytest.fixture
def broken(settings):
    settings.EMAIL_BACKEND = f"{__name__}.Broken"


def later(**changes) -> None:
    """The pause is over."""
    Response.objects.update(mail_after=timezone.now() - timedelta(seconds=1), **changes)


def test_mail_down_loses_no_answer_and_the_receipt_comes_later(page, send, broken, settings):
    answered = send()
    stored = Response.objects.get()
    assert answered.status_code == 303
    assert stored.answers.count() == 2
    assert (stored.mail_state, stored.mail_error) == (Mail.WAITING, "SMTPServerDisconnected")
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    call_command("consultations_tick", verbosity=0)
    assert mail.outbox == []  # The pause is not over.
    later()
    call_command("consultations_tick", verbosity=0)
    assert len(mail.outbox) == 1
    stored.refresh_from_db()
    assert stored.mail_state == Mail.SENT


def test_nobody_waits_for_a_mail_server_that_is_known_to_be_down(page, send, broken):
    send()
    send()
    assert sorted(Response.objects.values_list("mail_attempts", flat=True)) == [0, 1]


def test_a_sender_that_was_killed_leaves_its_mail_to_the_next(page, send):
    send()
    later(mail_state=Mail.SENDING)
    call_command("consultations_tick", verbosity=0)
    assert len(mail.outbox) == 2
    assert Response.objects.get().mail_state == Mail.SENT


def test_a_mail_that_never_leaves_is_given_up(page, send, broken):
    send()
    later(changed_at=timezone.now() - timedelta(days=6))
    call_command("consultations_tick", verbosity=0)
    assert Response.objects.get().mail_state == Mail.GIVEN_UP


def test_a_new_address_gets_its_own_receipt_and_the_old_link_ends(client, page, send):
    first = send().url
    send(first, email="ny@example.org")
    assert [message.to for message in mail.outbox] == [["styrelsen@example.org"], ["ny@example.org"]]
    assert client.get(first).status_code == 404


def test_a_page_that_is_gone_breaks_no_receipt(page, send, broken, settings):
    send()
    page.delete()
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    later()
    call_command("consultations_tick", verbosity=0)
    assert "En öppen remiss" in mail.outbox[0].body
