"""Pages whose whole meaning is content, a module for each subject."""

from .about import Commitment, ValueIndexPage, ValuePage, VisionPage
from .accessibility import AccessibilityStatementPage, Deficiency
from .base import BasePage, Fallback
from .body import BodyMixin
from .contacts import ContactPoint
from .definitions import FactDefinition, SeeAlso
from .event_index import EventIndexPage
from .event_rows import AgendaItem, EventAccess, EventException, EventOrganiser, SurveyAnswer
from .events import EventKind, EventPage
from .fact_index import FactIndexPage
from .facts import FactPage
from .news import Correction, NewsContactPoint, NewsIndexPage, NewsMunicipality, NewsPage
from .page_partners import PagePartner
from .partner_index import PartnerIndexPage
from .partner_rows import PartnerContactPoint, PartnerLanguage, PartnerMunicipality, PartnerNeed, PartnerRole
from .partners import OrganisationKind, PartnerPage
from .project_rows import ProjectFunder, ProjectMilestone, ProjectParty
from .projects import ProjectPage, ProjectState
from .site import FooterLink, MenuLink, SiteTexts
from .standard import StandardPage
from .taxonomy import Municipality, Need, PageTopic, RelatedPage, Topic
from .workflow import FourEyesTask

__all__ = [
    "AccessibilityStatementPage",
    "AgendaItem",
    "BasePage",
    "BodyMixin",
    "Commitment",
    "ContactPoint",
    "Correction",
    "Deficiency",
    "EventAccess",
    "EventException",
    "EventIndexPage",
    "EventKind",
    "EventOrganiser",
    "EventPage",
    "FactDefinition",
    "FactIndexPage",
    "FactPage",
    "Fallback",
    "FooterLink",
    "FourEyesTask",
    "MenuLink",
    "Municipality",
    "Need",
    "NewsContactPoint",
    "NewsIndexPage",
    "NewsMunicipality",
    "NewsPage",
    "OrganisationKind",
    "PagePartner",
    "PageTopic",
    "PartnerContactPoint",
    "PartnerIndexPage",
    "PartnerLanguage",
    "PartnerMunicipality",
    "PartnerNeed",
    "PartnerPage",
    "PartnerRole",
    "ProjectFunder",
    "ProjectMilestone",
    "ProjectPage",
    "ProjectParty",
    "ProjectState",
    "RelatedPage",
    "SeeAlso",
    "SiteTexts",
    "StandardPage",
    "SurveyAnswer",
    "Topic",
    "ValueIndexPage",
    "ValuePage",
    "VisionPage",
]
