"""Noting that a page has been looked over, without publishing anything and without a workflow."""

from datetime import date

from django.db import transaction
from django.db.models import Q
from wagtail.models import Page, Revision

from content.models import PartnerPage


@transaction.atomic
def stamp(page: PartnerPage, day: date, *, live: bool = True) -> None:
    """Set `last_reviewed` in every language, where it is synchronised: on what is live, and in what may go live.

    Drafts are written where they lie: a revision more would be somebody's writing, which four eyes would count,
    and the day is nothing that partners approve, so that no hash changes. `live=False` leaves the public page
    alone until the draft is published. Cost: three queries a language, and one a draft.
    """
    for version in page.get_translations(inclusive=True):
        if live:
            PartnerPage.objects.filter(pk=version.pk).update(last_reviewed=day)
        for revision in waiting_to_go_live(version):
            revision.content["last_reviewed"] = day.isoformat()
            Revision.objects.filter(pk=revision.pk).update(content=revision.content)


def waiting_to_go_live(page: Page) -> list[Revision]:
    """The newest revision, and those that the clock is going to publish, held until the transaction ends."""
    waiting = Q(pk=page.latest_revision_id) | Q(approved_go_live_at__isnull=False)
    return list(page.revisions.select_for_update().filter(waiting))
