"""Staff at their page for what partners propose."""

import pytest
from django.urls import reverse

from content.review.models import ProfileProposal

from .test_profile_answers import fresh, invitation, profile
from .test_profile_decisions import draft_of, proposed

__all__ = ["invitation", "profile", "proposed"]
LIST = "partner_review:proposals"


@pytest.fixture
def desk(desk_of):
    return desk_of("Publicerare")


def shown(desk, name: str = LIST, *args) -> str:
    return desk.client.get(reverse(name, args=args)).content.decode()


def decide(desk, proposal: ProfileProposal, decision: str, answer: str = ""):
    row = next(row for row in desk.client.get(reverse(LIST)).context["rows"] if row.proposal.pk == proposal.pk)
    data = {"decision": decision, "seen": row.seen, "answer": answer}
    return desk.client.post(reverse("partner_review:proposal", args=[proposal.pk]), data, follow=True)


def test_what_is_proposed_stands_beside_what_the_draft_says(desk, proposed):
    proposed(description="Ny text.", needs=["finansiering"])
    html = shown(desk)
    for words in ("Kooperativa rådet", "Vad organisationen gör.", "Ny text.", "Prova en idé", "Finansiering"):
        assert words in html


def test_accepting_is_one_click(desk, proposed, profile):
    made = proposed(description="Ny text.")
    decide(desk, made["description"], "accept")
    assert draft_of(profile).description == "Ny text."
    assert fresh(profile).description == "Vad organisationen gör."
    assert "Ny text." not in shown(desk)


def test_declining_without_a_reason_says_so_and_declining_with_one_is_done(desk, proposed):
    proposal = proposed(description="Ny text.")["description"]
    response = decide(desk, proposal, "decline")
    assert "Write why to the partner." in response.content.decode()
    decide(desk, proposal, "decline", "Vi skriver du.")
    proposal.refresh_from_db()
    assert (proposal.status, proposal.answer) == (ProfileProposal.Status.DECLINED, "Vi skriver du.")


def test_what_was_written_in_the_draft_after_the_page_was_opened_is_not_overwritten(desk, proposed, profile):
    proposal = proposed(description="Ny text.")["description"]
    seen = desk.client.get(reverse(LIST)).context["rows"][0].seen
    draft = fresh(profile)
    draft.description = "Redaktionens ord."
    draft.save_revision()
    address = reverse("partner_review:proposal", args=[proposal.pk])
    html = desk.client.post(address, {"decision": "accept", "seen": seen, "answer": "Tack!"}).content.decode()
    assert draft_of(profile).description == "Redaktionens ord."
    assert "Redaktionens ord." in html
    assert "Tack!" in html


def test_those_without_the_right_see_and_decide_nothing(desk_of, proposed):
    proposal = proposed(description="Ny text.")["description"]
    translator = desk_of("Översättare")
    for address in (reverse(LIST), reverse("partner_review:proposal", args=[proposal.pk])):
        assert "Ny text." not in translator.client.get(address, follow=True).content.decode()
    data = {"decision": "accept", "seen": "0" * 64}
    translator.client.post(reverse("partner_review:proposal", args=[proposal.pk]), data)
    proposal.refresh_from_db()
    assert proposal.is_open


def test_the_start_page_says_how_many_wait(desk, proposed):
    proposed(description="Ny text.", short_name="KR")
    assert reverse(LIST) in shown(desk, "wagtailadmin_home")


def test_the_cost_of_the_list_does_not_grow_with_the_proposals(desk, proposed, django_assert_max_num_queries):
    proposed(description="Ny text.", short_name="KR", summary="S", website="", needs=[], contacts=[], remark="R")
    desk.client.get(reverse(LIST))
    with django_assert_max_num_queries(60):
        desk.client.get(reverse(LIST))
