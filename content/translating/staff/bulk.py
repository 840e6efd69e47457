"""“Request translations” of the pages that are ticked in a list."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.models import Page

from content.translating import planning, requests
from content.translating.staff.request_forms import BulkForm
from content.translating.staff.requesting import send


class RequestBulkAction(PageBulkAction):
    display_name = _("Request translation")
    action_type = "request_translation"
    aria_label = _("Request translations of selected pages")
    template_name = "translating/admin/bulk_request.html"
    action_priority = 60
    form_class = BulkForm

    def check_perm(self, page: Page) -> bool:
        return planning.why_not(page, self.request.user) is None

    def get_actionable_objects(self) -> tuple[list[Page], dict[str, list[Page]]]:
        """Of what is left out, the titles are told of what the user may edit: others may be nobody's business."""
        pages, left_out = super().get_actionable_objects()
        known = [page for page in left_out["items_with_no_access"] if requests.may_edit(self.request.user, page)]
        return pages, left_out | {"items_with_no_access": known}

    def get_execution_context(self) -> dict[str, Any]:
        return super().get_execution_context() | {"action": self}

    @classmethod
    def execute_action(cls, objects: QuerySet[Page], action: "RequestBulkAction", **_context: Any) -> tuple[int, int]:
        """The messages are those of a single request."""
        wish = action.cleaned_form.wish
        send(action.request, planning.make(objects, wish, action.request.user), wish)
        return len(objects), 0
