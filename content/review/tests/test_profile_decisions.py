"""What staff make of a partner's proposals, at the level of the services."""

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from content.models import Municipality, Need, PartnerPage
from content.models.partner_rows import PartnerContactPoint, PartnerNeed
from content.review.models import OutboundMessage, ProfileProposal
from content.review.profiles.answers import propose
from content.review.profiles.decisions import ProposalRefusedError, ValueChangedError, accept, decline
from content.review.profiles.fields import digest, values

from .test_profile_answers import fresh, invitation, profile, seen

__all__ = ["invitation", "profile"]


@pytest.fixture
def publisher(desk_of):
    return desk_of("Publicerare").user


@pytest.fixture
def proposed(invitation, profile):
    """Makes proposals: what the partner wants each field to say."""

    def make(**wanted) -> dict[str, ProfileProposal]:
        remark = wanted.pop("remark", "")
        request = propose(invitation, seen(profile), values(fresh(profile)) | wanted, remark)
        return {proposal.field: proposal for proposal in request.proposals.all()}

    return make


def draft_of(page: PartnerPage) -> PartnerPage:
    return fresh(page).get_latest_revision_as_object()


def test_an_accepted_proposal_is_a_revision_of_the_draft_by_that_user_and_not_live(proposed, profile, publisher):
    accept(proposed(description="Ny text.")["description"], publisher)
    page = fresh(profile)
    assert page.description == "Vad organisationen gör."
    assert page.get_latest_revision().user == publisher
    assert draft_of(profile).description == "Ny text."


def test_other_unpublished_changes_stay(proposed, profile, publisher):
    proposal = proposed(description="Ny text.")["description"]
    draft = fresh(profile)
    draft.summary = "En halvfärdig sammanfattning"
    draft.save_revision()
    accept(proposal, publisher)
    kept = draft_of(profile)
    assert (kept.description, kept.summary) == ("Ny text.", "En halvfärdig sammanfattning")


def test_rows_are_written_and_those_that_stay_are_the_same_rows(proposed, profile, publisher):
    before = fresh(profile).needs.get().pk
    contacts = [{"role": "press", "email": "press@example.org", "telephone": ""}]
    made = proposed(needs=["finansiering", "prova"], contacts=contacts, languages=["sv", "swl"])
    for proposal in made.values():
        accept(proposal, publisher)
    draft_of(profile).get_latest_revision().publish()
    page = fresh(profile)
    assert {name: values(page)[name] for name in made} == {name: proposal.new for name, proposal in made.items()}
    assert page.needs.get(need__slug="prova").pk == before


def test_a_field_that_was_changed_meanwhile_is_a_conflict_until_it_has_been_seen(proposed, profile, publisher):
    proposal = proposed(description="Ny text.")["description"]
    draft = fresh(profile)
    draft.description = "Redaktionens ord."
    draft.save_revision()
    with pytest.raises(ValueChangedError):
        accept(proposal, publisher)
    assert draft_of(profile).description == "Redaktionens ord."
    proposal.refresh_from_db()
    assert proposal.is_open

    accept(proposal, publisher, seen=digest("Redaktionens ord."))
    assert draft_of(profile).description == "Ny text."


def test_accepting_what_the_draft_says_already_makes_no_revision(proposed, profile, publisher):
    proposal = proposed(description="Ny text.")["description"]
    draft = fresh(profile)
    draft.description = "Ny text."
    draft.save_revision()
    before = profile.revisions.count()
    accept(proposal, publisher)
    proposal.refresh_from_db()
    assert (proposal.status, profile.revisions.count()) == (ProfileProposal.Status.ACCEPTED, before)


def test_accepting_twice_is_once(proposed, profile, publisher):
    proposal = proposed(description="Ny text.")["description"]
    accept(proposal, publisher)
    before = profile.revisions.count()
    accept(proposal, publisher)
    assert profile.revisions.count() == before


