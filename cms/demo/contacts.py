"""Whom to ask at the partners: roles with shared addresses, and never persons."""

from django.conf import settings

from cms.demo.keys import identity
from content.models import PartnerPage
from content.review.models import PartnerContact

LEAD, REVIEWER, DEPUTY = PartnerContact.Role.values
CONTACTS = {
    "region-dalarna": (("Utvecklingsstrateg", "utveckling", REVIEWER, "sv"), ("Diarium", "diarium", DEPUTY, "sv")),
    "coompanion": (("Verksamhetsledare", "coompanion", LEAD, "sv"),),
    "fornby": (("Kursexpedition", "kurser", REVIEWER, "sv"),),
    "hogskolan-dalarna": (
        ("Samverkansstrateg", "samverkan", LEAD, "sv"),
        ("International coordinator", "international", REVIEWER, "en"),
    ),
    "samarkand": (("Processledare", "samarkand", LEAD, "sv"),),
}


def partner(key: str) -> PartnerPage:
    return PartnerPage.objects.get(translation_key=identity(key), locale__language_code=settings.LANGUAGE_CODE)


def make_contacts() -> None:
    """Make those who are missing, at partners who have none."""
    for key, people in CONTACTS.items():
        organisation = partner(key)
        if not organisation.review_contacts.exists():
            for name, mailbox, role, language in people:
                organisation.review_contacts.create(
                    name=name, email=f"{mailbox}@example.org", role=role, language=language
                )
