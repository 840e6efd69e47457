"""What staff make of a partner's proposals: each is accepted into the page's draft, or declined with a reason."""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.models import PartnerPage
from content.review import mails
from content.review.actors import Actor, name_of, note
from content.review.models import ProfileProposal
from content.review.profiles.fields import PROPOSABLE, digest
from content.review.profiles.stamp import stamp

Status = ProfileProposal.Status


class ProposalRefusedError(Exception):
    """Nothing was done. The message says why, for whoever of the staff tried."""


class ValueChangedError(ProposalRefusedError):
    """The draft says something else than what was seen: somebody has written there in the meantime."""


@transaction.atomic
def accept(proposal: ProfileProposal, user: AbstractBaseUser, *, seen: str = "", answer: str = "") -> ProfileProposal:
    """Write the proposed value into the page's draft, as a new revision by the user; publishing it is another step.

    `seen` is the digest of the draft's value that the user had before the eyes; without it, the draft has to say
    what it said when the partner proposed. All else in the draft stays as it is. The same twice is once.
    Raises PermissionDenied or ProposalRefusedError. Cost: some twenty queries.
    """
    proposal = _held(proposal)
    if not proposal.is_open:
        return proposal
    page = _draft(_page(proposal, user), user)
    value = PROPOSABLE[proposal.field].read(page)
    if digest(value) not in {seen or digest(proposal.old), digest(proposal.new)}:
        raise ValueChangedError(_("The field has been changed since. Look at what it says now, and decide again."))
    _write(page, proposal, user)
    return _answer(proposal, Status.ACCEPTED, user, answer)


@transaction.atomic
def decline(proposal: ProfileProposal, user: AbstractBaseUser, answer: str) -> ProfileProposal:
    """Leave the page as it is, and tell the partner why. The same twice is once, and one mail. Cost: ten queries."""
    proposal = _held(proposal)
    if not proposal.is_open:
        return proposal
    _page(proposal, user)
    if not answer.strip():
        raise ProposalRefusedError(_("Write why to the partner."))
    return _answer(proposal, Status.DECLINED, user, answer)


def _held(proposal: ProfileProposal) -> ProfileProposal:
    rows = ProfileProposal.objects.select_for_update(of=("self",)).select_related("request__round", "invitation")
    return rows.get(pk=proposal.pk)


def _page(proposal: ProfileProposal, user: AbstractBaseUser) -> PartnerPage:
    """The page, held, if the user may write in it."""
    page = PartnerPage.objects.select_for_update(of=("self",)).filter(pk=proposal.request.round.page_id).first()
    if page is None:
        raise ProposalRefusedError(_("The page has been deleted."))
    if not page.permissions_for_user(user).can_edit():
        raise PermissionDenied
    return page


def _draft(page: PartnerPage, user: AbstractBaseUser) -> PartnerPage:
    """The page as its newest revision has it, unless it is locked."""
    lock = page.get_lock()
    if lock and lock.for_user(user):
        raise ProposalRefusedError(_("The page is locked just now. Decide when it is open again."))
    return page.get_latest_revision_as_object()


def _write(page: PartnerPage, proposal: ProfileProposal, user: AbstractBaseUser) -> None:
    """A draft may be unfinished elsewhere: only the field is judged here, all of it when it is published."""
    field = PROPOSABLE[proposal.field]
    before = field.read(page)
    try:
        field.write(page, proposal.new)
    except ValidationError as error:
        raise ProposalRefusedError(" ".join(error.messages)) from None
    if field.read(page) != before:
        page.save_revision(user=user, log_action=True, clean=False)


def _answer(proposal: ProfileProposal, status: Status, user: AbstractBaseUser, answer: str) -> ProfileProposal:
    proposal.status = status
    proposal.answer = answer.strip()
    proposal.answered_by_name = name_of(user)
    proposal.answered_at = timezone.now()
    proposal.save()
    facts = {"organisation": proposal.request.organisation_name, "field": proposal.field}
    note(proposal.request.round, f"proposal_{status}", Actor.staff(user), **facts)
    _tell(proposal)
    _finish_when_all_are_answered(proposal)
    return proposal


def _tell(proposal: ProfileProposal) -> None:
    """A refusal always, an acceptance when there is something to add: the page itself tells the rest."""
    if proposal.invitation and (proposal.answer or proposal.status == Status.DECLINED):
        said = {"field": lambda: PROPOSABLE[proposal.field].label, "decision": proposal.get_status_display}
        mails.to_partner(
            "proposal_answered", proposal.invitation, once=str(proposal.pk), reason=proposal.answer, **said
        )


def _finish_when_all_are_answered(proposal: ProfileProposal) -> None:
    """Then the profile has been looked over: at once when nothing was changed, else when the draft is published."""
    answered = list(proposal.request.proposals.values_list("status", flat=True))
    if Status.OPEN not in answered:
        review_round = proposal.request.round
        review_round.published_at = timezone.now()  # Nobody has to handle it any longer.
        review_round.save(update_fields=["published_at"])
        page = PartnerPage.objects.get(pk=review_round.page_id)
        stamp(page, timezone.localdate(), live=Status.ACCEPTED not in answered)
