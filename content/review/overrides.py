"""Publishing without the partners: a right of its own, with a reason that the partners are told.

It opens the gate for the newest text and nothing else. Four eyes stay: whoever sent or wrote it publishes it no
more than before, and the workflow goes on to its next step.
"""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from content.publishing import Refused
from content.review import closing, drafts, gate, mails
from content.review.actors import Actor, note
from content.review.models import Invitation, ReviewRound
from content.review.reasons import reason_of

PERMISSION = "review.publish_without_partner"
SHORTEST_REASON = 20
Status = ReviewRound.Status


@transaction.atomic
def override(round_id: int, user: AbstractBaseUser, reason: str) -> ReviewRound:
    """Close the round that stands in the way, whatever came of it, and let the page's newest text through.

    Raises PermissionDenied without the right, and Refused when the reason is too short or nothing stands in the way.
    What the partners were asked and answered stays as it was. Cost: some twenty queries, and some for every contact.
    """
    if not user.has_perm(PERMISSION):
        raise PermissionDenied
    reason = reason_of(reason, SHORTEST_REASON)
    current = closing.locked(round_id)
    revision = drafts.latest(current.page)
    if revision is None or gate.gating_round(current.page_id) != current or gate.refuse(current.page, revision) is None:
        raise Refused(_("No partner stands in the way of this page."))
    actor = Actor.staff(user)
    before = current.status
    current.accepted_sha256 = drafts.sha256_of(revision)
    current.stale_since = None
    current.save(update_fields=["accepted_sha256", "stale_since"])
    note(current, "overridden", actor, reason=reason, before=before, sha256=current.accepted_sha256)
    if current.is_open:
        closing.close(current, Status.CLOSED, actor, reason)
    else:
        _close_again(current, actor, reason)
    for invitation in Invitation.objects.filter(request__round=current, revoked_at=None):
        mails.to_partner("overridden", invitation, once=current.accepted_sha256[:12], reason=reason)
    return current


def _close_again(current: ReviewRound, actor: Actor, reason: str) -> None:
    """The workflow has moved on when the round was closed; the day it was closed stays."""
    current.status = Status.CLOSED
    current.closed_by_name = actor.label
    current.close_reason = reason
    current.save(update_fields=["status", "closed_by_name", "close_reason"])
