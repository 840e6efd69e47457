"""What wagtail-localize 1.14.5 adds to the admin, and by what we take it out again.

Each sentence says what to look at when it fails.
"""

from collections import defaultdict

import pytest
from django.contrib.auth.models import Permission
from django.urls import get_resolver
from wagtail import hooks
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page
from wagtail_localize.wagtail_hooks import (
    ConvertToAliasPageActionMenuItem,
    RestartTranslationPageActionMenuItem,
    RestartTranslationSnippetActionMenuItem,
)

from content.translating.staff import editor, shell

HOOKS = {
    "after_create_page": {"after_create_page"},
    "before_edit_page": {"before_edit_page"},
    "before_edit_snippet": {"before_edit_snippet"},
    "register_admin_urls": {"register_admin_urls"},
    "register_icons": {"register_icons"},
    "register_log_actions": {"wagtail_localize_log_actions"},
    "register_page_action_menu_item": {
        "register_restart_translation_page_action_menu_item",
        "register_convert_back_to_alias_page_action_menu_item",
    },
    "register_page_header_buttons": {"page_listing_more_buttons"},
    "register_page_listing_more_buttons": {"page_listing_more_buttons"},
    "register_permissions": {"register_submit_translation_permission"},
    "register_reports_menu_item": {"register_wagtail_localize2_report_menu_item"},
    "register_snippet_action_menu_item": {"register_restart_translation_snippet_action_menu_item"},
    "register_snippet_listing_buttons": {"register_snippet_listing_buttons"},
}


def test_it_hooks_in_where_we_take_it_out_again_and_nowhere_else():
    hooks.get_hooks("before_edit_page")
    found = defaultdict(set)
    for name, registered in hooks._hooks.items():
        for function, _order in registered:
            if function.__module__.startswith("wagtail_localize"):
                found[name].add(function.__name__)
    assert found == HOOKS, "It adds to other places of the admin: look at staff/shell.py."


def test_its_editor_is_asked_after_ours():
    names = [(each.__module__, each.__name__) for each in hooks.get_hooks("before_edit_page")]
    own, its = (
        names.index((editor.__name__, "open_editor")),
        names.index(("wagtail_localize.wagtail_hooks", "before_edit_page")),
    )
    assert own < its, "wagtail-localize would open its own editor: look at the orders in wagtail_hooks.py."


def test_its_actions_are_known_by_their_names():
    items = (
        ConvertToAliasPageActionMenuItem,
        RestartTranslationPageActionMenuItem,
        RestartTranslationSnippetActionMenuItem,
    )
    assert all(item.name.startswith(shell.ITS_ACTIONS) for item in items), "Look at shell.is_its."


ADDRESSES = {
    "convert_to_alias",
    "download_pofile",
    "edit_override",
    "edit_string_translation",
    "javascript_catalog",
    "machine_translate",
    "preview_translation",
    "snippets_api_detail",
    "snippets_api_listing",
    "stop_translation",
    "submit_page_translation",
    "submit_snippet_translation",
    "translations_report",
    "translations_report_results",
    "update_translations",
    "upload_pofile",
}


def test_its_addresses_are_those_that_we_answer():
    admin = next(each for each in get_resolver().url_patterns if str(each.pattern) == "admin/")
    its = next(each for each in admin.url_patterns if getattr(each, "namespace", None) == "wagtail_localize")
    assert str(its.pattern) == "localize/", "It is mounted elsewhere: look at shell.addresses and shell.is_its."
    assert {each.name for each in its.url_patterns} == ADDRESSES, "Look at shell.addresses."


@pytest.mark.django_db
def test_the_right_to_submit_is_still_its_own():
    assert Permission.objects.filter(
        codename="submit_translation", content_type__app_label="wagtail_localize"
    ).exists(), "Look at cms/groups.py and content/translating/requests.py."


def test_wagtail_lets_kinds_of_page_have_views_of_their_own():
    names = ("unpublish_view_class", "delete_view_class", "move_confirm_view_class", "set_privacy_view_class")
    assert all(hasattr(PageViewSet, name) for name in names), "Look at content/viewsets.py."
    assert hasattr(Page, "_slug_is_available"), "Look at content/language_versions.py."
