"""What the header's menu of a page offers."""

from collections.abc import Iterator
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from content.models import PartnerPage
from content.review.staff.rights import may_ask


def of_page(page: Page, user: AbstractBaseUser, view_name: str, next_url: str | None = None) -> Iterator[Button]:  # noqa: ARG001  Wagtail's own names
    """Cost: one query on a partner's page."""
    if page.depth > 1 and may_ask(user, page):
        url = reverse("partner_review:ask", args=[page.pk])
        yield Button(_("Let partners read"), url=url, icon_name="group", priority=33)
    source = _source_of(page) if user.has_perm("review.change_partnercontact") else None
    if source:
        url = f"{reverse('partner_contacts:index')}?{urlencode({'organisation': source.pk})}"
        yield Button(_("Contacts for review"), url=url, icon_name="mail", priority=34)


def _source_of(page: Page) -> PartnerPage | None:
    """The partner's page that contacts belong to, when the page is one in any language."""
    if page.specific_class is not PartnerPage:
        return None
    sources = PartnerPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    return sources.filter(translation_key=page.translation_key).first()
