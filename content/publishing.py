"""Who may stand in the way of a page going live, by whichever door.

An app registers a function as the Wagtail hook `refuse_publishing`. It is given the page and the revision that
is about to go live, and returns why not, in words, or None.
"""

from django.core.exceptions import PermissionDenied
from wagtail import hooks
from wagtail.log_actions import log
from wagtail.models import Page, Revision

HOOK = "refuse_publishing"
SCHEDULED = "wagtail.publish.scheduled"
REFUSED = "content.publishing_refused"


class PublishingRefused(PermissionDenied):
    """Raised where a revision would have gone live. The message says why, for whoever asked."""


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
    log(instance=page, action=REFUSED, revision=revision, data={"reason": str(reason)})
    return False
