"""Registrations only: what they do lives in the modules named here."""

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from . import reports, viewsets

hooks.register("register_admin_viewset", viewsets.SearchGroup)


@hooks.register("register_admin_urls")
def report() -> list[URLPattern]:
    shown = reports.QuestionsView.as_view
    return [
        path("reports/searches/", shown(), name="search_report"),
        path("reports/searches/results/", shown(results_only=True), name="search_report_results"),
    ]


@hooks.register("register_reports_menu_item")
def report_item() -> MenuItem:
    return reports.QuestionsItem(
        _("Searches"), reverse("search_report"), name="searches", icon_name="search", order=110
    )
