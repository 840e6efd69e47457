"""A site in the middle of its work, so that every screen of the admin has something to say."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.models import Locale, Page
from wagtail.users.models import UserProfile
from wagtail_localize.models import Translation, TranslationSource

from cms.groups import ROLES
from content import factories
from content.tests.desk import Desk
from content.translating.targets import draft_translation

COMMENT = {
    "comments-TOTAL_FORMS": "1",
    "comments-INITIAL_FORMS": "0",
    "comments-0-text": "Är det rätt antal?",
    "comments-0-contentpath": "lead",
    "comments-0-position": "",
    "comments-0-id": "",
    "comments-0-resolved": "",
    "comments-0-replies-TOTAL_FORMS": "0",
    "comments-0-replies-INITIAL_FORMS": "0",
}


@dataclass
class Office:
    """A desk for each role, at work in Swedish, and pages by what has happened to them."""

    desks: dict[str, Desk] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)


def make_office() -> Office:
    call_command("setup_site", verbosity=0)
    office = Office({role: desk(role) for role in ROLES})
    make_pages(office)
    editor, publisher = office.desks["Redaktör"], office.desks["Publicerare"]
    editor.save(office.pages["sent"], "action-submit", lead="Inskickad.")
    office.pages["live"].save_revision(user=editor.user)
    publisher.client.post(f"/admin/pages/{office.pages['locked'].pk}/lock/")
    schedule(office.pages["scheduled"], publisher)
    translate(office.pages["live"], office)
    EditingSession.objects.create(
        user=publisher.user, content_object=office.pages["live"], last_seen_at=timezone.now(), is_editing=True
    )
    return office


def desk(role: str, language: str = "sv") -> Desk:
    user = get_user_model().objects.create_user(
        f"{role}-{language}", f"{language}@example.org", "secret", first_name="Kim", last_name="Exempel"
    )
    user.groups.set(Group.objects.filter(name=role))
    UserProfile.objects.create(user=user, preferred_language=language)
    made = Desk(Client())
    made.user = user
    made.client.force_login(user)
    return made


def make_pages(office: Office) -> None:
    for name in ("live", "sent", "locked", "scheduled"):
        page = factories.NewsPageFactory(title=f"Nyhet {name}", lead="Ingress.", full=name == "live")
        page.save_revision(user=office.desks["Publicerare"].user).publish()
        office.pages[name] = page
    office.pages |= {"index": page.get_parent(), "home": page.get_parent().get_parent()}
    office.pages["alias"] = office.pages["locked"].create_alias(update_slug="annan")


def schedule(page: Page, by: Desk) -> None:
    page.go_live_at = timezone.now() + timedelta(days=2)
    page.expire_at = timezone.now() + timedelta(days=9)
    page.save_revision(user=by.user).publish()


def translate(page: Page, office: Office) -> None:
    """Send a page to translation, and leave it there."""
    english = Locale.objects.get(language_code="en")
    page.get_parent().specific.copy_for_translation(english, copy_parents=True)
    call_command("setup_site", verbosity=0)  # The groups' rights below the English home page.
    source, _made = TranslationSource.update_or_create_from_instance(page)
    draft_translation(Translation.objects.create(source=source, target_locale=english))
    office.pages["english"] = page.get_translation(english)
