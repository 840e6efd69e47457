"""Declaring that a text was changed in something that nobody needs to approve again: a comma, a telephone number."""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from content.publishing import Refused
from content.review import closing, drafts, gate, mails
from content.review.actors import Actor, note
from content.review.models import Invitation, ReviewRound
from content.review.reasons import reason_of

Status = ReviewRound.Status


@transaction.atomic
def declare(round_id: int, user: AbstractBaseUser, reason: str) -> ReviewRound:
    """Let the approvals hold for the newest text, and tell those who gave them.

    Each answer keeps the hash of the text that it was about. While the round is open, partners are from now on
    shown the newest text. Raises PermissionDenied without the right, and Refused without a reason, without a change,
    and for a round that decides nothing any longer. Cost: some fifteen queries, some more for each who has answered.
    """
    if not user.has_perm(closing.LEAD):
        raise PermissionDenied
    reason = reason_of(reason)
    current = closing.locked(round_id)
    revision = drafts.latest(current.page)
    if not _decides(current) or revision is None:
        raise Refused(_("This round has ended without an approval that could hold. Ask the partners again."))
    frozen = drafts.frozen(revision) if current.is_open else {"accepted_sha256": drafts.sha256_of(revision)}
    before = current.accepted_sha256
    if frozen["accepted_sha256"] == before:
        raise Refused(_("The text has not changed since partners were asked."))
    for name, value in {**frozen, "stale_since": None}.items():
        setattr(current, name, value)
    current.save(update_fields=[*frozen, "stale_since"])
    note(current, "minor_change", Actor.staff(user), reason=reason, before=before, sha256=current.accepted_sha256)
    _tell(current, reason)
    return closing.settle(current.pk, Actor.staff(user))


def _decides(current: ReviewRound) -> bool:
    if current.is_open:
        return True
    return current.status in {Status.SATISFIED, Status.CLOSED} and gate.gating_round(current.page_id) == current


def _tell(current: ReviewRound, reason: str) -> None:
    answered = Invitation.objects.filter(request__round=current, revoked_at=None).exclude(request__decided_at=None)
    for invitation in answered:
        mails.to_partner("minor_change", invitation, once=current.accepted_sha256[:12], reason=reason)
