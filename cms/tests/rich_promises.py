"""A row of each kind for the pages of consultations, projects and plans."""

from wagtail.models import Locale

from content.consultations.models import ConsultationPage, ConsultationQuestion, InvitedOrganisation
from content.factories import PartnerPageFactory, StandardPageFactory
from content.models import ProjectFunder, ProjectMilestone, ProjectPage, ProjectParty


def of_consultation(locale: Locale) -> dict:
    texts = {"text": "Ska vi?", "explanation": "Så här.", "summary": "Ja.", "outcome": "Blev av."}
    choice = {"kind": ConsultationQuestion.Kind.CHOICE, "choices": "Ja\nNej"}
    return {
        "questions": [ConsultationQuestion(**texts, **choice, locale=locale)],
        "invited": [InvitedOrganisation(partner=PartnerPageFactory()), InvitedOrganisation(name="Alla")],
        "subject": StandardPageFactory(),
    }


def of_project(locale: Locale) -> dict:
    partner = {"partner": PartnerPageFactory(), "role": "Leder", "description": "Håller ihop."}
    return {
        "funders": [ProjectFunder(name="Fonden", text="Medfinansieras av unionen", is_eu=True, locale=locale)],
        "parties": [ProjectParty(**partner, locale=locale), ProjectParty(name="Föreningen", locale=locale)],
        "milestones": [
            ProjectMilestone(start="2020-W43", end="2020-12", title="Start", text="Vi börjar.", locale=locale)
        ],
    }


ROWS = {ConsultationPage: of_consultation, ProjectPage: of_project}
