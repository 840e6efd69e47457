"""What happens at the end of a review: the setting WAGTAIL_FINISH_WORKFLOW_ACTION.

Wagtail imports it while its models are being made, so what needs models is imported when a review ends.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser
    from wagtail.models import WorkflowState


def finish(state: "WorkflowState", user: "AbstractBaseUser | None" = None) -> None:
    """Publish, if the last step was somebody's approval.

    Wagtail also ends here when the last step was disabled, when a workflow lost its steps, and when nobody of the
    staff decided last. Then the page stays a draft, and its history says why.
    """
    from django.utils.translation import gettext as _

    from content.publishing import note_refusal

    page = state.content_object
    revision = page.get_latest_revision()
    last = state.current_task_state
    if last and last.status == last.STATUS_APPROVED and last.finished_by_id:
        revision.publish(user=user)
    else:
        note_refusal(page, revision, _("The review ended without anybody's approval for publication."))
