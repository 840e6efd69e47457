"""All addresses in three lists: never cached, for developers, and public in two languages."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.sitemaps import views as sitemaps
from django.urls import include, path, re_path
from django.utils.translation import pgettext_lazy
from django.views.generic import TemplateView
from django.views.static import serve as serve_file
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from cms import views
from cms.serving import serve
from cms.sitemap import PagesSitemap
from cms.styleguide import styleguide
from search.views import search, suggestions

private = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("", include("content.review.urls")),
]

# Pictures only: documents are asked for at documents/, where the private stay private.
PICTURES = r"^media/(?P<path>(?:original_|avatar_)?images/[^/]+)$"
files = [re_path(PICTURES, serve_file, {"document_root": settings.MEDIA_ROOT})] if settings.SERVE_MEDIA else []

# Data that a page offers: Wagtail's own pattern knows no full stop.
FILES_OF_PAGES = r"^((?:[\w\-]+/)+[\w\-]+\.(?:csv|json))$"

SITEMAPS = {"sitemaps": {"pages": PagesSitemap}}
machines = [
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", sitemaps.index, SITEMAPS | {"sitemap_url_name": "sitemap_section"}, name="sitemap"),
    path("sitemap-<section>.xml", sitemaps.sitemap, SITEMAPS, name="sitemap_section"),
]

developers = i18n_patterns(path("_style/", styleguide, name="styleguide"), prefix_default_language=False)

OPENSEARCH = {"template_name": "search/opensearch.xml", "content_type": "application/opensearchdescription+xml"}
searching = [
    path("", search, name="search"),
    path(pgettext_lazy("address", "suggestions/"), suggestions, name="search_suggestions"),
    path("opensearch.xml", TemplateView.as_view(**OPENSEARCH), name="search_description"),
]

public = i18n_patterns(
    path(pgettext_lazy("address", "search/"), include(searching)),
    re_path(FILES_OF_PAGES, serve, name="file_of_page"),
    re_path(wagtail_urls.serve_pattern, serve, name="wagtail_serve"),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)

urlpatterns = [*private, *files, *machines, *(developers if settings.STYLE_GUIDE else []), *public]

handler404 = "cms.views.page_not_found"
