"""A row of each kind for the pages of consultations, projects and plans."""

from wagtail.models import Locale

from content.consultations.models import ConsultationPage, ConsultationQuestion, InvitedOrganisation
from content.factories import PartnerPageFactory, StandardPageFactory


def of_consultation(locale: Locale) -> dict:
    texts = {"text": "Ska vi?", "explanation": "Så här.", "summary": "Ja.", "outcome": "Blev av."}
    choice = {"kind": ConsultationQuestion.Kind.CHOICE, "choices": "Ja\nNej"}
    return {
        "questions": [ConsultationQuestion(**texts, **choice, locale=locale)],
        "invited": [InvitedOrganisation(partner=PartnerPageFactory()), InvitedOrganisation(name="Alla")],
        "subject": StandardPageFactory(),
    }


ROWS = {ConsultationPage: of_consultation}
