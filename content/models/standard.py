"""Pages without rules of their own."""

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from .base import BasePage
from .body import BodyMixin


class StandardPage(BodyMixin, BasePage):
    page_description = _("For everything that has no type of its own: contact, privacy, about the site.")
    parent_page_types = ["home.HomePage", "content.StandardPage"]
    subpage_types = ["content.StandardPage", "content.ProjectPage", "agreements.AgreementPage"]

    content_panels = [*BasePage.content_panels, *BodyMixin.body_panels, *BasePage.connection_panels]
    search_fields = [*BasePage.search_fields, *BodyMixin.body_search_fields]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        below = self.get_children().live().specific(defer=True)
        return super().get_context(request, *args, **kwargs) | {"children": below}
