"""What waits for translators on the start page of the editors' tool."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import F, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from content.translating.staff.standings import Cell, cell
from content.translating.states import UNFINISHED, State, named, target_languages, with_states

SHOWN = 8
WAITING = [*UNFINISHED, State.READY]


@dataclass(frozen=True)
class Row:
    page: Page
    cell: Cell


@dataclass(frozen=True)
class Waiting:
    """What waits in one language: the first pages, and whether there are more."""

    language: str
    name: str
    rows: list[Row]
    more: bool

    @property
    def url(self) -> str:
        states = [("state", state.value) for state in WAITING]
        only = [("language", self.language)] if len(target_languages()) > 1 else []
        return f"{reverse('translating:overview')}?{urlencode([*only, *states])}"


class WaitingTranslationsPanel(Component):
    """Translations that the user may work on: what is wanted first stands first, so that what is overdue leads.

    Reviews are not among them: core has a panel of its own. Cost: one query for each language.
    """

    name = "waiting_translations"
    template_name = "translating/admin/dashboard.html"
    order = 210

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        user = parent_context["request"].user
        found = [self._waiting(user, code, name) for code, name in target_languages()]
        return {"waiting": [each for each in found if each.rows]}

    def _waiting(self, user: AbstractBaseUser, code: str, name: str) -> Waiting:
        pages = waiting_for(user, code).select_related("locale")[: SHOWN + 1]
        rows = [Row(page, cell(page, code, user)) for page in pages]
        return Waiting(code, name, rows[:SHOWN], len(rows) > SHOWN)


def waiting_for(user: AbstractBaseUser, language: str) -> QuerySet[Page]:
    """The Swedish pages whose translation the user may change and somebody has to."""
    theirs = page_permission_policy.instances_user_has_permission_for(user, "change")
    targets = theirs.filter(locale__language_code=language, depth__gt=1).order_by().values("translation_key")
    sources = Page.objects.filter(locale__language_code=settings.LANGUAGE_CODE, translation_key__in=targets)
    waiting = with_states(sources, language).filter(**{f"{named('state', language)}__in": WAITING})
    return waiting.order_by(F(named("due", language)).asc(nulls_last=True), "path")


def add_panel(_request: HttpRequest, panels: list[Component]) -> None:
    panels.append(WaitingTranslationsPanel())
