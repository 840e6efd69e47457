"""Every page of the starting content, parents before their children."""

from cms.demo.texts import home, values, vision
from cms.demo.texts.about import accessibility, contact, idea, partnership, privacy
from cms.demo.texts.about import project as county_project
from cms.demo.texts.about import site as about_site
from cms.demo.texts.consultations import concluded
from cms.demo.texts.consultations import index as consultations
from cms.demo.texts.consultations import open as open_consultation
from cms.demo.texts.elsewhere import agreement, overview, plan, project
from cms.demo.texts.events import coming, held
from cms.demo.texts.events import index as events
from cms.demo.texts.facts import civil, economy, enterprise, forms
from cms.demo.texts.facts import index as facts
from cms.demo.texts.news import after, answers, conference
from cms.demo.texts.news import index as news
from cms.demo.texts.news import project as project_news
from cms.demo.texts.partners import county, places
from cms.demo.texts.partners import index as partners

SECTIONS = (
    (home, idea, partnership, vision, values),
    (facts, economy, enterprise, civil, forms),
    (partners, county, places),
    (overview, plan, agreement, project),
    (county_project,),
    (news, conference, answers, project_news, after),
    (events, coming, held),
    (consultations, open_consultation, concluded),
    (contact, about_site, privacy, accessibility),
)

PAGES = tuple(page for section in SECTIONS for module in section for page in module.PAGES)
