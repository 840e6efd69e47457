"""Partners as data."""

from content.open_data import Record

from .partners import PartnerPage, PartnerQuerySet

HEADINGS = (
    *("id", "language", "url", "name", "title", "kind", "description", "website", "member_since"),
    *("needs", "municipalities"),
)


def ready(partners: PartnerQuerySet) -> PartnerQuerySet:
    """With the rows that the data needs. Cost: four queries."""
    rows = partners.defer_streamfields().select_related("locale")
    return rows.prefetch_related("needs__need", "municipalities__municipality")


def record_of(partner: PartnerPage) -> Record:
    """Words to sort by are told by their slugs, which are the same in every language."""
    return {
        "id": partner.translation_key,
        "language": partner.locale.language_code,
        "url": partner.full_url,
        "name": partner.name,
        "title": partner.title,
        "kind": partner.kind,
        "description": partner.description,
        "website": partner.website,
        "member_since": partner.member_since,
        "needs": [row.need.slug for row in partner.needs.all()],
        "municipalities": [row.municipality.slug for row in partner.municipalities.all()],
    }
