"""Where staff find translations: under the admin."""

from django.urls import URLPattern, path

from content.translating.staff import (
    chosen,
    files,
    files_import,
    overview,
    previewing,
    requesting,
    saving,
    stopping,
    words,
)

app_name = "translating"
urlpatterns: list[URLPattern] = [
    path("", overview.OverviewView.as_view(), name="overview"),
    path("results/", overview.OverviewView.as_view(results_only=True), name="overview_results"),
    path("begar/", chosen.request_pages, name="request_pages"),
    path("begar/sida/<int:page_id>/", requesting.PageView.as_view(), name="request_page"),
    path(
        "begar/<slug:app_label>/<slug:model_name>/<str:pk>/", requesting.SnippetView.as_view(), name="request_snippet"
    ),
    path("<int:pk>/ord/", words.edit_word, name="word"),
    path("<int:pk>/sluta-folja/", stopping.StopView.as_view(), name="stop"),
    path("<int:pk>/borja-folja/", stopping.StartView.as_view(), name="start"),
    path("<int:pk>/po/", files.export_page, name="po_export"),
    path("<int:pk>/po/hamta-in/", files_import.ImportView.as_view(), name="po_import"),
    path("po/hamta-in/", files_import.ImportView.as_view(), name="po_import_files"),
    path("po/sidor/<slug:language>/", chosen.export_pages, name="po_export_pages"),
    path("po/<str:label>/<slug:language>/", files.export_words, name="po_export_words"),
    path("<int:pk>/text/<int:segment_id>/", saving.save_string, name="string"),
    path("<int:pk>/forhandsgranska/", previewing.preview, name="preview"),
]
