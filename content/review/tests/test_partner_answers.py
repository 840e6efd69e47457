"""The answer in three steps, and every way in which it can come too late."""

import pytest

from content.review import closing, minor_changes
from content.review.actors import SYSTEM
from content.review.models import InvitationToken, OutboundMessage, ReviewRequest, ReviewRound

from .people import says
from .visiting import guest

SWEDISH, ENGLISH = "sv@example.org", "en@example.org"
Status = ReviewRequest.Status


@pytest.fixture
def here(asked):
    return guest(asked, SWEDISH)


def answer_of(guest) -> ReviewRequest:
    return ReviewRequest.objects.get(pk=guest.invitation.request_id)


def test_the_answer_is_looked_at_before_it_is_sent_and_then_receipted(here, asked):
    sent = {"status": "approved_with_note", "note": "Byt <b>ett</b> ord.\r\nTack.", "text": asked.content_sha256}
    checked = here.post("check", sent)
    assert "Byt &lt;b&gt;ett&lt;/b&gt; ord." in checked.text
    assert answer_of(here).decided_at is None
    changed = here.post("answer", sent)
    assert "Byt &lt;b&gt;ett&lt;/b&gt; ord." in changed.text
    receipt = here.client.post(here.at("receipt"), sent, follow=True)
    assert receipt.redirect_chain == [(here.at("receipt"), 303)]
    assert "Ditt svar har tagits emot" in receipt.text
    given = answer_of(here)
    assert (given.status, given.note, given.decision_sha256) == (
        Status.APPROVED_WITH_NOTE, "Byt <b>ett</b> ord.\nTack.", asked.content_sha256,
    )  # fmt: skip


@pytest.mark.parametrize("step", ["check", "receipt"])
@pytest.mark.parametrize(
    ("status", "note"),
    [
        ("changes_requested", ""),
        ("approved_with_note", "  "),
        ("changes_requested", "x" * 4001),
        ("maybe", "Kvar"),
        ("", "Kvar"),
    ],
)
def test_an_answer_that_is_refused_is_explained_and_stays_in_its_field(here, asked, *, step, status, note):
    response = here.post(step, {"status": status, "note": note, "text": asked.content_sha256})
    assert response.status_code == 200
    assert 'class="error-summary"' in response.text
    assert note.strip() in response.text
    assert answer_of(here).decided_at is None


def test_a_text_of_four_thousand_characters_on_many_lines_is_not_too_long(here, asked):
    here.answer("changes_requested", "rad\r\n" * 1000)
    assert answer_of(here).status == Status.CHANGES


def test_the_same_answer_posted_five_times_is_one_answer_and_one_mail(here, asked):
    before = OutboundMessage.objects.filter(kind="receipt").count()
    assert [here.answer().status_code for _ in range(5)] == [303] * 5
    assert asked.events.filter(event="approved").count() == 1
    assert OutboundMessage.objects.filter(kind="receipt").count() == before + 1


def test_an_answer_can_be_changed_by_a_colleague_while_the_round_is_open(here, asked):
    here.answer("changes_requested", "Fel siffra.")
    assert "Du har svarat" in here.get("read").text
    assert "Fel siffra." in here.get("answer").text
    here.answer()
    assert answer_of(here).status == Status.APPROVED


def test_a_text_that_changed_while_it_was_read_is_not_answered_about(here, asked, page):
    here.comment("Siffran är fel.", "lead")
    page.refresh_from_db()
    page.lead = "Vi gör det var för sig."
    page.save_revision()
    response = here.answer("changes_requested", "Långt och genomtänkt.")
    assert response.status_code == 409
    assert "<del>" in response.text
    assert "Långt och genomtänkt." in response.text
    assert answer_of(here).decided_at is None
    assert here.invitation.request.comments.count() == 1
    assert "håller på att ändras" in here.get("read").text


def test_after_a_minor_change_the_text_is_read_again_and_then_answered(here, asked, page, desk_of):
    page.refresh_from_db()
    page.lead = "Vi gör det tillsammans!"
    page.save_revision()
    minor_changes.declare(asked.pk, desk_of().user, "Ett utropstecken i stället för en punkt.")
    response = here.answer("approved_with_note", "Kvar.")
    assert response.status_code == 409
    assert "Läs sidan en gång till" in response.text
    assert "Ett utropstecken" in response.text
    assert "Kvar." in response.text
    asked.refresh_from_db()
    assert here.answer(text=asked.content_sha256).status_code == 303


@pytest.mark.parametrize(
    ("status", "words", "shows_the_draft"),
    [
        ("satisfied", "texten är godkänd", True),
        ("changes_requested", "någon vill ändra", True),
        ("lapsed", "Tiden är ute", True),
        ("closed_with_reason", "Ministern &lt;b&gt;väntar&lt;/b&gt;", True),
        ("withdrawn", "inte längre tillfrågad", False),
        ("superseded", "nyare version", False),
    ],
)
def test_a_round_that_has_ended_says_what_happened_and_takes_nothing_more(
    here, asked, *, status, words, shows_the_draft
):
    closing.close(asked, ReviewRound.Status(status), SYSTEM, "Ministern <b>väntar</b>")
    read = here.get("read")
    assert words in read.text
    assert (asked.title in read.text) == shows_the_draft
    assert here.get("snapshot").status_code == (200 if shows_the_draft else 404)
    for response in (here.answer("changes_requested", "För sent."), here.comment("För sent.", "lead")):
        assert (response.status_code, "För sent." in response.text) == (409, True)
    assert here.get("delegate").status_code == here.get("more_time").status_code == 409
    assert answer_of(here).decided_at is None
    assert not here.invitation.request.comments.exists()


def test_a_colleague_is_told_that_the_answer_is_given(asked):
    says(asked, SWEDISH)
    asked.requests.update(decided_by=None)
    assert "Verksamhetsledare har svarat för er alla" in guest(asked, SWEDISH).get("read").text


def test_a_link_for_reading_only_shows(here, asked):
    InvitationToken.objects.filter(invitation=here.invitation).update(purpose="read")
    assert asked.title in here.get("read").text
    assert [here.answer().status_code, here.comment("x").status_code, here.get("answer").status_code] == [403] * 3
    assert answer_of(here).decided_at is None
