"""Makes start pages for tests."""

from typing import Any

import factory
from wagtail.models import Page, Site

from content.factories import BasePageFactory, source_locale
from home.models import HomePage


class HomePageFactory(BasePageFactory):
    parent = factory.LazyFunction(Page.get_first_root_node)
    title = "Samling för social innovation"
    slug = factory.Sequence(lambda number: f"start-{number}")
    locale = factory.LazyFunction(source_locale)
    claim = "En kraft att räkna med"

    class Meta:
        model = HomePage

    @classmethod
    def _create(cls, model_class: type[HomePage], *args: Any, **kwargs: Any) -> HomePage:
        """The Swedish start page becomes the root of the site, in the place of Wagtail's welcome page."""
        home = super()._create(model_class, *args, **kwargs)
        if home.locale == source_locale():
            Site.objects.filter(is_default_site=True).update(root_page=home)
            Site.clear_site_root_paths_cache()
        return home
