"""Lists of pages in the editors' tool, and the columns that apps add to them.

An app registers a column as the Wagtail hook `page_listing_columns`. Besides being a Column it has `annotate`, which
is given the list's pages and returns them with what the column shows, so that no row asks by itself.
"""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import cached_property
from wagtail import hooks
from wagtail.admin.views.pages.listing import ExplorableIndexView, IndexView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.query import PageQuerySet

from content import page_headers
from content.models import BasePage

HOOK = "page_listing_columns"
BEFORE_STATUS = -1


class OurListing:
    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.columns = [*self.columns[:BEFORE_STATUS], *hooks.get_hooks(HOOK), *self.columns[BEFORE_STATUS:]]

    def annotate_queryset(self, pages: PageQuerySet) -> PageQuerySet:
        """With the owners and languages that columns and buttons ask for. Cost: two queries, besides what apps add."""
        for column in hooks.get_hooks(HOOK):
            pages = column.annotate(pages)
        return super().annotate_queryset(pages.prefetch_related("owner__wagtail_userprofile", "locale"))


class KindIndexView(OurListing, IndexView):
    pass


class KindExplorerView(OurListing, ExplorableIndexView):
    @cached_property
    def header_more_buttons(self) -> list[Button]:
        return page_headers.constructed(super().header_more_buttons, self.parent_page, self.request.user)


class MixedExplorer(PageViewSet):
    """The list below a page that may have children of several kinds, which Wagtail would show by a view of its own."""

    model = Page
    index_view_class = KindExplorerView
    parent_models = (BasePage,)
