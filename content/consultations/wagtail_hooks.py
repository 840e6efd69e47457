"""Registrations only: what they do lives in the modules named here."""

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.base import ViewSet

from content import viewsets
from content.consultations.models import ConsultationPage
from content.consultations.staff import ResponseReportView, ResponsesItem

viewsets.OWN[ConsultationPage] = (
    (
        Column("opens", label=_("Opens"), sort_key="opens", width="12%"),
        Column("closes", label=_("Closes"), sort_key="closes", width="12%"),
        Column("state", label=_("State"), accessor=lambda page: page.state.label, width="12%"),
    ),
    (),
)


@hooks.register("register_admin_viewset")
def lists() -> ViewSet:
    label = pgettext_lazy("asked about", "Consultations")
    return viewsets.listing(ConsultationPage, "consultations", label=label, icon="help", order=118)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    results = ResponseReportView.as_view(results_only=True)
    return [
        path("reports/remissvar/", ResponseReportView.as_view(), name="consultation_responses"),
        path("reports/remissvar/results/", results, name="consultation_responses_results"),
    ]


@hooks.register("register_reports_menu_item")
def report() -> MenuItem:
    return ResponsesItem(
        _("Responses to consultations"),
        reverse("consultation_responses"),
        name="consultation-responses",
        icon_name="comment",
        order=115,
    )
