"""A row of each kind for the pages of agreements."""

from datetime import date

from wagtail.models import Locale

from content.agreements import factories, models
from content.factories import DocumentFactory, PartnerPageFactory


def of_agreement(locale: Locale) -> dict:
    return {
        "sides": factories.sides(locale),
        "bodies": factories.bodies(locale),
        "signatories": [
            models.Signatory(partner=PartnerPageFactory(), acceded_on=date(2024, 1, 1), locale=locale),
            models.Signatory(name="Byföreningen", locale=locale),
        ],
        "documents": [models.AgreementDocument(title="Handlingsplan", document=DocumentFactory(), locale=locale)],
        "vision": "Ett län som håller ihop.",
        "aims": "Fler möten.\nBättre underlag.",
        "areas": "Kultur\nVård",
        "valid_from": date(2024, 2, 29),
    }


def of_principle(locale: Locale) -> dict:
    return {
        "actions": [
            *factories.actions(locale),
            models.Action(number=3, text="Bokar.", partner=PartnerPageFactory(), locale=locale),
        ],
        "responsibilities": factories.responsibilities(locale),
        "indicators": factories.indicators(locale),
    }


def of_body(locale: Locale) -> dict:
    return {"seats": [models.BodySeat(side=side, role="Ledamöter", number=5, locale=locale) for side in (1, 2)]}


ROWS = {models.AgreementPage: of_agreement, models.PrinciplePage: of_principle, models.BodyPage: of_body}
