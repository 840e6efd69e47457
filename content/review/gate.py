"""No page goes live past its partners: what `content.publishing` asks before every publication."""

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from content.review.drafts import sha256_of
from content.review.models import ReviewRound

Status = ReviewRound.Status


def gating_round(page_id: int) -> ReviewRound | None:
    """The newest round whose draft has not gone live, whatever came of it. Cost: one query."""
    return ReviewRound.objects.gating().filter(published_at=None).of_page(page_id).first()


def refuse(page: Page, revision: Revision) -> str | None:
    """Why partners stand between the revision and the public, or None. Cost: one query.

    Withdrawing a round opens no gate: else whoever is refused would only have to withdraw.
    """
    current = gating_round(page.pk)
    if current is None:
        return None
    if current.status not in {Status.SATISFIED, Status.CLOSED}:
        return _("Partners have not approved this page: %(status)s.") % {"status": current.get_status_display().lower()}
    if sha256_of(revision) != current.accepted_sha256:
        return _("The text has changed since partners approved it. Ask them again, or declare a minor change.")
    return None


def passed(page: Page) -> None:
    """The page has gone live: its rounds stand in nobody's way any longer. Cost: one query."""
    ReviewRound.objects.gating().filter(page_id=page.pk, published_at=None).exclude(status=Status.OPEN).update(
        published_at=timezone.now()
    )
