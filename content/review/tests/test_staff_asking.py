"""Whom editors ask, by what, and about which page."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from content.review import greetings
from content.review.models import PartnerContact, ReviewRound
from content.review.tests.people import Status, says
from content.review.tests.staff_desk import said


def test_partners_are_asked_to_read_without_a_gate(page, partners, editor):
    address = reverse("partner_review:ask", args=[page.pk])
    html = editor.client.get(address).content.decode()
    assert html.count("checked") == 2
    past = {"organisations": [partners[0].pk], "message": "Vad tror ni?", "until": "2020-01-01"}
    assert "Choose a day that has not passed." in editor.client.post(address, past).content.decode()
    editor.client.post(address, past | {"until": timezone.localdate() + timedelta(days=9)})
    opened = ReviewRound.objects.get(page_id=page.pk)
    assert (opened.kind, opened.message) == (ReviewRound.Kind.READING, "Vad tror ni?")
    assert [request.organisation_name for request in opened.requests.all()] == ["Kooperativa rådet"]
    page.get_latest_revision().publish()
    page.refresh_from_db()
    assert page.live


def test_nobody_is_asked_about_a_page_that_was_never_saved(page, editor):
    page.revisions.all().delete()
    answer = editor.client.get(reverse("partner_review:ask", args=[page.pk]), follow=True)
    assert "has never been saved" in said(answer)


def test_a_message_waits_beside_the_draft_and_goes_along(page, author, editor):
    author.client.post(reverse("partner_review:message", args=[page.pk]), {"message": "Stämmer siffrorna?"})
    assert (
        "Stämmer siffrorna?" in author.client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    )
    author.save(page, "action-submit", lead="Vi gör det tillsammans.")
    editor.decide(page)
    assert ReviewRound.objects.get(page_id=page.pk).message == "Stämmer siffrorna?"
    assert greetings.waiting(page.pk) == ""


def test_contacts_are_kept_by_editors_and_decisions_outlive_them(asked, partners, editor, desk_of, english_home):
    says(asked, "sv@example.org")
    contacts = reverse("partner_contacts:index")
    assert desk_of("Översättare").client.get(contacts).status_code == 302
    html = editor.client.get(f"{contacts}?organisation={partners[0].pk}").content.decode()
    assert "Verksamhetsledare" in html
    assert "Director" not in html
    known = PartnerContact.objects.get(email="sv@example.org")
    editor.client.post(reverse("partner_contacts:delete", args=[known.pk]))
    request = asked.requests.get(organisation=partners[0])
    assert (request.status, request.decided_by_name) == (Status.APPROVED, "Verksamhetsledare")
    assert request.invitations.get().revoked_at


def test_a_new_address_works_until_it_is_refused(partners, editor):
    contact = PartnerContact.objects.get(email="sv@example.org")
    PartnerContact.objects.update(email_state=PartnerContact.EmailState.REFUSED)
    given = {"organisation": partners[0].pk, "name": "Ny", "role": "lead", "language": "sv", "active": "on"}
    edit = reverse("partner_contacts:edit", args=[contact.pk])
    editor.client.post(edit, given | {"email": "sv@example.org"})
    contact.refresh_from_db()
    assert contact.email_state == PartnerContact.EmailState.REFUSED
    editor.client.post(edit, given | {"email": "NY@example.org"})
    contact.refresh_from_db()
    assert (contact.email, contact.email_state) == ("ny@example.org", PartnerContact.EmailState.OK)


def test_the_menu_of_a_partners_page_leads_to_its_contacts_and_to_its_readers(partners, editor):
    html = editor.client.get(reverse("wagtailadmin_pages:edit", args=[partners[0].pk])).content.decode()
    assert reverse("partner_review:ask", args=[partners[0].pk]) in html
    assert f"{reverse('partner_contacts:index')}?organisation={partners[0].pk}" in html


def test_escalation_needs_a_group(asked, desk_of):
    task = asked.task_state.task
    data = {"name": task.name, "working_days": 5, "rule": "all", "required_count": 1, "silence": "escalate"}
    data |= {"editing": "lock", "reminders": "-2 0"}
    answer = desk_of("Administratör").client.post(reverse("wagtailadmin_workflows:edit_task", args=[task.pk]), data)
    assert "Choose the group that is told" in answer.content.decode()
