"""Agreements as editors write them: drafts, locks, versions, choices, warnings."""

from datetime import date

import pytest
from django.urls import reverse

from content.agreements.factories import AgreementPageFactory, BodyPageFactory, PrinciplePageFactory
from content.agreements.models import Action, AgreementPage, BodyPage, BodySeat, PrinciplePage
from content.publishing import PublishingRefused
from content.tests.desk import errors

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", [PrinciplePage, BodyPage])
def test_a_title_alone_is_a_draft(desk_of, agreement, model):
    response = desk_of("Redaktör").create(agreement, model, title="Bara en titel", slug="bara")
    assert response.status_code == 302
    assert model.objects.get(slug="bara").live is False


def test_so_is_an_agreement_of_which_only_the_title_is_known(desk_of, home):
    assert desk_of("Redaktör").create(home, AgreementPage, title="Bara en titel", slug="bara").status_code == 302
    assert AgreementPage.objects.get(slug="bara").status == "draft"


def test_who_answers_is_chosen_among_the_sides_and_bodies(desk_of, principle):
    desk = desk_of("Redaktör")
    html = desk.client.get(reverse("wagtailadmin_pages:edit", args=[principle.pk])).content.decode()
    assert '<option value="kulturnamnden"' in html
    assert '<optgroup label="Den sociala ekonomin">' in html
    response = desk.save(principle, **{"actions-0-actor": "okand"})
    assert "is no side or body" in errors(response)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"actions-1-part_of": "7"}, "There is no action 7"),
        ({"actions-2-number": "1"}, "Two actions have the same number"),
        ({"indicators-0-text": ""}, "or why there is none"),
    ],
)
def test_what_does_not_hold_together_is_said(desk_of, principle, changes, complaint):
    assert complaint in errors(desk_of("Redaktör").save(principle, **changes))


def test_the_words_of_an_adopted_agreement_are_locked_in_the_form(desk_of, adopted, principle):
    desk = desk_of("Redaktör")
    assert "words are locked" in errors(desk.save(adopted, purpose="Något annat."))
    assert "become a draft again" in errors(desk.save(adopted, status="draft"))
    assert "words are locked" in errors(desk.save(principle, **{"actions-0-text": "Något annat."}))
    assert desk.save(principle, **{"actions-0-status": "done"}).status_code == 302


def test_and_on_every_other_way_to_the_public(adopted, principle):
    adopted.purpose = "Något annat."
    with pytest.raises(PublishingRefused):
        adopted.save_revision().publish()
    principle.actions.add(Action(number=9, text="Ny åtgärd.", locale=principle.locale))
    with pytest.raises(PublishingRefused):
        principle.save_revision().publish()
    new = PrinciplePageFactory(parent=adopted, number=3, draft=True)
    with pytest.raises(PublishingRefused):
        new.save_revision().publish()


def test_what_becomes_of_it_can_be_kept_up_to_date(adopted, principle):
    row = principle.actions.get(number=2)
    row.status = Action.Status.PAUSED
    principle.actions.add(row)
    principle.save_revision().publish()
    adopted.status = "signed"
    adopted.save_revision().publish()
    assert AgreementPage.objects.get(pk=adopted.pk).status == "signed"
    assert principle.actions.get(number=2).status == Action.Status.PAUSED


def test_bodies_warn_those_who_write_and_are_published_all_the_same(desk_of, agreement):
    body = BodyPageFactory(parent=agreement, meetings=13)
    body.seats = [
        BodySeat(side=side, number=number, role="Ledamöter", locale=body.locale) for side, number in [(1, 5), (2, 4)]
    ]
    body.save_revision().publish()
    html = desk_of("Redaktör").client.get(reverse("wagtailadmin_pages:edit", args=[body.pk])).content.decode()
    assert "5 + 4" in html
    assert "at most 12 meetings" in html
    assert body.live


def test_what_is_overdue_shows_to_staff(desk_of, agreement, principle):
    row = principle.actions.get(number=2)
    row.status, row.due = Action.Status.ONGOING, date(2020, 2, 29)
    principle.actions.add(row)
    principle.save_revision().publish()
    AgreementPage.objects.filter(pk=agreement.pk).update(status="signed", signed_on="2020-02-29")
    desk = desk_of("Redaktör")
    html = desk.client.get(reverse("agreements:overdue")).content.decode()
    assert "Delar kalender." in html
    assert "Möts tidigt." not in html
    edit = desk.client.get(reverse("wagtailadmin_pages:edit", args=[agreement.pk])).content.decode()
    assert "Follow-up should have been done by" in edit


def test_an_agreement_needs_two_sides_to_be_adopted(desk_of, home):
    page = AgreementPageFactory(parent=home, draft=True, sides=[])
    page.save_revision()
    assert "at least two sides" in errors(desk_of("Redaktör").save(page, status="adopted"))
