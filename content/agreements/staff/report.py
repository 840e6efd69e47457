"""What should have been done by now in the agreements."""

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permissions import page_permission_policy

from content.agreements.models import Action
from content.exports import InertExport


class OverdueView(InertExport, ReportView):
    """Actions of published agreements whose day has gone by, the longest overdue first."""

    page_title = _("Overdue actions")
    header_icon = "time"
    results_template_name = "wagtailadmin/reports/base_report_results.html"
    index_url_name = "agreements:overdue"
    index_results_url_name = "agreements:overdue_results"
    any_permission_required = ["add", "change", "publish"]
    permission_policy = page_permission_policy
    default_ordering = "due"
    is_searchable = False
    list_export = ["due", "label", "text", "status", "page"]
    export_headings = {
        "label": pgettext_lazy("of an action", "Number"),
        "page": pgettext_lazy("of an agreement", "Principle"),
    }
    columns = [
        TitleColumn(
            "text",
            label=_("What is to be done"),
            get_url=lambda row: reverse("wagtailadmin_pages:edit", args=[row.page_id]),
        ),
        Column("label", label=pgettext_lazy("of an action", "Number"), width="10%"),
        Column("page", label=pgettext_lazy("of an agreement", "Principle"), width="20%"),
        Column("due", label=_("Due"), width="15%"),
        Column("get_status_display", label=_("Status"), width="15%"),
    ]

    def get_queryset(self) -> QuerySet[Action]:
        theirs = page_permission_policy.instances_user_has_permission_for(self.request.user, "change")
        late = Action.objects.filter(due__lt=timezone.localdate(), page__live=True, page__in=theirs)
        source = late.filter(locale__language_code=settings.LANGUAGE_CODE).exclude(status=Action.Status.DONE)
        return source.select_related("page").order_by("due", "pk")


class OverdueItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return page_permission_policy.user_has_any_permission(request.user, ["add", "change", "publish"])
