"""A draft as partners are asked about it: its hash, how it looks, and who it concerns."""

import hashlib
from dataclasses import dataclass

from django.conf import settings
from wagtail.models import Page, Revision

from content.models import PagePartner, PartnerPage
from content.writing import written

# When it goes live and who answers for it is nothing that partners approve.
NOT_APPROVED = frozenset(
    ["go_live_at", "expire_at", "owner", "show_in_menus", "review_due", "last_reviewed", "page_partners"]
)


@dataclass(frozen=True)
class Concerned:
    organisation: PartnerPage
    relation: PagePartner.Relation


def sha256_of(revision: Revision) -> str:
    """What an approval is about: not the revision's id, because autosave rewrites a revision in place."""
    return hashlib.sha256(written(revision.content, besides=NOT_APPROVED).encode()).hexdigest()


def snapshot(page: Page) -> str:
    """The page as HTML as an anonymous visitor would see it. Cost: that of showing the page once.

    No request is handed on: Wagtail would copy the cookies of whoever sends the page to review.
    """
    return page.make_preview_request().content.decode()


def concerned(page: Page) -> list[Concerned]:
    """The organisations that the draft names, and a partner's page its own. Cost: two queries.

    Contacts belong to a partner's page in the source language, whichever language the draft is in.
    """
    rows = {row.organisation.translation_key: row.relation for row in page.page_partners.all()}
    if isinstance(page, PartnerPage):
        rows.setdefault(page.translation_key, PagePartner.Relation.LEAD)
    sources = PartnerPage.objects.filter(translation_key__in=rows, locale__language_code=settings.LANGUAGE_CODE)
    return [Concerned(each, PagePartner.Relation(rows[each.translation_key])) for each in sources.order_by("sort_key")]
