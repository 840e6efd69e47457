"""Reports for those who answer for pages."""

from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, LocaleColumn, UserColumn
from wagtail.admin.ui.tables.pages import PageStatusColumn, PageTable, PageTitleColumn
from wagtail.admin.views.reports import PageReportView
from wagtail.models import Page, get_page_models
from wagtail.permissions import page_permission_policy

from content.exports import InertExport
from content.models import BasePage


def with_review_due(pages: QuerySet[Page]) -> QuerySet[Page]:
    """The pages with `review_due`, which every type keeps in a table of its own. Cost: a join for each type."""
    days = [f"{model._meta.model_name}__review_due" for model in get_page_models() if issubclass(model, BasePage)]
    return pages.annotate(review_due=Coalesce(*days))


class ReviewDueFilters(WagtailFilterSet):
    class Meta:
        model = Page
        fields = ["owner", "live"]


class ReviewDueView(InertExport, PageReportView):
    """Pages whose day of review has come, the longest overdue first. A page never reviewed has no such day."""

    page_title = _("Pages to review")
    header_icon = "time"
    results_template_name = "wagtailadmin/reports/base_report_results.html"
    table_class = PageTable
    filterset_class = ReviewDueFilters
    index_url_name = "review_due"
    index_results_url_name = "review_due_results"
    any_permission_required = ["add", "change", "publish"]
    list_export = ["title", "review_due", "owner", "locale", "live", "full_url"]
    export_headings = {"review_due": _("Review due"), "owner": _("Owner"), "locale": _("Language")}
    columns = [
        PageTitleColumn("title", label=_("Title"), classname="title"),
        Column("page_type_display_name", label=_("Type"), width="15%"),
        Column("review_due", label=_("Review due"), width="12%"),
        UserColumn("owner", label=_("Owner"), width="15%"),
        LocaleColumn(label=_("Language"), sort_key=None, width="10%"),
        PageStatusColumn("status", label=_("Status"), width="12%"),
    ]

    def get_queryset(self) -> QuerySet[Page]:
        theirs = page_permission_policy.instances_user_has_permission_for(self.request.user, "change")
        due = with_review_due(theirs).filter(review_due__lte=timezone.localdate())
        at_hand = due.select_related("owner__wagtail_userprofile", "locale", "content_type")
        return at_hand.prefetch_workflow_states().annotate_approved_schedule().order_by("review_due", "title")


class ReviewDueItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return page_permission_policy.user_has_any_permission(request.user, ["add", "change", "publish"])
