"""The page types, each with its factory; the start page is there already."""

from wagtail.models import get_page_models

from content.factories.finding import page_factories
from content.models import BasePage

FACTORIES = {model: factory for model, factory in page_factories().items() if model.__module__.startswith("content.")}
OURS = sorted((model for model in get_page_models() if issubclass(model, BasePage)), key=lambda model: model.__name__)
