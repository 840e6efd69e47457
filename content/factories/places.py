"""Where things belong when nobody says so."""

from wagtail.models import Locale, Page, Site


def source_locale() -> Locale:
    return Locale.get_default()


def site_root() -> Page:
    return Site.objects.select_related("root_page").get(is_default_site=True).root_page
