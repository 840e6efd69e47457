"""Asking the partners once more about a page whose text has changed, where the workflow has no way back by itself.

After an objection the editor sends the page again in the ordinary way, which asks anew. This is for a text that was
changed while partners read it, and for one that was changed after they had approved it.
"""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import TaskState, WorkflowState

from content.publishing import Refused
from content.review import closing, drafts, opening
from content.review.models import PartnerReviewTask, ReviewRound

PERMISSION = "review.ask_partners"


@transaction.atomic
def ask_again(round_id: int, user: AbstractBaseUser, message: str = "") -> ReviewRound:
    """Open a new round with the newest text, at the same step of the same workflow. Returns the new round.

    Raises PermissionDenied without the right, and Refused when the workflow has ended or was sent back to the editor.
    Cost: as `opening.open_round`, and some ten queries.
    """
    if not user.has_perm(PERMISSION):
        raise PermissionDenied
    earlier = closing.locked(round_id)
    workflow = _workflow_of(earlier)
    step = PartnerReviewTask.objects.active().filter(workflow_tasks__workflow__workflow_states=workflow).first()
    if workflow is None or step is None or ReviewRound.objects.gating().of_page(earlier.page_id).first() != earlier:
        raise Refused(_("The review has ended. Send the page to review again: then the partners are asked."))
    if not earlier.is_open:
        return _send_back(workflow, step, user, message)
    revision = drafts.latest(earlier.page)
    state = earlier.task_state
    state.revision = revision
    state.save(update_fields=["revision"])
    wish = opening.wish_of(step, state, drafts.concerned(revision.as_object()), message)
    return opening.open_round(revision, wish, user)


def _workflow_of(earlier: ReviewRound) -> WorkflowState | None:
    states = WorkflowState.objects.select_for_update().filter(status=WorkflowState.STATUS_IN_PROGRESS)
    return states.filter(pk=earlier.workflow_state_id).first()


def _send_back(workflow: WorkflowState, step: PartnerReviewTask, user: AbstractBaseUser, message: str) -> ReviewRound:
    """Leave the step that the workflow stands at, and start that of the partners anew."""
    state = workflow.current_task_state
    if state and state.status == TaskState.STATUS_IN_PROGRESS:
        state.status = TaskState.STATUS_CANCELLED
        state.finished_at = timezone.now()
        state.finished_by = user
        state.save()
    workflow.update(user=user, next_task=step)
    opened = ReviewRound.objects.open().filter(workflow_state=workflow).first()
    if opened is None:
        raise Refused(_("The page concerns no partner any longer, so there is nobody to ask."))
    if message:
        opened.message = message
        opened.save(update_fields=["message"])
    return opened
