"""Views of the page editor, where Wagtail's leave something unchecked or unsaid."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.admin.views.pages import edit, workflow
from wagtail.log_actions import LogFormatter
from wagtail.models import Page, PageLogEntry, TaskState

from content import publishing
from content.four_eyes import explanation, is_involved

TOLD_OF = 10


class RefusedFormatter(LogFormatter):
    """How the page's history says that somebody, or the clock, was refused."""

    label = gettext_lazy("Publishing refused")

    def format_message(self, log_entry: PageLogEntry) -> str:
        return f"{self.label}: {log_entry.data['reason']}"


class OwnTaskState:
    """The task in the address is the page's own: Wagtail 8.0 lets one page be decided through another."""

    def get_task_state(self) -> TaskState:
        states = TaskState.objects.for_instance(self.object)
        return get_object_or_404(states, pk=self.task_state_id).specific


class WorkflowActionView(OwnTaskState, workflow.WorkflowActionView):
    """A dialogue: what refuses the last approval is said where the dialogue leads."""

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            with transaction.atomic():
                return super().post(request, *args, **kwargs)
        except publishing.Refused as refused:
            messages.error(request, str(refused))
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return self.render_modal_json(request, {"step": "success", "redirect": self.redirect_url})
        return redirect(self.redirect_url)


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
        except publishing.Refused as refused:
            messages.error(self.request, str(refused))
        return self.redirect_and_remain()

    def save_action(self) -> HttpResponse:
        """Wagtail saves without a word when it was to publish and may not."""
        response = super().save_action()
        if self.request.POST.get("action-publish"):
            tell_why_not(self.request, self.page)
        return response


def why_not_published(user: AbstractBaseUser, page: Page) -> str | None:
    """Why the user may not publish the page's newest text, beside the rights that they lack."""
    if is_involved(user, page):
        return explanation()
    return publishing.refusal(page, page.get_latest_revision())


def tell_why_not(request: HttpRequest, page: Page) -> bool:
    reason = why_not_published(request.user, page)
    if reason:
        messages.warning(request, reason)
    return bool(reason)


def refuse_to_publish(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A hook before publishing: what was changed in the same breath has by now been saved, and is the newest text."""
    return redirect("wagtailadmin_pages:edit", page.pk) if tell_why_not(request, page) else None


def tell_what_is_left_out(
    request: HttpRequest, action_type: str, pages: Iterable[Page], action: BulkAction
) -> HttpResponse | None:
    """A hook before an action on many: Wagtail leaves out without a word what may not be published."""
    if action_type != "publish" or action.model is not Page:
        return None
    left_out = action.get_actionable_objects()[1]["items_with_no_access"]
    if action.cleaned_form.cleaned_data.get("include_descendants"):
        left_out = [*left_out, *(below for page in pages for below in page.get_descendants().not_live().specific())]
    reasons = ((page, why_not_published(request.user, page.specific)) for page in left_out)
    for page, reason in [(page, reason) for page, reason in reasons if reason][:TOLD_OF]:
        messages.warning(request, f"{page.get_admin_display_title()}: {reason}")
    return None
