"""Somebody who works in Swedish reads no English: every screen of the editors' tool, hidden parts included."""

from collections.abc import Iterator

from django.core import mail
from django.http import HttpResponse
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.models import PageSubscription

from content.tests.desk import Desk

from .editorial_office import COMMENT, Office, desk, make_office
from .english import english_in, is_english

# By role: where they go. A name of a page in braces stands for its number.
SCREENS = {
    "Redaktör": """
        / pages/ pages/{index}/ pages/{live}/edit/ pages/{sent}/edit/ pages/{locked}/edit/ pages/{scheduled}/edit/
        pages/{alias}/edit/ pages/{home}/add_subpage/ pages/add/content/newspage/{index}/ pages/{live}/history/
        pages/{live}/revisions/compare/live...latest/ pages/{sent}/workflow_history/ pages/{live}/usage/
        pages/{index}/?q=finnsinte choose-page/ choose-external-link/ images/ images/add/ documents/ documents/add/
        images/chooser/ documents/chooser/ account/ reports/workflow/ reports/aging-pages/
        reports/remissvar/ consultations/ projects/
        """,
    "Publicerare": """
        / pages/{live}/edit/ pages/{sent}/edit/ pages/{scheduled}/edit/ pages/{live}/delete/ pages/{index}/delete/
        pages/{live}/unpublish/ pages/{index}/unpublish/ pages/{live}/copy/ pages/{live}/move/ pages/{alias}/copy/
        pages/{live}/privacy/ pages/{alias}/convert_alias/ pages/{live}/move/{home}/confirm/
        bulk/wagtailcore/page/delete/?id={live}&id={sent} bulk/wagtailcore/page/move/?id={live}&id={sent}
        bulk/wagtailcore/page/publish/?id={live}&id={index} bulk/wagtailcore/page/unpublish/?id={live}&id={index}
        bulk/wagtailcore/page/request_translation/?id={live}&id={english} oversattning/begar/sida/{index}/ oversattning/
        oversattning/po/hamta-in/ pages/{english}/edit/ redirects/ redirects/add/ redirects/import/ reports/locked/
        reports/site-history/ reports/page-types-usage/
        """,
    "Översättare": "/ pages/{english}/edit/ pages/{english}/history/ oversattning/ choose-page/",
    "Administratör": """
        users/ users/new/ groups/ collections/ collections/add/ workflows/list/ workflows/add/ workflows/tasks/index/
        locales/ sites/new/ pages/1/
        """,
}


def screens(office: Office, role: str) -> Iterator[str]:
    numbers = {name: page.pk for name, page in office.pages.items()}
    for path in SCREENS[role].split():
        yield reverse("wagtailadmin_home") + path.format(**numbers).removeprefix("/")


def said(response: HttpResponse) -> str:
    """The HTML of a screen, or of the part of one that comes as JSON."""
    assert response.status_code == 200
    return response.json()["html"] if response["Content-Type"] == "application/json" else response.content.decode()


class SwedishAdmin(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.office = make_office()

    def look(self, role):
        for address in screens(self.office, role):
            with self.subTest(address):
                self.assertEqual(english_in(said(self.office.desks[role].client.get(address))), [])

    def test_editors_read_no_english(self):
        self.look("Redaktör")

    def test_publishers_read_no_english(self):
        self.look("Publicerare")

    def test_translators_read_no_english(self):
        self.look("Översättare")

    def test_administrators_read_no_english(self):
        self.look("Administratör")

    def test_answers_to_what_editors_do_are_in_no_english(self):
        for name, response in self.answers(self.office.desks["Redaktör"], self.office.desks["Publicerare"]):
            with self.subTest(name):
                self.assertEqual(english_in(said(response)), [])

    def answers(self, editor: Desk, publisher: Desk) -> Iterator[tuple[str, HttpResponse]]:
        live, locked = self.office.pages["live"], self.office.pages["locked"]
        seen = live.get_latest_revision()
        yield "saved", editor.client.get(editor.save(live, lead="Ny ingress.").url)
        yield "refused", editor.save(live, title="")
        yield "published", publisher.client.get(publisher.save(live, "action-publish").url, follow=True)
        session = EditingSession.objects.create(user=editor.user, content_object=live, last_seen_at=timezone.now())
        place = reverse("wagtailadmin_editing_sessions:ping", args=["content", "newspage", live.pk, session.pk])
        data = {"revision_id": seen.pk, "revision_created_at": seen.created_at.isoformat(), "is_editing": "1"}
        yield "conflict", editor.client.post(place, data)
        yield "locked", editor.save(locked, lead="Ny ingress.")
        many = f"?id={live.pk}&id={self.office.pages['scheduled'].pk}&next=/admin/pages/"
        for action in ("unpublish", "publish", "delete"):
            place = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action]) + many
            yield f"{action} many", publisher.client.post(place, {"include_descendants": "on"}, follow=True)

    def test_mails_of_the_workflow_are_in_no_english(self):
        page, (editor, publisher) = self.office.pages["live"], list(self.office.desks.values())[:2]
        PageSubscription.objects.create(page=page, user=publisher.user, comment_notifications=True)
        editor.save(page, **COMMENT)
        editor.save(page, "action-submit", lead="Skickad.")
        publisher.decide(page, "reject", "Räkna om")
        editor.save(page, "action-submit", lead="Skickad igen.")
        publisher.decide(page)
        lines = [line for message in mail.outbox for line in [message.subject, *message.body.splitlines()]]
        self.assertEqual([line for line in lines if is_english(line)], [])
        subjects = " ".join(message.subject for message in mail.outbox)
        for what in ("kommentarer", "skickats in", "avvisats", "godkän"):
            self.assertIn(what, subjects)

    def test_a_screen_in_english_is_found_to_be_so(self):
        """The finder itself: the same screen for somebody who works in English."""
        address = reverse("wagtailadmin_pages:edit", args=[self.office.pages["live"].pk])
        found = english_in(said(desk("Redaktör", "en").client.get(address)))
        self.assertIn("Autosave is paused", found)
        self.assertGreater(len(found), 50)


def test_enough_screens_are_seen():
    assert sum(len(screens.split()) for screens in SCREENS.values()) >= 25
