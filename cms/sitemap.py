"""The sitemap of all languages. Wagtail's own leaves every tree but the default one out."""

from collections import defaultdict

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from wagtail.models import Page


class PagesSitemap(Sitemap):
    """Every live, public page with its alternates, 1,000 to a file. Cost: three queries a file."""

    limit = 1000

    def items(self):  # noqa: ANN201 - a queryset, as Django's paginator wants it
        return Page.objects.live().public().filter(depth__gt=1).select_related("locale").order_by("path")

    def get_urls(self, page: int = 1, site: object = None, protocol: str | None = None) -> list[dict]:  # noqa: ARG002 - Django's signature
        pages = list(self.paginator.page(page).object_list)
        families = self._families(pages)
        return [self._entry(item, families[item.translation_key]) for item in pages if item.full_url]

    def _families(self, pages: list[Page]) -> dict:
        families = defaultdict(dict)
        for version in self.items().filter(translation_key__in={page.translation_key for page in pages}):
            families[version.translation_key][version.locale.language_code] = version.full_url
        return families

    def _entry(self, page: Page, family: dict[str, str]) -> dict:
        alternates = [{"lang_code": code, "location": url} for code, url in sorted(family.items())]
        if default := family.get(settings.LANGUAGE_CODE):
            alternates.append({"lang_code": "x-default", "location": default})
        return {
            "item": page,
            "location": page.full_url,
            "lastmod": page.last_published_at,
            "alternates": alternates,
        }

    def get_latest_lastmod(self) -> None:
        return None
