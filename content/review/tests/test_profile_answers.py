"""What a partner's answer about its profile does, at the level of the services."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageLogEntry

from content.factories import PartnerPageFactory
from content.models import Need, PartnerPage
from content.models.partner_rows import PartnerContactPoint, PartnerNeed
from content.review.answering import RoundClosedError, TextChangedError
from content.review.factories import ContactFactory
from content.review.models import Invitation, ReviewRequest, ReviewRound
from content.review.profiles.answers import CONFIRMED, confirm, propose
from content.review.profiles.due import ask
from content.review.profiles.fields import digest, values
from content.review.staff.events import ACTION


@pytest.fixture
def profile(home) -> PartnerPage:
    need = Need.objects.create(name="Prova en idé", slug="prova", locale=home.locale)
    Need.objects.create(name="Finansiering", slug="finansiering", locale=home.locale)
    page = PartnerPageFactory(title="Kooperativa rådet", website="https://example.org/")
    page.needs = [PartnerNeed(need=need)]
    page.contacts = [PartnerContactPoint(role="advice", email="rad@example.org")]
    page.save_revision().publish()
    ContactFactory(organisation=page, name="Verksamhetsledare", email="sv@example.org")
    return page


@pytest.fixture
def invitation(profile) -> Invitation:
    return Invitation.objects.get(request__round=ask(profile, timezone.localdate()))


def seen(page: PartnerPage) -> str:
    return digest(values(PartnerPage.objects.get(pk=page.pk)))


def fresh(page: PartnerPage) -> PartnerPage:
    return PartnerPage.objects.get(pk=page.pk)


def test_one_click_stamps_what_is_live_and_its_draft_and_publishes_nothing(invitation, profile):
    draft = fresh(profile)
    draft.description = "Ett utkast som inte är klart."
    draft.save_revision()
    confirm(invitation, seen(profile))

    page, today = fresh(profile), timezone.localdate()
    assert (page.last_reviewed, page.description) == (today, "Vad organisationen gör.")
    newest = page.get_latest_revision_as_object()
    assert (newest.last_reviewed, newest.description) == (today, "Ett utkast som inte är klart.")
    assert page.has_unpublished_changes
    assert page.current_workflow_state is None


def test_the_history_says_which_organisation_confirmed(invitation, profile):
    confirm(invitation, seen(profile))
    entry = PageLogEntry.objects.get(page=profile.pk, action=f"{ACTION}{CONFIRMED}")
    assert entry.user_id is None
    assert "Kooperativa rådet" in entry.message
    invitation.request.round.refresh_from_db()
    assert invitation.request.round.status == ReviewRound.Status.SATISFIED


def test_confirming_twice_is_once(invitation, profile):
    for _ in range(3):
        confirm(invitation, seen(profile))
    events = invitation.request.round.events
    assert events.filter(event=CONFIRMED).count() == events.filter(event="approved").count() == 1


def test_a_translation_is_stamped_with_its_source(english_home, invitation, profile):
    twin = fresh(profile).copy_for_translation(english_home.locale, copy_parents=True)
    twin.save_revision().publish()
    confirm(invitation, seen(profile))
    assert fresh(twin).last_reviewed == timezone.localdate()


def test_a_scheduled_draft_is_stamped_too(invitation, profile):
    draft = fresh(profile)
    draft.go_live_at = timezone.now() + datetime.timedelta(days=2)
    scheduled = draft.save_revision(approved_go_live_at=draft.go_live_at)
    fresh(profile).save_revision()
    confirm(invitation, seen(profile))
    scheduled.refresh_from_db()
    assert scheduled.content["last_reviewed"] == timezone.localdate().isoformat()


def test_a_profile_that_was_changed_meanwhile_is_not_confirmed_unseen(invitation, profile):
    before = seen(profile)
    page = fresh(profile)
    page.description = "Något helt annat."
    page.save_revision().publish()
    with pytest.raises(TextChangedError):
        confirm(invitation, before)
    assert fresh(profile).last_reviewed is None

    confirm(invitation, seen(profile))
    invitation.request.refresh_from_db()
    review_round = ReviewRound.objects.get(pk=invitation.request.round_id)
    assert "Något helt annat." in review_round.snapshot
    assert invitation.request.decision_sha256 == review_round.content_sha256


def test_an_editors_draft_does_not_hinder_the_answer(invitation, profile):
    draft = fresh(profile)
    draft.description = "Ett utkast."
    draft.save_revision()
    confirm(invitation, seen(profile))
    assert ReviewRound.objects.get(pk=invitation.request.round_id).status == ReviewRound.Status.SATISFIED


def test_nobody_answers_when_the_page_is_no_longer_there(invitation, profile):
    before = seen(profile)
    fresh(profile).unpublish()
    with pytest.raises(RoundClosedError):
        confirm(invitation, before)


def test_only_what_differs_is_proposed(invitation, profile):
    wanted = values(fresh(profile)) | {"description": "Ny text.", "needs": ["finansiering", "prova"]}
    propose(invitation, seen(profile), wanted, "Loggan är gammal.")

    request = ReviewRequest.objects.get(pk=invitation.request_id)
    kept = {proposal.field: (proposal.old, proposal.new) for proposal in request.proposals.all()}
    assert kept == {
        "description": ("Vad organisationen gör.", "Ny text."),
        "needs": (["prova"], ["finansiering", "prova"]),
        "remark": ("", "Loggan är gammal."),
    }
    assert (request.status, request.note) == (ReviewRequest.Status.CHANGES, "Loggan är gammal.")
    assert fresh(profile).description == "Vad organisationen gör."


def test_proposing_twice_is_once(invitation, profile):
    for text in ("Ny text.", "En annan."):
        propose(invitation, seen(profile), {"description": text})
    proposal = ReviewRequest.objects.get(pk=invitation.request_id).proposals.get()
    assert proposal.new == "Ny text."


def test_a_closed_check_takes_no_answer(invitation, profile):
    ReviewRound.objects.update(status=ReviewRound.Status.LAPSED)
    with pytest.raises(RoundClosedError):
        propose(invitation, seen(profile), {"description": "Ny text."})
    assert not ReviewRequest.objects.get(pk=invitation.request_id).proposals.exists()
