"""What it means for a review that a mail arrived, did not arrive, or may have arrived."""

from django.db import transaction

from content.review import closing, mails
from content.review.actors import note
from content.review.models import Invitation, OutboundMessage, PartnerContact, ReviewRequest
from content.review.outbox import Rows, Status

ON_THE_WAY = (Status.PENDING, Status.CLAIMED, Status.HANDED_OVER, Status.SENT, Status.UNCERTAIN)
State = PartnerContact.EmailState


@transaction.atomic
def arrived(rows: Rows) -> None:
    """An address that was refused works again, and who could not be reached has been. Cost: two queries."""
    contacts = PartnerContact.objects.filter(pk__in=[row.contact_id for row in rows], email=rows[0].to)
    contacts.filter(email_state=State.REFUSED).update(email_state=State.OK)
    unreached = ReviewRequest.objects.filter(invitations__in=[row.invitation_id for row in rows if row.invitation_id])
    unreached.filter(status=ReviewRequest.Status.UNDELIVERABLE, round__status="open").update(
        status=ReviewRequest.Status.SENT
    )


@transaction.atomic
def uncertain(rows: Rows, error: str = "") -> None:
    """Nobody knows: it is said, and a person decides whether to send it anew. Cost: two queries a mail."""
    OutboundMessage.objects.filter(pk__in=[row.pk for row in rows]).update(
        status=Status.UNCERTAIN, error=error or "stopped while sending"
    )
    for row in rows:
        if row.round:
            note(row.round, "mail_uncertain", kind=row.kind, **_who(row))


@transaction.atomic
def refused(rows: Rows, *, by_server: bool) -> None:
    """The mail will never arrive. Tell the requester, once for every mail. Cost: some twelve queries a mail.

    `by_server` says that the server refused it, which says something about the address.
    """
    if by_server:
        PartnerContact.objects.filter(pk=rows[0].contact_id, email=rows[0].to).update(email_state=State.REFUSED)
    for row in rows:
        if row.invitation:
            _unreached(row, row.invitation)
        elif row.round:
            note(row.round, "undeliverable", kind=row.kind)


def _unreached(row: OutboundMessage, invitation: Invitation) -> None:
    review_round = closing.locked(invitation.request.round_id)
    request = ReviewRequest.objects.select_related("round").get(pk=invitation.request_id)
    nobody = request.status == ReviewRequest.Status.SENT and not _reaches_another(request, invitation)
    if nobody and review_round.is_open:
        request.status = ReviewRequest.Status.UNDELIVERABLE
        request.save(update_fields=["status"])
    note(review_round, "undeliverable", kind=row.kind, **_who(row))
    mails.to_staff(
        "undeliverable",
        review_round,
        once=str(row.pk),
        request=request,
        contact=invitation.contact_name,
        nobody=nobody,
    )


def _reaches_another(request: ReviewRequest, invitation: Invitation) -> bool:
    """Whether another contact of the organisation has got a mail or may still get it. Cost: one query."""
    others = OutboundMessage.objects.filter(invitation__request=request, invitation__revoked_at=None)
    return others.filter(status__in=ON_THE_WAY).exclude(invitation=invitation).exists()


def _who(row: OutboundMessage) -> dict[str, str]:
    invitation = row.invitation
    return {"organisation": invitation.request.organisation_name} if invitation else {}
