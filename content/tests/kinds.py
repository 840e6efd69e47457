"""The page types of this app, each with its factory."""

from wagtail.models import get_page_models

from content import factories
from content.models import BasePage

FACTORIES = {
    factory._meta.model: factory
    for factory in vars(factories).values()
    if isinstance(factory, type) and issubclass(factory, factories.BasePageFactory) and not factory._meta.abstract
}
OURS = sorted((model for model in get_page_models() if issubclass(model, BasePage)), key=lambda model: model.__name__)
