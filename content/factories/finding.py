"""Finds the factory of every page type, those of nested apps and of the start page included."""

from collections.abc import Iterator

from django.utils.module_loading import autodiscover_modules
from wagtail.models import Page

from .pages import BasePageFactory


def page_factories() -> dict[type[Page], type[BasePageFactory]]:
    """By page type. Every app's module `factories` is imported, so that a new app is found by itself."""
    autodiscover_modules("factories")
    return {factory._meta.model: factory for factory in _below(BasePageFactory) if not factory._meta.abstract}


def _below(factory: type[BasePageFactory]) -> Iterator[type[BasePageFactory]]:
    for each in factory.__subclasses__():
        yield each
        yield from _below(each)
