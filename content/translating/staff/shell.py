"""What stands at wagtail-localize's addresses and in the places of its buttons: ours, or nothing.

Its own views let anybody with the right to submit read every page, publish without the right to, and write past locks.
Its hooks cannot be taken back, so what they add is taken out of the menus, and where its addresses lead is decided
here, before it is asked.
"""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, re_path, reverse
from django.utils.translation import gettext as _
from wagtail.admin.menu import MenuItem
from wagtail.models import Page

from content.translating.staff import requesting, stopping

ITS_ACTIONS = "localize-"


def addresses() -> list[URLPattern]:
    """The first three keep wagtail-localize's names for what we do ourselves; all others are not there."""
    return [
        path("localize/submit/page/<int:page_id>/", requesting.PageView.as_view()),
        path("localize/submit/snippet/<slug:app_label>/<slug:model_name>/<str:pk>/", requesting.SnippetView.as_view()),
        path("localize/translate/<int:pk>/disable/", stopping.StopView.as_view()),
        re_path(r"^localize/", not_there),
    ]


def not_there(_request: HttpRequest) -> HttpResponse:
    raise Http404


def is_its(item: object) -> bool:
    """Whether a button or an entry of a menu is wagtail-localize's."""
    root = f"{reverse('wagtailadmin_home')}localize/"
    url, name = getattr(item, "url", None) or "", getattr(item, "name", None) or ""
    return str(url).startswith(root) or name.startswith(ITS_ACTIONS)


def without_its(items: list) -> None:
    items[:] = [item for item in items if not is_its(item)]


def clear_page_header(buttons: list, _page: Page, _user: AbstractBaseUser) -> None:
    without_its(buttons)


def clear_page_listing(buttons: list, **_context: object) -> None:
    """Its button stands among those behind the dots."""
    for button in buttons:
        without_its(getattr(button, "dropdown_buttons", []))


def clear_snippet_listing(buttons: list, _snippet: Model, _user: AbstractBaseUser) -> None:
    without_its(buttons)


def clear_action_menu(items: list, _request: HttpRequest, _context: dict) -> None:
    without_its(items)


def clear_reports(_request: HttpRequest, items: list[MenuItem]) -> None:
    without_its(items)


def refuse_its_actions(request: HttpRequest, _instance: Model) -> None:
    """A hook before editing: its buttons are not shown, and pressing them by hand does nothing."""
    if request.method == "POST" and _has_its_action(request.POST):
        raise Http404


def _has_its_action(names: Iterable[str]) -> bool:
    return any(name.startswith(ITS_ACTIONS) for name in names)


def show_alias(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A hook before editing: wagtail-localize would show a page of its own for an alias of another language."""
    if page.alias_of_id is None or page.alias_of.locale_id == page.locale_id:
        return None
    if request.method == "POST":
        return HttpResponse(status=405)  # As Wagtail answers for every alias.
    context = {
        "page": page,
        "page_title": _("A copy in another language"),
        "page_subtitle": page.get_admin_display_title(),
        "header_icon": "doc-empty-inverse",
    }
    return TemplateResponse(request, "translating/admin/alias.html", context)
