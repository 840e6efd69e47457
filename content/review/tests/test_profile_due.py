"""Who is asked on which day whether its profile still holds."""

import datetime

import pytest
from django.utils import timezone

from content.factories import PartnerPageFactory
from content.models import PartnerPage
from content.review import opening
from content.review.factories import ContactFactory
from content.review.models import ReviewRequest, ReviewRound
from content.review.profiles.due import A_DAY, ask_due
from content.review.working_days import after, is_working_day

LONG_AGO = datetime.date(2020, 1, 7)


@pytest.fixture
def today() -> datetime.date:
    """A working day, so that these tests hold on a Sunday too."""
    return after(timezone.localdate(), 0)


def partner(title: str, *, contact: bool = True, published: datetime.date = LONG_AGO, **fields) -> PartnerPage:
    page = PartnerPageFactory(title=title, **fields)
    page.save_revision().publish()
    moment = datetime.datetime.combine(published, datetime.time(12), timezone.get_current_timezone())
    PartnerPage.objects.filter(pk=page.pk).update(first_published_at=moment)
    if contact:
        ContactFactory(organisation=page)
    return page


def opened_on(day: datetime.date) -> None:
    noon = datetime.datetime.combine(day, datetime.time(12), timezone.get_current_timezone())
    ReviewRound.objects.update(opened_at=noon)


def asked(rounds: list[ReviewRound]) -> list[str]:
    return [each.title for each in rounds]


def test_a_profile_that_nobody_has_looked_over_for_a_year_is_asked_about(home, today):
    partner("Aldrig")
    partner("Länge sedan", last_reviewed=LONG_AGO - datetime.timedelta(days=9))
    partner("Nyligen", last_reviewed=today - datetime.timedelta(days=364))
    partner("Alldeles ny", published=today)
    assert asked(ask_due(today)) == ["Länge sedan", "Aldrig"]


def test_the_round_is_a_check_without_a_gate(home, today, desk_of):
    owner = desk_of("Redaktör").user
    page = partner("Ny", owner=owner)
    (opened,) = ask_due(today)
    assert (opened.kind, opened.gates, opened.requested_by) == (ReviewRound.Kind.PROFILE, False, owner)
    assert opened.deadline == after(today, 10)
    assert [request.organisation for request in opened.requests.all()] == [page]
    page.refresh_from_db()
    page.get_latest_revision().publish()
    assert page.current_workflow_state is None


def test_twice_on_a_day_is_once(home, today):
    partner("Ny")
    ask_due(today)
    assert ask_due(today) == []
    assert ReviewRound.objects.count() == 1


def test_only_a_few_are_asked_on_a_day(home, today):
    for number in range(A_DAY + 1):
        partner(f"Partner {number}")
    assert len(ask_due(today)) == A_DAY
    opened_on(today)
    assert ask_due(today) == []
    opened_on(today - datetime.timedelta(days=1))
    assert len(ask_due(today)) == 1


def test_nobody_is_asked_on_a_free_day(home, today):
    partner("Ny")
    sunday = today + datetime.timedelta(days=6 - today.weekday())
    assert not is_working_day(sunday)
    assert ask_due(sunday) == []


@pytest.mark.parametrize("fields", [{"left_on": LONG_AGO}, {"live": False}])
def test_those_who_have_left_and_drafts_are_not_asked_about(home, today, fields):
    page = partner("Ny")
    PartnerPage.objects.filter(pk=page.pk).update(**fields)
    assert ask_due(today) == []


def test_a_translation_is_not_asked_about(english_home, today):
    page = partner("Ny", last_reviewed=today)
    twin = page.copy_for_translation(english_home.locale, copy_parents=True)
    PartnerPage.objects.filter(pk=twin.pk).update(live=True, last_reviewed=None)
    assert ask_due(today) == []


def test_nobody_is_asked_while_another_round_about_the_page_is_open(home, today):
    page = partner("Ny")
    concerned = opening.Concerned(page, "lead")
    reading = opening.open_round(page.get_latest_revision(), opening.Wish([concerned], today), None)
    assert ask_due(today) == []
    reading.refresh_from_db()
    assert reading.is_open


def test_whoever_did_not_answer_is_asked_again_after_a_year(home, today):
    partner("Ny")
    ask_due(today)
    closed = {"status": ReviewRound.Status.LAPSED}
    ReviewRound.objects.update(opened_at=timezone.now() - datetime.timedelta(days=360), **closed)
    assert ask_due(today) == []
    ReviewRound.objects.update(opened_at=timezone.now() - datetime.timedelta(days=370))
    assert asked(ask_due(today)) == ["Ny"]


def test_where_there_is_nobody_to_ask_it_waits_for_a_contact(home, today):
    page = partner("Ny", contact=False)
    (opened,) = ask_due(today)
    request = opened.requests.get()
    assert request.status == ReviewRequest.Status.UNDELIVERABLE
    assert opened.events.filter(event="nobody_to_ask").count() == 1

    ContactFactory(organisation=page, name="Kansli")
    assert ask_due(today) == []
    request.refresh_from_db()
    assert request.status == ReviewRequest.Status.SENT
    assert [each.contact_name for each in request.invitations.all()] == ["Kansli"]
    ask_due(today)
    assert request.invitations.count() == 1
