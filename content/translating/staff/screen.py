"""What the editor of translations shows."""

from itertools import groupby
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model
from django.forms import Media
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.menus.pages import get_page_header_buttons
from wagtail.admin.ui.side_panels import PageStatusSidePanel
from wagtail.admin.widgets.button import Button, ButtonWithDropdown
from wagtail.models import Page, PagePermissionTester, TaskState

from content import page_headers, side_panels
from content.four_eyes import is_involved
from content.translating import access
from content.translating.machine import translator
from content.translating.memory import suggestions
from content.translating.staff.rows import Row
from content.translating.strings import State
from content.translating.terms import terms

if TYPE_CHECKING:
    from content.translating.staff.editor import TranslationEditor


def context(editor: "TranslationEditor") -> dict[str, Any]:
    """Everything for the template. Cost: some forty queries for a page, fewer for a word."""
    target, translation, rows = editor.target, editor.translation, editor.rows
    help_with(rows, editor)
    waiting_only = editor.request.GET.get("show") == "waiting"
    lock = access.lock_for(editor.user, target)
    source = translation.source.get_source_instance()
    around = _around_page(editor) if editor.is_page else {"media": Media()}
    return around | {
        "page_title": str(target),
        "header_title": _("%(title)s – %(language)s")
        % {"title": target, "language": translation.target_locale.get_display_name()},
        "editor": editor,
        "object": target,
        "translation": translation,
        "source": source,
        "source_url": AdminURLFinder(editor.user).get_edit_url(source),
        "machine": translator(),
        "files": [
            {"url": reverse("translating:po_export", args=[translation.pk]), "label": _("Save as a PO file")},
            {"url": reverse("translating:po_import", args=[translation.pk]), "label": _("Take in a PO file")},
        ],
        "source_language": translation.source.locale.language_code,
        "language": translation.target_locale.language_code,
        "groups": grouped([row for row in rows if row.is_waiting] if waiting_only else rows),
        "waiting_only": waiting_only,
        "progress": progress(rows),
        "lock": lock,
        "lock_message": lock.get_message(editor.user) if lock else "",
        "media": around["media"] + editor.overrides.media,
        "may": rights(editor.user, target, locked=bool(lock)),
    }


def _around_page(editor: "TranslationEditor") -> dict[str, Any]:
    """What a page has and a word has not: menu, side panels, times, texts written since its draft."""
    panels = MediaContainer(_panels(editor))
    return {
        "page": editor.target,
        "header_buttons": _header_buttons(editor),
        "side_panels": panels,
        "rewritten": rewritten(editor.rows, editor.target),
        "media": panels.media + editor.times.media,
    }


def help_with(rows: list[Row], editor: "TranslationEditor") -> None:
    """Give the rows the agreed terms, and what was written before for what lacks a translation."""
    locale = editor.translation.target_locale
    agreed = terms(locale)
    waiting = [row for row in rows if row.is_waiting]
    offered = suggestions([row.string.segment.string for row in waiting], locale) if waiting else {}
    for row in rows:
        row.terms = agreed
        row.suggestions = offered.get(row.string.segment.string_id, [])


def grouped(rows: list[Row]) -> list[tuple[str, str, list[Row]]]:
    """Rows by field, block or row of the page: its name in the address, its heading and its strings."""
    groups = ((key, list(found)) for key, found in groupby(rows, key=lambda row: row.place.group))
    return [(key.replace(".", "-"), found[0].place.heading, found) for key, found in groups]


def progress(rows: list[Row]) -> dict[str, int]:
    """How many strings there are, how many are done, and how many wait for what."""
    counts = {state.name.lower(): sum(row.state is state for row in rows) for state in State}
    return counts | {"all": len(rows), "waiting": len(rows) - counts["done"]}


def rewritten(rows: list[Row], page: Page) -> int:
    """How many strings somebody has written since the newest draft was made of them. Cost: one query, or none."""
    draft = page.latest_revision
    written = (row.string.translation for row in rows if row.string.translation)
    return sum(draft is None or row.updated_at > draft.created_at for row in written)


def rights(user: AbstractBaseUser, target: Model, *, locked: bool) -> dict[str, Any]:
    """What the user may do now, by the rules of pages; a word is simply saved."""
    if not isinstance(target, Page):
        return {"write": not locked}
    state = target.current_workflow_task_state
    reviewed = state is not None and state.status == TaskState.STATUS_IN_PROGRESS
    actions = {name for name, *_rest in state.task.specific.get_actions(target, user)} if reviewed else set()
    return {
        "write": not locked,
        "submit": not locked and not reviewed and target.has_workflow,
        "publish": not locked and may_ever_publish(user, target),
        "approve": "approve" in actions,
        "reject": "reject" in actions,
        "cancel": reviewed and state.workflow_state.user_can_cancel(user),
        "task": state.task.name if reviewed else "",
    }


def may_ever_publish(user: AbstractBaseUser, page: Page) -> bool:
    """Whether the user has the right to, whatever the draft still lacks: the button is there from the beginning."""
    return PagePermissionTester(user, page).can_publish() and not is_involved(user, page)


def _header_buttons(editor: "TranslationEditor") -> list[Button]:
    """Move, delete, unpublish, history and what apps add, as beside any page."""
    page, user = editor.target, editor.user
    found = get_page_header_buttons(page=page, user=user, next_url=editor.request.path, view_name="edit")
    more = page_headers.constructed(found, page, user)
    return [ButtonWithDropdown(buttons=more, icon_name="dots-horizontal", attrs={"aria-label": _("Actions")})]


def _panels(editor: "TranslationEditor") -> list:
    """Core's status and what apps add, as beside any page."""
    page, request = editor.target, editor.request
    versions = [
        {"locale": version.locale, "url": reverse("wagtailadmin_pages:edit", args=[version.pk])}
        for version in page.get_translations().select_related("locale")
        if version.permissions_for_user(editor.user).can_edit()
    ]
    status = PageStatusSidePanel(
        page,
        request,
        show_schedule_publishing_toggle=False,
        live_object=page,
        scheduled_object=page.get_scheduled_revision_as_object(),
        locale=page.locale,
        translations=versions,
    )
    added = [panel for panels in hooks.get_hooks(side_panels.HOOK) for panel in panels(page, request)]
    return sorted([status, *added], key=lambda panel: panel.order)
