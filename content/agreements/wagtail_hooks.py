"""Registrations only: what they do lives in the modules named here."""

from django.urls import URLPattern, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from content import publishing
from content.agreements import locking
from content.agreements.staff import notices, urls, versions
from content.agreements.staff.report import OverdueItem

hooks.register(publishing.HOOK, locking.refuse)
hooks.register("register_page_header_buttons", versions.button)
hooks.register("before_edit_page", notices.show)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return [path("agreements/", include(urls))]


@hooks.register("register_reports_menu_item")
def overdue() -> MenuItem:
    return OverdueItem(
        _("Overdue actions"), reverse("agreements:overdue"), name="overdue-actions", icon_name="time", order=120
    )
