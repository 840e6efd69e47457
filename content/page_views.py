"""Views of the page editor, where Wagtail's leave something unchecked or unsaid."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.pages import edit, workflow
from wagtail.models import Page, TaskState

from content.four_eyes import explanation, is_involved


class OwnTaskState:
    """The task in the address is the page's own: Wagtail 8.0 lets one page be decided through another."""

    def get_task_state(self) -> TaskState:
        states = TaskState.objects.for_instance(self.object)
        return get_object_or_404(states, pk=self.task_state_id).specific


class WorkflowActionView(OwnTaskState, workflow.WorkflowActionView):
    pass


class CollectWorkflowActionDataView(OwnTaskState, workflow.CollectWorkflowActionDataView):
    pass


class EditView(edit.EditView):
    """A decision is about the text that was read, and not by somebody who has just changed it."""

    def workflow_action_is_valid(self) -> bool:
        valid = super().workflow_action_is_valid()
        if not valid and is_involved(self.request.user, self.page):
            messages.warning(self.request, explanation())
        return valid

    def perform_workflow_action(self) -> HttpResponse:
        if self.is_out_of_date:
            text = _("The page has changed since you opened it. Open it again and read it before you decide.")
            messages.error(self.request, text)
            self.has_unsaved_changes = True
            return self.render_to_response(self.get_context_data())
        try:
            return super().perform_workflow_action()
        except PermissionDenied:
            messages.warning(self.request, explanation())
            return self.redirect_and_remain()


def refuse_to_publish_own(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A hook before publishing: whoever changed the page in the same breath has by now written last."""
    if not is_involved(request.user, page):
        return None
    messages.warning(request, explanation())
    return redirect("wagtailadmin_pages:edit", page.pk)
