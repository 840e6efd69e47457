"""Where staff find the rounds: under the admin, each by its public id."""

from django.urls import URLPattern, path

from content.review.profiles import desk
from content.review.staff import asking, comments, evidence, message
from content.review.staff.action_views import ActionView
from content.review.staff.report import RoundReportView
from content.review.staff.round_view import RoundView

app_name = "partner_review"
urlpatterns: list[URLPattern] = [
    path("", RoundReportView.as_view(), name="report"),
    path("results/", RoundReportView.as_view(results_only=True), name="report_results"),
    path("fraga/<int:page_id>/", asking.AskView.as_view(), name="ask"),
    path("meddelande/<int:page_id>/", message.keep, name="message"),
    path("kommentar/<int:pk>/", comments.handle, name="comment"),
    path("profiler/", desk.ProposalsView.as_view(), name="proposals"),
    path("profiler/<int:pk>/", desk.DecideView.as_view(), name="proposal"),
    path("<uuid:round_id>/", RoundView.as_view(), name="round"),
    path("<uuid:round_id>/underlag/", evidence.download, name="evidence"),
    path("<uuid:round_id>/<slug:action>/", ActionView.as_view(), name="action"),
    path("<uuid:round_id>/<slug:action>/<int:subject>/", ActionView.as_view(), name="action"),
]
