"""Registrations only: what they do lives in the modules named here."""

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet
from wagtail.log_actions import LogActionRegistry
from wagtail.rich_text.feature_registry import FeatureRegistry

from content import deletion, help_menu, page_views, posting, reports, version_bulk, viewsets
from content.publishing import REFUSED
from content.rich_text import ReaderLinkHandler

BEFORE_WAGTAILS = -1
AFTER_WAGTAILS = 1

hooks.register("before_serve_page", posting.refuse_unasked)
hooks.register("before_publish_page", page_views.refuse_to_publish)
hooks.register("before_bulk_action", page_views.tell_what_is_left_out)
hooks.register("before_delete_page", deletion.refuse_used_page)
hooks.register("before_bulk_action", deletion.refuse_used_in_bulk)
hooks.register("construct_help_menu", help_menu.without_news)

# Of two actions with one name the later one counts.
for action in (version_bulk.UnpublishBulkAction, version_bulk.DeleteBulkAction, version_bulk.MoveBulkAction):
    hooks.register("register_bulk_action", action, order=AFTER_WAGTAILS)


@hooks.register("register_log_actions")
def refused(actions: LogActionRegistry) -> None:
    actions.register_action(REFUSED)(page_views.RefusedFormatter)


@hooks.register("register_rich_text_features", order=10)
def link_to_the_readers_language(features: FeatureRegistry) -> None:
    features.register_link_type(ReaderLinkHandler)


@hooks.register("register_admin_viewset")
def lists() -> list[ViewSet]:
    return [*viewsets.page_viewsets(), *viewsets.LISTINGS, viewsets.WordsGroup()]


@hooks.register("register_admin_urls", order=BEFORE_WAGTAILS)
def addresses() -> list[URLPattern]:
    """Those of the library take the place of Wagtail's, under Wagtail's names."""
    return [
        path("images/<int:image_id>/delete/", deletion.ImageDelete.as_view()),
        path("images/multiple/<int:image_id>/delete/", deletion.ImageUploadDelete.as_view()),
        path("documents/delete/<int:document_id>/", deletion.DocumentDelete.as_view()),
        path("documents/multiple/<int:doc_id>/delete/", deletion.DocumentUploadDelete.as_view()),
        path("reports/review-due/", reports.ReviewDueView.as_view(), name="review_due"),
        path(
            "reports/review-due/results/",
            reports.ReviewDueView.as_view(results_only=True),
            name="review_due_results",
        ),
    ]


@hooks.register("register_reports_menu_item")
def review_due() -> MenuItem:
    return reports.ReviewDueItem(
        _("Pages to review"), reverse("review_due"), name="review-due", icon_name="time", order=100
    )
