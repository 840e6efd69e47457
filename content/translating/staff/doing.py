"""What the buttons of the editor do, once what was typed has been saved."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.models import Page, Revision

from content.page_views import tell_why_not
from content.publishing import Refused
from content.translating import gate
from content.translating.machine import translator
from content.translating.machine.filling import fill
from content.translating.staff.deciding import page_of
from content.translating.targets import draft_translation, keeps_drafts, missing_strings, publish_translation
from content.translating.writing import confirm

if TYPE_CHECKING:
    from content.translating.staff.editor import TranslationEditor


def save(editor: "TranslationEditor") -> None:
    """Keep a draft, whole or not. A word without drafts becomes live when it is whole, and waits until then."""
    left = missing_strings(editor.translation).count()
    if keeps_drafts(editor.translation):
        drafted(editor)
    elif not left:
        publish_translation(editor.translation, editor.user)
    if left:
        text = ngettext(
            "Saved. %(count)d text is left to translate.", "Saved. %(count)d texts are left to translate.", left
        )
        messages.success(editor.request, text % {"count": left})
    else:
        messages.success(editor.request, _("Saved. Every text is translated."))


def drafted(editor: "TranslationEditor") -> Revision:
    times = editor.times.cleaned_data if editor.times else {}
    return draft_translation(editor.translation, editor.user, **times)


def confirmed(editor: "TranslationEditor") -> None:
    """Say that one translation is right as it stands, or all of them."""
    chosen = editor.posted.get("confirm", "")
    rows = [row for row in editor.rows if row.can_be_confirmed and chosen in {"all", str(row.pk)}]
    count = confirm([row.string.translation for row in rows], editor.user)
    if keeps_drafts(editor.translation):
        drafted(editor)
    messages.success(
        editor.request,
        ngettext("%(count)d text is right as it stands.", "%(count)d texts are right as they stand.", count)
        % {"count": count},
    )


def submit(editor: "TranslationEditor") -> None:
    """Send the draft to the same review as Swedish pages. Raises Refused for one that lacks texts."""
    page = page_of(editor)
    if reason := gate.refuse(page, drafted(editor)):
        raise Refused(_("The draft is saved.") + " " + reason)
    page = _fresh(page)
    if not page.permissions_for_user(editor.user).can_submit_for_moderation():
        raise PermissionDenied
    state = page.current_workflow_state
    with transaction.atomic():
        if state and state.status == state.STATUS_NEEDS_CHANGES:
            state.resume(editor.user)
        else:
            page.get_workflow().start(page, editor.user)
    messages.success(editor.request, _("Sent to review."))


def publish(editor: "TranslationEditor") -> None:
    """Publish, or schedule, what has just been saved. Raises Refused in the words of what stands in the way."""
    page = page_of(editor)
    revision = drafted(editor)
    page = _fresh(page)
    if not page.permissions_for_user(editor.user).can_publish():
        if tell_why_not(editor.request, page):
            return
        raise PermissionDenied
    revision.publish(user=editor.user)
    page = _fresh(page)
    if page.approved_schedule and not page.live:
        messages.success(editor.request, _("The page is scheduled."))
    else:
        messages.success(editor.request, _("Published."), buttons=[messages.button(page.full_url, _("View live"))])


def by_machine(editor: "TranslationEditor") -> None:
    """Let the machine write what nobody has; a person looks at each text before it counts as done."""
    if translator() is None:
        raise Refused(_("There is no machine translation here."))
    filled = fill(editor.translation, editor.user)
    if keeps_drafts(editor.translation):
        drafted(editor)
    if filled.problem:
        messages.error(editor.request, filled.problem)
    text = ngettext(
        "%(count)d text was translated by machine. Look at it before you save.",
        "%(count)d texts were translated by machine. Look at them before you save.",
        filled.count,
    )
    messages.success(editor.request, text % {"count": filled.count})


def _fresh(page: Page) -> Page:
    return type(page).objects.get(pk=page.pk)


ACTIONS: dict[str, Callable[["TranslationEditor"], None]] = {
    "save": save,
    "confirm": confirmed,
    "machine": by_machine,
    "submit": submit,
    "publish": publish,
}
