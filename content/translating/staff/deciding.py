"""What those who review do with a draft, and taking it back: these save nothing first."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page

from content.publishing import Refused

if TYPE_CHECKING:
    from content.translating.staff.editor import TranslationEditor


def decide(editor: "TranslationEditor") -> None:
    """Approve, or return with a comment, the very draft that was shown."""
    page = page_of(editor)
    action = editor.posted["action"]
    comment = editor.posted.get("comment", "").strip()
    state = page.current_workflow_task_state
    if state is None:
        raise Refused(_("The page is not in review any longer."))
    if editor.posted.get("revision") != str(page.latest_revision_id):
        raise Refused(_("The page has changed since you opened it. Open it again and read it before you decide."))
    if action == "reject" and not comment:
        raise Refused(_("Write what has to be changed, so that whoever sent the page knows."))
    with transaction.atomic():
        state.task.specific.on_action(state.specific, editor.user, action, comment=comment)
    told = {"approve": _("Approved."), "reject": _("Returned for changes.")}
    messages.success(editor.request, told[action])


def withdraw(editor: "TranslationEditor") -> None:
    """Take the page out of review: by who sent it, by its owner, or by who might decide."""
    state = page_of(editor).current_workflow_state
    if state is None or not state.user_can_cancel(editor.user):
        raise PermissionDenied
    state.cancel(user=editor.user)
    messages.success(editor.request, _("Taken out of review."))


def page_of(editor: "TranslationEditor") -> Page:
    """The target, which has to be a page. Raises PermissionDenied."""
    if not editor.is_page:
        raise PermissionDenied
    return editor.target


DECISIONS: dict[str, Callable[["TranslationEditor"], None]] = {
    "approve": decide,
    "reject": decide,
    "withdraw": withdraw,
}
