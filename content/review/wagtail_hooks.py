"""Registrations only: what they do lives in the modules named here."""

from django.urls import URLPattern, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from content import listings, publishing, side_panels
from content.review import gate
from content.review.staff import buttons, contacts, dashboard, history, notices, urls
from content.review.staff.column import PartnerColumn
from content.review.staff.report import PartnerReviewItem
from content.review.staff.side_panel import panels

BEFORE_LOCALIZE = -10

hooks.register(publishing.HOOK, gate.refuse)
hooks.register(side_panels.HOOK, panels)
hooks.register(listings.HOOK, PartnerColumn())
hooks.register("construct_homepage_panels", dashboard.add_panel)
hooks.register("register_log_actions", history.register_actions)
hooks.register("register_page_header_buttons", buttons.of_page)
# The editor of translations answers in a hook of its own, after which nobody is asked.
hooks.register("before_edit_page", notices.show, order=BEFORE_LOCALIZE)


@hooks.register("register_admin_viewset")
def lists() -> ViewSet:
    return contacts.ContactViewSet()


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return [path("partnergranskning/", include(urls))]


@hooks.register("register_reports_menu_item")
def report() -> MenuItem:
    return PartnerReviewItem(
        _("Partner review"), reverse("partner_review:report"), name="partner-review", icon_name="group", order=110
    )
