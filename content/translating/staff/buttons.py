"""Where a translation is requested from: the menus of pages and of words."""

from collections.abc import Iterator

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model
from django.utils.translation import gettext as _
from wagtail.admin.widgets.button import Button
from wagtail.models import Page, TranslatableMixin

from content.translating import requests
from content.translating.staff.requesting import address_of

PRIORITY = 35


def of_page(page: Page, user: AbstractBaseUser, **_context: object) -> Iterator[Button]:
    """Cost: none where lists fetch the languages of their pages."""
    if page.depth > 1 and not page.alias_of_id:
        yield from of_snippet(page, user)


def of_snippet(instance: Model, user: AbstractBaseUser, _next_url: str | None = None) -> Iterator[Button]:
    if isinstance(instance, TranslatableMixin) and requests.may_request(user, instance) and is_source(instance):
        yield Button(_("Request a translation"), url=address_of(instance), icon_name="site", priority=PRIORITY)


def is_source(instance: TranslatableMixin) -> bool:
    return instance.locale.language_code == settings.LANGUAGE_CODE
