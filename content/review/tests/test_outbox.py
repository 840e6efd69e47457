"""A sender that is killed between any two steps, and several senders at once: no mail twice, none lost unseen."""

import threading
from unittest import mock

import pytest
from django.core.mail.backends.smtp import EmailBackend
from django.db import connection

from content.review import delivery, outbox, sending
from content.review.models import OutboundMessage
from content.review.tests.waiting import later
from content.review.ticking import tick

Status = OutboundMessage.Status


class Killed(BaseException):
    """What no code catches."""


def wait(count: int = 1) -> None:
    """Let so many mails wait, to staff and about nothing: that is all that a sender looks at."""
    for number in range(count):
        OutboundMessage.objects.create(
            key=f"mail-{number}",
            kind="answered",
            to=f"person-{number}@example.org",
            language="sv",
            subject="Ämne",
            text="Text",
            html="<p>Text</p>",
        )


STEPS = [(outbox, "claim"), (EmailBackend, "open"), (outbox, "hand_over"), (EmailBackend, "send_messages")]
STEPS += [(outbox, "sent"), (delivery, "arrived"), (EmailBackend, "close")]


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
@pytest.mark.parametrize("step", STEPS, ids=lambda step: step[1])
def test_killed_between_any_two_steps(db, post_office, step, before):
    wait()
    owner, name = step
    real = getattr(owner, name)

    def kill(*args):
        if not before:
            real(*args)
        raise Killed

    with mock.patch.object(owner, name, kill), pytest.raises(Killed):
        sending.drain()
    reached = len(post_office.letters)
    sending.drain()
    early = step == STEPS[0] and before  # Nobody had claimed it: it is as if nothing had happened.
    assert len(post_office.letters) == (1 if early else reached)
    for minutes in (6, 60):
        with later(minutes=minutes):
            tick()
    message = OutboundMessage.objects.get()
    assert len(post_office.letters) <= 1
    assert message.status in {Status.SENT, Status.UNCERTAIN}
    assert message.status == Status.UNCERTAIN or len(post_office.letters) == 1


def test_what_a_killed_sender_left_is_uncertain_and_not_sent_again(db, post_office):
    wait()
    rows = outbox.claim()
    assert outbox.hand_over(rows)
    with later(minutes=6):
        tick()
        tick()
    assert OutboundMessage.objects.get().status == Status.UNCERTAIN
    assert post_office.letters == []


def test_a_sender_that_was_too_slow_hands_nothing_over(db):
    wait()
    slow = outbox.claim()
    with later(minutes=6):
        quick = outbox.claim()
        assert outbox.hand_over(slow) is None
        assert outbox.hand_over(quick)


def test_several_senders_at_once_send_each_mail_once(transactional_db, post_office):
    wait(12)
    start = threading.Barrier(3)

    def send() -> None:
        start.wait()
        try:
            sending.drain()
        finally:
            connection.close()

    senders = [threading.Thread(target=send) for _ in range(3)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert post_office.to == sorted(f"person-{number}@example.org" for number in range(12))
    assert set(OutboundMessage.objects.values_list("status", flat=True)) == {Status.SENT}


@pytest.mark.parametrize("header", ["to", "subject", "reply_to"])
def test_no_header_can_be_smuggled_in(db, post_office, header):
    wait()
    OutboundMessage.objects.update(**{header: "a@example.org\r\nBcc: b@example.org"})
    sending.drain()
    assert post_office.letters == []
    assert OutboundMessage.objects.get().status == Status.UNDELIVERABLE


def test_a_mail_that_cannot_be_put_together_keeps_no_other_waiting(db, post_office):
    wait(3)
    OutboundMessage.objects.filter(key="mail-1").update(to="a@example.org\nb@example.org")
    sending.drain()
    assert post_office.to == ["person-0@example.org", "person-2@example.org"]
