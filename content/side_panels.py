"""The editor of pages, with the side panels that apps add.

An app registers a function as the Wagtail hook `page_side_panels`. It is given the page and the request, and returns
the panels that it wants beside the page's form.
"""

from django.utils.functional import cached_property
from wagtail import hooks
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.widgets.button import Button

from content import page_headers
from content.page_views import EditView

HOOK = "page_side_panels"


class Editor(EditView):
    @cached_property
    def header_more_buttons(self) -> list[Button]:
        return page_headers.constructed(super().header_more_buttons, self.page, self.request.user)

    def get_side_panels(self) -> MediaContainer:
        """Core's alone where a part of the page is sent anew: a page that was just made has no place for others'."""
        if self.expects_json_response or self.hydrate_create_view:
            return super().get_side_panels()
        own = [panel for panels in hooks.get_hooks(HOOK) for panel in panels(self.page, self.request)]
        return MediaContainer(sorted([*super().get_side_panels(), *own], key=lambda panel: panel.order))
