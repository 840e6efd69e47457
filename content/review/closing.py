"""Settling a round: the one place where partners' answers move a workflow.

Everything happens in one transaction under a lock of the round, so that two answers at the same moment, or a
process that is killed, leave one outcome and never a workflow without a task.
"""

from django.db import transaction
from django.utils import timezone
from wagtail.models import TaskState

from content.review import mails, rules, tokens
from content.review.actors import SYSTEM, Actor, note
from content.review.models import ReviewRequest, ReviewRound
from content.review.rules import Outcome

Status = ReviewRound.Status
OUTCOMES = {
    Outcome.SATISFIED: Status.SATISFIED,
    Outcome.CHANGES: Status.CHANGES,
    Outcome.LAPSED: Status.LAPSED,
}


def locked(round_id: int) -> ReviewRound:
    """The round as it is now, held until the transaction ends. Cost: one query."""
    return ReviewRound.objects.select_for_update().get(pk=round_id)


@transaction.atomic
def settle(round_id: int, actor: Actor = SYSTEM, *, over: bool = False) -> ReviewRound:
    """Close the round when its answers decide it; `over` says that nobody is waited for any longer.

    Approvals of a text that has changed since decide nothing: staff has to act first.
    """
    current = locked(round_id)
    if not current.is_open:
        return current
    asked = [request.asked() for request in current.requests.all()]
    outcome = rules.outcome(current.frozen_rules, asked, over=over)
    if outcome is Outcome.PENDING or (outcome is Outcome.SATISFIED and current.stale_since):
        return current
    close(current, OUTCOMES[outcome], actor)
    return current


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
    """Whoever has not answered is told that they need not."""
    waiting = current.requests.filter(status__in=ReviewRequest.WAITING)
    if current.status == Status.LAPSED:
        waiting.update(status=ReviewRequest.Status.EXPIRED)
    elif current.status in {Status.WITHDRAWN, Status.CLOSED}:
        for request in waiting:
            for invitation in request.invitations.filter(revoked_at=None):
                mails.to_partner("withdrawn", invitation)
        waiting.update(status=ReviewRequest.Status.WITHDRAWN)


def _move_workflow(current: ReviewRound) -> None:
    """Approve or reject the step that waits for the round. Nobody signs for it: partners have no account."""
    state = TaskState.objects.select_for_update().filter(pk=current.task_state_id).first()
    if state is None or state.status != TaskState.STATUS_IN_PROGRESS:
        return
    comment = summary(current)
    if current.status in {Status.SATISFIED, Status.CLOSED}:
        state.specific.approve(user=None, comment=comment)
    elif current.status in {Status.CHANGES, Status.LAPSED}:
        state.specific.reject(user=None, comment=comment)


def summary(current: ReviewRound) -> str:
    """Who answered what, for the page's history: core knows no person there. Cost: one query."""
    lines = []
    for request in current.requests.all():
        who = f"{request.organisation_name} ({request.decided_by_name})" if request.decided_by_name else ""
        lines.append(f"{who or request.organisation_name}: {request.get_status_display()}")
    return "\n".join(lines)
