"""Settling a round: the one place where partners' answers move a workflow.

Everything happens in one transaction under a lock of the round, so that two answers at the same moment, or a
process that is killed, leave one outcome and never a workflow without a task.
"""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import TaskState, WorkflowState

from content.publishing import Refused
from content.review import drafts, mails, rules, tokens
from content.review.actors import SYSTEM, Actor, note
from content.review.models import Invitation, ReviewRequest, ReviewRound
from content.review.rules import Outcome

LEAD = "review.lead_review"
Status = ReviewRound.Status
OUTCOMES = {
    Outcome.SATISFIED: Status.SATISFIED,
    Outcome.CHANGES: Status.CHANGES,
    Outcome.LAPSED: Status.LAPSED,
}
# Closed like this, whoever has not answered is told otherwise: by a new invitation, or that it went live without them.
TOLD_OTHERWISE = {Status.SUPERSEDED, Status.CLOSED, Status.LAPSED}


def locked(round_id: int) -> ReviewRound:
    """The round as it is now, held until the transaction ends. Cost: two queries.

    First the step that waits for it, in the order in which core withdraws a page and then tells us: else the one who
    withdraws and the one who answers would each hold what the other waits for.
    """
    of_round = ReviewRound.objects.filter(pk=round_id).values("task_state_id")
    list(TaskState.objects.select_for_update().filter(pk__in=of_round).values_list("pk"))
    return ReviewRound.objects.select_for_update().get(pk=round_id)


@transaction.atomic
def settle(round_id: int, actor: Actor = SYSTEM, *, over: bool = False) -> ReviewRound:
    """Close the round when its answers decide it; `over` says that nobody is waited for any longer.

    Approvals of a text that has changed since decide nothing: staff has to act first. Cost: three queries while
    the round stays open, four when all have approved and the text is compared, some more when it is news.
    """
    current = locked(round_id)
    if not current.is_open:
        return current
    asked = [request.asked() for request in current.requests.all()]
    outcome = rules.outcome(current.frozen_rules, asked, over=over)
    if outcome is Outcome.PENDING or (outcome is Outcome.SATISFIED and is_stale(current)):
        return current
    close(current, OUTCOMES[outcome], actor)
    return current


def close_now(round_id: int, user: AbstractBaseUser) -> ReviewRound:
    """Wait for nobody any longer: what has been answered decides, and silence is never an approval.

    Raises PermissionDenied without the right, and Refused when the text has changed.
    """
    if not user.has_perm(LEAD):
        raise PermissionDenied
    current = settle(round_id, Actor.staff(user), over=True)
    if current.is_open:
        raise Refused(_("The text has changed since partners were asked. Ask them again, or declare a minor change."))
    return current


def is_stale(current: ReviewRound, actor: Actor = SYSTEM) -> bool:
    """Whether approvals are about another text than the newest. When that has become so or otherwise, it is noted.

    Asked anew each time: texts are also written where no signal is sent. Cost: one query, four when it is news.
    """
    stale = drafts.latest_sha256(current.page) != current.accepted_sha256
    if stale != bool(current.stale_since):
        current.stale_since = timezone.now() if stale else None
        current.save(update_fields=["stale_since"])
        note(current, "text_changed" if stale else "text_restored", actor)
        if stale:
            mails.to_staff("stale", current, once=current.stale_since.isoformat())
    return stale and current.gates


@transaction.atomic
def close(current: ReviewRound, status: Status, actor: Actor = SYSTEM, reason: str = "") -> None:
    """End an open round, move its workflow, and tell those who are waiting. Cost: some twenty queries."""
    current.status = status
    current.closed_at = timezone.now()
    current.closed_by_name = actor.label
    current.close_reason = reason
    current.save(update_fields=["status", "closed_at", "closed_by_name", "close_reason"])
    _end_requests(current)
    tokens.shorten(current)
    note(current, str(status), actor, reason=reason)
    _move_workflow(current)
    if actor.kind != "staff":
        mails.to_staff("outcome", current)


def _end_requests(current: ReviewRound) -> None:
    """Whoever has not answered is told that they need not. What could not be delivered stays so in the record."""
    waiting = current.requests.filter(status__in=ReviewRequest.WAITING)
    if current.status not in TOLD_OTHERWISE:
        for invitation in Invitation.objects.filter(request__in=waiting, revoked_at=None).select_related("request"):
            if invitation.request.required or current.status == Status.WITHDRAWN:
                mails.to_partner("withdrawn", invitation)
    lapsed = current.status == Status.LAPSED
    status = ReviewRequest.Status.EXPIRED if lapsed else ReviewRequest.Status.WITHDRAWN
    waiting.exclude(status=ReviewRequest.Status.UNDELIVERABLE).update(status=status)


def _move_workflow(current: ReviewRound) -> None:
    """Approve or reject the step that waits for the round. Nobody signs for it: partners have no account."""
    state = TaskState.objects.select_for_update().filter(pk=current.task_state_id).first()
    if state is None or state.status != TaskState.STATUS_IN_PROGRESS:
        return
    # Core writes the whole row of what it holds in memory: held, so that a withdrawal is not written over.
    state.workflow_state = WorkflowState.objects.select_for_update().get(pk=state.workflow_state_id)
    comment = summary(current)
    if current.status in {Status.SATISFIED, Status.CLOSED}:
        state.approve(user=None, comment=comment)
    elif current.status in {Status.CHANGES, Status.LAPSED}:
        state.reject(user=None, comment=comment)


def summary(current: ReviewRound) -> str:
    """Who answered what, for the page's history: core knows no person there. Cost: one query."""
    lines = []
    for request in current.requests.all():
        who = f"{request.organisation_name} ({request.decided_by_name})" if request.decided_by_name else ""
        lines.append(f"{who or request.organisation_name}: {request.get_status_display()}")
    return "\n".join(lines)
