"""Who may stand in the way of a page going live, by whichever door.

An app registers a function as the Wagtail hook `refuse_publishing`. It is given the page and the revision that
is about to go live, and returns why not, in words, or None.
"""

from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.log_actions import log
from wagtail.models import Page, Revision

HOOK = "refuse_publishing"
SCHEDULED = "wagtail.publish.scheduled"
REFUSED = "content.publishing_refused"


class Refused(Exception):  # noqa: N818  what it says to people is no error
    """What was asked for may not be done now. The message says why, and `cms.middleware` shows it.

    It is no PermissionDenied: Wagtail's admin answers those with a sentence of its own, and another page.
    """


class PublishingRefused(Refused):
    """Raised where a revision would have gone live."""


def refusal(page: Page, revision: Revision | None) -> str | None:
    """Why the revision may not go live, or None. Cost: whatever the registered functions ask."""
    if revision is None:
        return None
    return next(filter(None, (refuse(page, revision) for refuse in hooks.get_hooks(HOOK))), None)


def may_publish(page: Page, revision: Revision, log_action: str | bool) -> bool:
    """Let a revision through, or raise `PublishingRefused`.

    The clock cannot be answered: what it would have published loses its time, and the page's history says so.
    """
    reason = refusal(page, revision)
    if reason is None:
        return True
    if log_action != SCHEDULED:
        raise PublishingRefused(reason)
    page.revisions.filter(pk=revision.pk).update(approved_go_live_at=None)
    note_refusal(page, revision, reason)
    return False


def newest_text(page: Page) -> Revision:
    """The page's newest revision, by core's order. Cost: one query.

    Raises Refused for what cannot be reviewed, where core would end in an IntegrityError: a page that was never
    saved in the editor, and an alias, whose text is another page's.
    """
    if page.alias_of_id:
        raise Refused(_("This page is a copy that follows another page. Send that one to review."))
    revision = page.revisions.order_by("-created_at", "-pk").first()
    if revision is None:
        raise Refused(_("The page has never been saved in the editor. Save it first."))
    return revision


def guard_going_live(page: Page) -> None:
    """Ask once more when a page is written to the database as newly published.

    Wagtail's editor publishes without `Page.publish()`, and a script may set `live` itself. Cost: one query for a page
    that is live, and the asking when it is about to be.
    """
    if not page.live:
        return
    before = Page.objects.filter(pk=page.pk).values_list("live", "last_published_at").first()
    if before and before != (True, page.last_published_at):
        reason = refusal(page, page.live_revision or page.get_latest_revision())
        if reason:
            raise PublishingRefused(reason)


def note_refusal(page: Page, revision: Revision, reason: str) -> None:
    log(instance=page.specific, action=REFUSED, revision=revision, data={"reason": str(reason)})
