"""Where pages are in each language, as lists and panels show it: a state, what is left, and where to go."""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page

from content.translating import requests
from content.translating.staff.buttons import is_source
from content.translating.states import Standing, State, standing_of


@dataclass(frozen=True)
class Cell:
    """What is shown of one page in one language. `action` is what one would do next, if one may."""

    standing: Standing
    url: str
    action: str = ""

    @property
    def left(self) -> list[str]:
        return left(self.standing)

    @property
    def classname(self) -> str:
        return "w-status--primary" if self.standing.state == State.LIVE else ""


def cell(page: Page, language: str, user: AbstractBaseUser) -> Cell:
    """Of a page that `states.with_states` has annotated. Cost: none, when its language is at hand."""
    standing = standing_of(page, language)
    if standing.target:
        return Cell(standing, reverse("wagtailadmin_pages:edit", args=[standing.target]))
    if is_source(page) and requests.may_request(user, page):
        url = reverse("translating:request_page", args=[page.pk])
        return Cell(standing, url, _("Request a translation"))
    return Cell(standing, "")


def left(standing: Standing) -> list[str]:
    """What is left to do, in words: how many strings of each sort."""
    told: list[tuple[int, Any]] = [
        (standing.missing, ngettext("%(n)d text missing", "%(n)d texts missing", standing.missing)),
        (standing.outdated, ngettext("%(n)d text outdated", "%(n)d texts outdated", standing.outdated)),
        (standing.machine, ngettext("%(n)d text by machine", "%(n)d texts by machine", standing.machine)),
    ]
    return [words % {"n": count} for count, words in told if count]
