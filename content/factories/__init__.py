"""Makes pages, terms and files for tests, and the examples of the demonstration."""

from .library import DocumentFactory, ImageFactory
from .pages import (
    AccessibilityStatementPageFactory,
    BasePageFactory,
    EventIndexPageFactory,
    EventPageFactory,
    FactIndexPageFactory,
    FactPageFactory,
    NewsIndexPageFactory,
    NewsPageFactory,
    PartnerIndexPageFactory,
    PartnerPageFactory,
    ProjectPageFactory,
    StandardPageFactory,
    ValueIndexPageFactory,
    ValuePageFactory,
    VisionPageFactory,
)
from .places import source_locale
from .terms import MunicipalityFactory, NeedFactory, SiteTextsFactory, TermFactory, TopicFactory

__all__ = [
    "AccessibilityStatementPageFactory",
    "BasePageFactory",
    "DocumentFactory",
    "EventIndexPageFactory",
    "EventPageFactory",
    "FactIndexPageFactory",
    "FactPageFactory",
    "ImageFactory",
    "MunicipalityFactory",
    "NeedFactory",
    "NewsIndexPageFactory",
    "NewsPageFactory",
    "PartnerIndexPageFactory",
    "PartnerPageFactory",
    "ProjectPageFactory",
    "SiteTextsFactory",
    "StandardPageFactory",
    "TermFactory",
    "TopicFactory",
    "ValueIndexPageFactory",
    "ValuePageFactory",
    "VisionPageFactory",
    "source_locale",
]
