"""Where a translation is requested from: the menus of pages and of words."""

from collections.abc import Iterator

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.widgets.button import Button
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import Translation

from content.translating import requests
from content.translating.staff.requesting import address_of
from content.translating.staff.stopping import StartView, StopView, may_decide

PRIORITY = 35


def of_page(page: Page, user: AbstractBaseUser, **_context: object) -> Iterator[Button]:
    """Cost: none where lists fetch the languages of their pages."""
    if page.depth > 1 and not page.alias_of_id:
        yield from of_snippet(page, user)


def of_header(page: Page, user: AbstractBaseUser, **_context: object) -> Iterator[Button]:
    """Besides, what a translation follows. Cost: one query for a translation, none for others."""
    yield from of_page(page, user)
    if page.depth > 1 and not is_source(page) and may_decide(user, page):
        rows = Translation.objects.filter(source__object_id=page.translation_key, target_locale=page.locale_id)
        for translation in rows.only("enabled"):
            view, name = (StopView, "stop") if translation.enabled else (StartView, "start")
            url = reverse(f"translating:{name}", args=[translation.pk])
            yield Button(view.page_title, url=url, icon_name="link", priority=PRIORITY)


def of_snippet(instance: Model, user: AbstractBaseUser, _next_url: str | None = None) -> Iterator[Button]:
    if isinstance(instance, TranslatableMixin) and requests.may_request(user, instance) and is_source(instance):
        yield Button(_("Request a translation"), url=address_of(instance), icon_name="site", priority=PRIORITY)


def is_source(instance: TranslatableMixin) -> bool:
    return instance.locale.language_code == settings.LANGUAGE_CODE
