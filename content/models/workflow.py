"""The kind of task that reviews are made of."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, TaskState, WorkflowState

from content import four_eyes, publishing


class FourEyesTask(AbstractGroupApprovalTask):
    """Members of the groups approve, but never what they sent or wrote last themselves."""

    lock_class = four_eyes.FourEyesLock

    class Meta:
        verbose_name = _("approval by somebody else")
        verbose_name_plural = _("approvals by somebody else")

    @classmethod
    def get_description(cls) -> str:
        return _("Members of the chosen groups approve. Nobody approves what they sent or wrote last themselves.")

    def start(self, workflow_state: WorkflowState, user: models.Model | None = None) -> TaskState:
        publishing.newest_text(workflow_state.content_object)  # Refused in words what would be an IntegrityError.
        return super().start(workflow_state, user=user)

    def get_actions(self, obj: models.Model, user: models.Model) -> list[tuple[str, str, bool]]:
        return [] if four_eyes.is_involved(user, obj) else super().get_actions(obj, user)

    def get_task_states_user_can_moderate(self, user: models.Model, **kwargs: Any) -> models.QuerySet[TaskState]:
        return four_eyes.without_involved(super().get_task_states_user_can_moderate(user, **kwargs), user)

    @transaction.atomic
    def on_action(self, task_state: TaskState, user: models.Model, action_name: str, /, **kwargs: Any) -> None:
        """Decide, with everything asked again under a lock.

        Core trusts that the state is still open and passes on whatever the browser sent beside the comment.
        """
        state = TaskState.objects.select_for_update().get(pk=task_state.pk).specific
        allowed = {name for name, *_rest in self.get_actions(state.workflow_state.content_object, user)}
        if action_name not in allowed or state.status != TaskState.STATUS_IN_PROGRESS:
            raise PermissionDenied
        super().on_action(state, user, action_name, comment=str(kwargs.get("comment", "")))
