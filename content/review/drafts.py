"""A draft as partners are asked about it: its hash, how it looks, and who it concerns."""

import hashlib
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from content.models import PagePartner, PartnerPage
from content.publishing import Refused
from content.review.passages import passages
from content.writing import written

# When it goes live and who answers for it is nothing that partners approve.
NOT_APPROVED = frozenset(
    ["go_live_at", "expire_at", "owner", "show_in_menus", "review_due", "last_reviewed", "page_partners"]
)


class CannotBeShownError(Refused):
    """The draft cannot be shown to anybody: showing it answers with an error."""

    def __init__(self) -> None:
        super().__init__(_("The page cannot be shown as it is, so nobody can be asked about it. Open its preview."))


@dataclass(frozen=True)
class Concerned:
    organisation: PartnerPage
    relation: PagePartner.Relation


def sha256_of(revision: Revision) -> str:
    """What an approval is about: not the revision's id, because autosave rewrites a revision in place."""
    return hashlib.sha256(written(revision.content, besides=NOT_APPROVED).encode()).hexdigest()


def latest(page: Page | None) -> Revision | None:
    """The page's newest text as it is this moment, whatever the caller has in memory. Cost: one query.

    Core's order: autosave rewrites the newest revision and moves its time.
    """
    return page and page.revisions.order_by("-created_at", "-pk").first()


def latest_sha256(page: Page | None) -> str:
    """The hash of the page's newest text, empty when the page is gone. Cost: one query."""
    revision = latest(page)
    return sha256_of(revision) if revision else ""


def snapshot(page: Page) -> str:
    """The page as HTML as an anonymous visitor would see it. Cost: that of showing the page once.

    No request is handed on: Wagtail would copy the cookies of whoever sends the page to review.
    Raises CannotBeShownError: in production a page that fails answers with an error page, which nobody is to approve.
    """
    response = page.make_preview_request()
    if response.status_code != HTTPStatus.OK:
        raise CannotBeShownError
    return response.content.decode()


def frozen(revision: Revision) -> dict[str, Any]:
    """What a round keeps of a draft. Cost: that of showing the page once, and of reading its passages."""
    page = revision.as_object()
    digest = sha256_of(revision)
    return {
        "revision": revision,
        "title": page.title,
        "content_sha256": digest,
        "accepted_sha256": digest,
        "snapshot": snapshot(page),
        "passages": [passage.as_data() for passage in passages(page)],
    }


def concerned(page: Page) -> list[Concerned]:
    """The organisations that the draft names, and a partner's page its own. Cost: two queries.

    Contacts belong to a partner's page in the source language, whichever language the draft is in.
    """
    rows = {row.organisation.translation_key: row.relation for row in page.page_partners.all()}
    if isinstance(page, PartnerPage):
        rows.setdefault(page.translation_key, PagePartner.Relation.LEAD)
    sources = PartnerPage.objects.filter(translation_key__in=rows, locale__language_code=settings.LANGUAGE_CODE)
    return [Concerned(each, PagePartner.Relation(rows[each.translation_key])) for each in sources.order_by("sort_key")]