def test_a_word_that_was_deleted_since_is_refused_in_words(proposed, profile, publisher):
    proposal = proposed(needs=["finansiering"])["needs"]
    Need.objects.filter(slug="finansiering").delete()
    with pytest.raises(ProposalRefusedError, match="finansiering"):
        accept(proposal, publisher)
    assert values(draft_of(profile))["needs"] == ["prova"]


def test_a_locked_page_is_not_written_in(proposed, profile, publisher, desk_of):
    proposal = proposed(description="Ny text.")["description"]
    PartnerPage.objects.filter(pk=profile.pk).update(
        locked=True, locked_by=desk_of("Publicerare").user, locked_at=timezone.now()
    )
    with pytest.raises(ProposalRefusedError):
        accept(proposal, publisher)
    assert draft_of(profile).description == "Vad organisationen gör."


@pytest.mark.parametrize("decide", [accept, lambda proposal, user: decline(proposal, user, "Nej.")])
def test_whoever_may_not_change_the_page_decides_nothing(proposed, desk_of, decide):
    proposal = proposed(description="Ny text.")["description"]
    with pytest.raises(PermissionDenied):
        decide(proposal, desk_of("Översättare").user)
    proposal.refresh_from_db()
    assert proposal.is_open


def test_a_declined_proposal_is_told_once_and_changes_nothing(proposed, profile, publisher):
    proposal = proposed(description="Ny text.")["description"]
    for _ in range(3):
        decline(proposal, publisher, "Vi skriver i du-form.")
    mail = OutboundMessage.objects.get(kind="proposal_answered")
    assert mail.to == "sv@example.org"
    assert "Vi skriver i du-form." in mail.text
    assert draft_of(profile).description == "Vad organisationen gör."


def test_declining_takes_a_reason(proposed, publisher):
    proposal = proposed(description="Ny text.")["description"]
    with pytest.raises(ProposalRefusedError):
        decline(proposal, publisher, "  ")
    assert not OutboundMessage.objects.filter(kind="proposal_answered").exists()


def test_the_day_is_stamped_with_the_changes_when_all_are_answered(proposed, profile, publisher):
    made = proposed(description="Ny text.", short_name="KR")
    accept(made["description"], publisher)
    assert draft_of(profile).last_reviewed is None
    decline(made["short_name"], publisher, "Ingen säger så.")
    assert draft_of(profile).last_reviewed == timezone.localdate()
    assert fresh(profile).last_reviewed is None
    fresh(profile).get_latest_revision().publish()
    assert fresh(profile).last_reviewed == timezone.localdate()


def test_when_all_are_declined_the_day_is_stamped_at_once(proposed, profile, publisher):
    decline(proposed(description="Ny text.")["description"], publisher, "Nej, för att.")
    assert fresh(profile).last_reviewed == timezone.localdate()


def test_a_remark_is_seen_to_and_writes_nothing(proposed, profile, publisher):
    before = profile.revisions.count()
    accept(proposed(remark="Loggan är gammal.")["remark"], publisher, answer="Vi byter den på måndag.")
    assert profile.revisions.count() == before
    assert "Vi byter den på måndag." in OutboundMessage.objects.get(kind="proposal_answered").text


def test_proposals_are_kept_when_the_page_is_deleted(proposed, profile, publisher):
    proposal = proposed(description="Ny text.")["description"]
    fresh(profile).delete()
    proposal.refresh_from_db()
    assert proposal.new == "Ny text."
    with pytest.raises(ProposalRefusedError):
        accept(proposal, publisher)


def test_every_place_and_contact_can_be_taken_away(proposed, profile, publisher, home):
    Municipality.objects.create(name="Falun", slug="falun", locale=home.locale)
    assert PartnerNeed.objects.filter(page=profile).exists()
    assert PartnerContactPoint.objects.filter(page=profile).exists()
    for proposal in proposed(needs=[], contacts=[], municipalities=["falun"]).values():
        accept(proposal, publisher)
    kept = values(draft_of(profile))
    assert (kept["needs"], kept["contacts"], kept["municipalities"]) == ([], [], ["falun"])
