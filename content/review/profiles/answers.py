"""What a partner says of its profile: all of it holds, or these fields should say something else."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from content.models import PartnerPage
from content.review import answering, closing, drafts
from content.review.actors import Actor, note
from content.review.answering import Decision, RoundClosedError, TextChangedError
from content.review.models import Invitation, ProfileProposal, ReviewRequest, ReviewRound
from content.review.profiles.fields import PROPOSABLE, REMARK, digest, values
from content.review.profiles.stamp import stamp

CONFIRMED = "profile_confirmed"
Status = ReviewRequest.Status


def profile_of(invitation: Invitation) -> PartnerPage:
    """The profile as it is live. Raises RoundClosedError when it is gone. Cost: one query."""
    page = PartnerPage.objects.filter(pk=invitation.request.round.page_id, live=True).first()
    if page is None:
        raise RoundClosedError
    return page


@transaction.atomic
def confirm(invitation: Invitation, seen: str) -> ReviewRequest:
    """All of it holds: the page has been looked over today, under the organisation's name.

    `seen` is the digest of the values that the partner was shown. The same twice is once. Raises
    RoundClosedError or TextChangedError, and then records nothing. Cost: some thirty queries.
    """
    request, page = _held(invitation, seen)
    if request.status == Status.APPROVED:
        return request
    answered = answering.answer(invitation, Decision(Status.APPROVED, request.round.content_sha256))
    stamp(page, timezone.localdate())
    note(request.round, CONFIRMED, Actor.partner(invitation), organisation=request.organisation_name)
    return answered


@transaction.atomic
def propose(invitation: Invitation, seen: str, wanted: dict[str, Any], remark: str = "") -> ReviewRequest:
    """These fields should say something else; `remark` is about what is no field. Staff decide, one by one.

    Only what differs from what stands is kept. Raises as `confirm` does. Cost: some thirty queries.
    """
    request, page = _held(invitation, seen)
    if request.status == Status.CHANGES:
        return request
    stands = values(page) | {REMARK.name: ""}
    wanted = wanted | {REMARK.name: remark}
    request.proposals.bulk_create(
        ProfileProposal(
            request=request,
            invitation=invitation,
            proposed_by_name=invitation.contact_name,
            field=name,
            old=stands[name],
            new=wanted[name],
        )
        for name in PROPOSABLE
        if name in wanted and wanted[name] != stands[name]
    )
    return answering.answer(invitation, Decision(Status.CHANGES, request.round.content_sha256, remark))


def _held(invitation: Invitation, seen: str) -> tuple[ReviewRequest, PartnerPage]:
    """The request and the profile, once the round is held and its text is the one that was shown."""
    current = closing.locked(invitation.request.round_id)
    request = ReviewRequest.objects.get(pk=invitation.request_id)
    request.round = current
    page = profile_of(invitation)
    if current.is_open:
        if digest(values(page)) != seen:
            raise TextChangedError
        _keep_up(current, page)
    return request, page


def _keep_up(current: ReviewRound, page: PartnerPage) -> None:
    """What was asked about has been published anew since: what is answered is what stands today."""
    revision = page.live_revision
    if revision is None or drafts.sha256_of(revision) == current.content_sha256:
        return
    for name, value in drafts.frozen(revision).items():
        setattr(current, name, value)
    current.save()
    note(current, "text_followed")
