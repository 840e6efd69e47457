from django.urls import path

from content.agreements.staff import versions
from content.agreements.staff.report import OverdueView

app_name = "agreements"
urlpatterns = [
    path("<int:page_id>/new-version/", versions.new_version, name="new_version"),
    path("overdue/", OverdueView.as_view(), name="overdue"),
    path("overdue/results/", OverdueView.as_view(results_only=True), name="overdue_results"),
]
