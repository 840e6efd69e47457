"""What staff do with invitations once a round is open: send again, take back, ask one more."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from content.review import closing, mails, opening
from content.review.actors import Actor, note
from content.review.answering import RoundClosedError
from content.review.models import (
    Invitation,
    OutboundMessage,
    PartnerContact,
    ReviewRequest,
    ReviewRound,
)


def _open(round_id: int) -> ReviewRound:
    """The round, held until the transaction ends. Raises RoundClosedError."""
    current = closing.locked(round_id)
    if not current.is_open:
        raise RoundClosedError
    return current


@transaction.atomic
def revoke(invitations: Iterable[Invitation], actor: Actor) -> int:
    """Take the right to read and answer back, from the links and from mail that waits. Returns from how many.

    What they have said stays. Cost: five queries for each.
    """
    revoked = [invitation for invitation in invitations if not invitation.revoked_at]
    for invitation in revoked:
        current = closing.locked(invitation.request.round_id)
        invitation.revoked_at = timezone.now()
        invitation.save(update_fields=["revoked_at"])
        invitation.tokens.filter(revoked_at=None).update(revoked_at=invitation.revoked_at)
        _cancel_mail(invitation)
        note(current, "revoked", actor, organisation=invitation.request.organisation_name, to=invitation.contact_name)
    return len(revoked)


def _cancel_mail(invitation: Invitation) -> None:
    waiting = OutboundMessage.objects.filter(invitation=invitation, status=OutboundMessage.Status.PENDING)
    waiting.update(status=OutboundMessage.Status.CANCELLED)


@transaction.atomic
def resend(invitations: Iterable[Invitation], actor: Actor) -> int:
    """Send a new link to those who still have a contact; a right that was revoked is given back, to the new link only.

    Returns to how many. Raises RoundClosedError. Cost: some six queries for each.
    """
    sent = [invitation for invitation in invitations if invitation.contact_id]
    for invitation in sent:
        current = _open(invitation.request.round_id)
        invitation.revoked_at = None
        invitation.save(update_fields=["revoked_at"])
        mails.to_partner("invitation", invitation, once=timezone.now().isoformat())
        _is_reached(invitation.request)
        note(current, "resent", actor, organisation=invitation.request.organisation_name, to=invitation.contact_name)
    return len(sent)


@transaction.atomic
def invite_also(request: ReviewRequest, contact: PartnerContact, actor: Actor) -> Invitation:
    """Ask one more person at the organisation. Raises RoundClosedError. Cost: some eight queries."""
    current = _open(request.round_id)
    invitation = opening.invite(request, contact)
    _is_reached(request)
    note(current, "invited", actor, organisation=request.organisation_name, to=contact.name)
    return invitation


def _is_reached(request: ReviewRequest) -> None:
    """Somebody is asked again where nobody could be reached."""
    unreached = ReviewRequest.objects.filter(pk=request.pk, status=ReviewRequest.Status.UNDELIVERABLE)
    unreached.update(status=ReviewRequest.Status.SENT)


def still_wanted(review_round: ReviewRound) -> list[Invitation]:
    """Those who may answer and whose organisation has not. Cost: one query."""
    waiting = Invitation.objects.filter(
        request__round=review_round, request__status__in=ReviewRequest.WAITING, revoked_at=None
    )
    return list(waiting.select_related("request", "contact"))


def with_a_right(review_round: ReviewRound) -> list[Invitation]:
    """Those who may read the draft. Cost: one query."""
    holders = Invitation.objects.filter(request__round=review_round, revoked_at=None)
    return list(holders.select_related("request", "contact"))
