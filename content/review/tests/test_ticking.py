"""What time brings: the clock is moved, and the tick is run once, twice, or not for days."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.utils import timezone

from content.review import mails, opening, sending
from content.review.drafts import Concerned
from content.review.models import InvitationToken, OutboundMessage, PartnerReviewTask, ReviewRequest, ReviewRound
from content.review.opening import Wish
from content.review.rules import Rules, Silence
from content.review.tests.people import Status, invitation, says
from content.review.tests.waiting import at
from content.review.working_days import after

EASTER = date(2026, 4, 2)  # The Thursday before; five working days later is Monday the 13th.


def clock(day: date, hour: int = 9):
    """Nine in the morning in Stockholm, on that day."""
    return at(datetime(day.year, day.month, day.day, hour, 1, tzinfo=ZoneInfo("Europe/Stockholm")))


def april(day: int, hour: int = 9):
    return clock(date(2026, 4, day), hour)


@pytest.fixture
def ask(page, partners, author, post_office):
    """Ask both partners on the Thursday before Easter, under the rules, and send the mails."""

    def make(**rules) -> ReviewRound:
        concerned = [Concerned(each, ReviewRequest.Relation.CONCERNED) for each in partners]
        with clock(EASTER):
            wish = Wish(concerned, after(EASTER, 5), ReviewRound.Kind.WORKFLOW, Rules(**rules))
            made = opening.open_round(page.get_latest_revision(), wish, author.user)
            sending.drain()
        return made

    return make


def written(kind: str) -> list[str]:
    return sorted(OutboundMessage.objects.filter(kind=kind, status="sent").values_list("to", flat=True))


def test_five_working_days_from_the_thursday_before_easter(ask):
    assert ask().deadline == date(2026, 4, 13)


def test_one_reminder_a_day_that_has_one_however_often_the_tick_runs(ask):
    asked = ask()
    with april(8):
        says(asked, "sv@example.org")
    reminded = {}
    for day in (3, 8, 9, 10, 13, 14, 15, 16, 17):
        for hour in (6, 9, 9, 18):
            before = len(written("reminder"))
            with april(day, hour):
                call_command("review_tick")
            for _ in range(len(written("reminder")) - before):
                reminded.setdefault(day, []).append(hour)
    assert reminded == {9: [9], 13: [9], 14: [9], 16: [9]}
    assert set(written("reminder")) == {"en@example.org"}


def test_one_reminder_after_days_without_a_tick(ask):
    ask()
    with april(16, 6):
        call_command("review_tick")
        assert written("reminder") == []
    for hour in (9, 10, 17):
        with april(16, hour):
            call_command("review_tick")
    assert written("reminder") == ["en@example.org", "sv@example.org"]


def test_no_reminder_right_after_a_mail_that_was_late_itself(ask, post_office):
    post_office.replies["MAIL"] = "451 later"
    ask(reminders=(-4, 0))
    with april(7, 8):
        call_command("review_tick")
        post_office.replies.clear()
    for _ in range(2):
        with april(7, 12):
            call_command("review_tick")
        assert (len(written("invitation")), written("reminder")) == (2, [])
    with april(13):
        call_command("review_tick")
    assert len(written("reminder")) == 2


def test_nobody_is_reminded_of_what_they_cannot_answer(ask):
    asked = ask()
    revoked = invitation(asked, "sv@example.org")
    revoked.revoked_at = timezone.now()
    revoked.save()
    told = invitation(asked, "en@example.org").request
    told.relation = ReviewRequest.Relation.INFORMED
    told.save()
    with april(9):
        call_command("review_tick")
    assert written("reminder") == []


def test_more_time_moves_the_reminders(ask):
    asked = ask()
    asked.requests.filter(organisation_name="Rural Network").update(extended_to=date(2026, 4, 20))
    with april(9):
        call_command("review_tick")
    assert written("reminder") == ["sv@example.org"]


def test_whoever_asked_is_told_once_that_the_time_is_out(ask, author):
    ask()
    for day in (13, 14, 15, 16):
        for hour in (3, 9, 12):
            with april(day, hour):
                call_command("review_tick")
    mail = OutboundMessage.objects.get(kind="overdue")
    assert (mail.to, mail.sent_at.day) == (author.user.email, 14)
    assert "Kooperativa rådet, Rural Network" in mail.text
    assert not OutboundMessage.objects.filter(kind="escalation").exists()


def test_the_group_is_told_once_each(asked, post_office, desk_of):
    group = Group.objects.get(name="Publicerare")
    members = [desk_of("Publicerare").user.email for _ in range(2)]
    PartnerReviewTask.objects.update(escalation_group=group)
    asked.rules |= {"silence": Silence.ESCALATE}
    asked.deadline = EASTER
    asked.save()
    for day in (8, 9):
        with april(day):
            call_command("review_tick")
    assert written("escalation") == sorted(members)


def test_silence_is_what_the_mail_said_and_only_of_whom_it_reached(ask, post_office):
    post_office.replies["RCPT en@example.org"] = "550 no such person"
    asked = ask(silence=Silence.NO_OBJECTION)
    for day in (13, 14, 15):
        with april(day):
            call_command("review_tick")
    found = dict(asked.requests.values_list("organisation_name", "status"))
    assert found == {"Kooperativa rådet": Status.NO_OBJECTION, "Rural Network": Status.UNDELIVERABLE}
    asked.refresh_from_db()
    assert asked.is_open
    assert asked.events.filter(event="no_objection").count() == 1
    said = OutboundMessage.objects.get(kind="invitation", to="sv@example.org").text
    assert "inte har någon invändning" in said


def test_silence_of_all_settles_the_round(ask):
    asked = ask(silence=Silence.NO_OBJECTION)
    with april(13):
        call_command("review_tick")
        assert asked.requests.filter(status=Status.SENT).count() == 2
    with april(14, 0):
        call_command("review_tick")
    asked.refresh_from_db()
    assert asked.status == ReviewRound.Status.SATISFIED


def test_silence_means_nothing_when_the_rules_do_not_say_so_or_the_text_has_changed(ask):
    asked = ask(silence=Silence.NO_OBJECTION)
    asked.stale_since = timezone.now()
    asked.save()
    with april(14):
        call_command("review_tick")
    assert asked.requests.filter(status=Status.SENT).count() == 2
    asked.rules |= {"silence": Silence.BLOCK}
    asked.stale_since = None
    asked.save()
    with april(14, 10):
        call_command("review_tick")
    assert asked.requests.filter(status=Status.SENT).count() == 2


def test_a_round_lapses_when_its_last_link_has_expired(ask):
    asked = ask()
    ends = {date(2026, 5, 13): ReviewRound.Status.OPEN, date(2026, 5, 15): ReviewRound.Status.LAPSED}
    for day, status in ends.items():
        with clock(day):
            call_command("review_tick")
        asked.refresh_from_db()
        assert asked.status == status
    assert set(asked.requests.values_list("status", flat=True)) == {Status.EXPIRED}
    assert InvitationToken.objects.exists()
    with clock(date(2026, 9, 1)):
        call_command("review_tick")
    assert not InvitationToken.objects.exists()


def test_what_goes_wrong_in_one_round_keeps_no_mail_waiting(ask, post_office):
    asked = ask()
    asked.rules = {}
    asked.save()
    with april(9):
        mails.to_partner("new_link", invitation(asked, "sv@example.org"))
        call_command("review_tick")
    assert written("new_link") == ["sv@example.org"]


def test_drafts_that_are_sent_at_about_the_same_time_share_a_mail(ask, page, settings, post_office):
    settings.REVIEW_BUNDLE_MINUTES = 30
    first = ask()
    other = page.copy(update_attrs={"slug": "annan", "title": "En annan sida"}, copy_revisions=False, keep_live=False)
    swedish = first.requests.get(organisation_name="Kooperativa rådet").organisation
    wish = Wish([Concerned(swedish, ReviewRequest.Relation.LEAD)], date(2026, 4, 14))
    with clock(EASTER):
        opening.open_round(other.save_revision(), wish, first.requested_by)
        sending.drain()
        assert post_office.letters == []
    with clock(EASTER, 10):
        sending.drain()
    assert post_office.to == ["en@example.org", "sv@example.org"]
    text, html = post_office.parts["sv@example.org"]
    for part in (text, html):
        assert "Gemensam plan" in part
        assert "En annan sida" in part
        assert part.count("/granska/l/") == 2
    tokens = InvitationToken.objects.filter(invitation__contact__email="sv@example.org")
    assert {token.invitation.request.round_id for token in tokens} == {first.pk, ReviewRound.objects.latest("pk").pk}
