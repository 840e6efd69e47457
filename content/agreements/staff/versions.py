"""The door to a new version: a question, then the copy."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from content.agreements.models import AgreementPage
from content.agreements.versions import make_version, may_make_version


def button(page: Page, user: AbstractBaseUser, view_name: str, next_url: str | None = None) -> Iterator[Button]:  # noqa: ARG001  Wagtail's own names
    if page.depth > 1 and may_make_version(user, page):
        url = reverse("agreements:new_version", args=[page.pk])
        yield Button(_("New version"), url=url, icon_name="copy", priority=32)


def new_version(request: HttpRequest, page_id: int) -> HttpResponse:
    page = get_object_or_404(AgreementPage, pk=page_id)
    if not may_make_version(request.user, page):
        raise PermissionDenied
    back = reverse("wagtailadmin_pages:edit", args=[page.pk])
    if request.method != "POST":
        return render(request, "agreements/admin/new_version.html", {"agreement": page, "back_url": back})
    made = make_version(page, request.user)
    messages.success(
        request, _("Here is version %(number)s, a draft with all its principles.") % {"number": made.version}
    )
    return redirect("wagtailadmin_pages:edit", made.pk)
