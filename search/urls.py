"""The addresses of search, below `/sok/` and `/en/search/`."""

from django.urls import path
from django.utils.translation import pgettext_lazy
from django.views.generic import TemplateView

from . import views

DESCRIPTION = {"template_name": "search/opensearch.xml", "content_type": "application/opensearchdescription+xml"}

urlpatterns = [
    path("", views.search, name="search"),
    path(pgettext_lazy("address", "suggestions/"), views.suggestions, name="search_suggestions"),
    path("opensearch.xml", TemplateView.as_view(**DESCRIPTION), name="search_description"),
]
