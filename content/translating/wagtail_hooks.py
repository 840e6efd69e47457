"""Registrations only: what they do lives in the modules named here."""

from django.urls import URLPattern, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from content import listings, page_headers, publishing, side_panels, usage
from content.translating import gate, override_uses
from content.translating.staff import buttons, column, dashboard, editor, minor, shell, side_panel, stopping, urls
from content.translating.staff.bulk import RequestBulkAction
from content.translating.staff.overview import OverviewItem

BEFORE_LOCALIZE = -2

hooks.register(publishing.HOOK, gate.refuse)
hooks.register(usage.HOOK, override_uses.uses_in_overrides)
hooks.register("register_page_header_buttons", buttons.of_header)
hooks.register("register_page_listing_more_buttons", buttons.of_page)
hooks.register("register_snippet_listing_buttons", buttons.of_snippet)
hooks.register("register_bulk_action", RequestBulkAction)
hooks.register("register_log_actions", stopping.register_actions)

for language_column in column.columns():
    hooks.register(listings.HOOK, language_column)
hooks.register(side_panels.HOOK, side_panel.panels)
hooks.register("construct_homepage_panels", dashboard.add_panel)

hooks.register("before_edit_page", editor.open_editor, order=BEFORE_LOCALIZE + 1)
hooks.register("before_edit_snippet", editor.open_editor, order=BEFORE_LOCALIZE + 1)
hooks.register("register_page_action_menu_item", minor.PublishMinor)
hooks.register("after_publish_page", minor.after_publishing)

# What wagtail-localize adds is taken away again.
hooks.register(page_headers.HOOK, shell.clear_page_header)
hooks.register("construct_page_listing_buttons", shell.clear_page_listing)
hooks.register("construct_snippet_listing_buttons", shell.clear_snippet_listing)
hooks.register("construct_page_action_menu", shell.clear_action_menu)
hooks.register("construct_snippet_action_menu", shell.clear_action_menu)
hooks.register("construct_reports_menu", shell.clear_reports)
hooks.register("before_edit_page", shell.refuse_its_actions, order=BEFORE_LOCALIZE)
hooks.register("before_edit_page", shell.show_alias, order=BEFORE_LOCALIZE)
hooks.register("before_edit_snippet", shell.refuse_its_actions, order=BEFORE_LOCALIZE)


@hooks.register("register_admin_urls", order=BEFORE_LOCALIZE)
def addresses() -> list[URLPattern]:
    return [path("oversattning/", include(urls)), *shell.addresses()]


@hooks.register("register_reports_menu_item")
def report() -> MenuItem:
    return OverviewItem(
        _("Translations"), reverse("translating:overview"), name="translations", icon_name="site", order=105
    )
