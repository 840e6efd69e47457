"""One page of every type with everything that it can have, for tests that hold for all of them."""

from datetime import date

from django.core.management import call_command
from wagtail.models import Locale, get_page_models

from content import factories, models
from content.factories.finding import page_factories
from content.factories.pages import full_body
from content.models import BasePage

from . import rich_agreements, rich_promises

PAGE_TYPES = [model for model in get_page_models() if issubclass(model, BasePage)]
FACTORIES = page_factories()


def make_site() -> dict[type[BasePage], BasePage]:
    """A site as `setup_site` leaves it, its menus, and a live page of every type."""
    call_command("setup_site", verbosity=0)
    texts = factories.SiteTextsFactory()
    linked = factories.StandardPageFactory(title="Om oss")
    texts.menu_links.create(page=linked, locale=texts.locale)
    texts.footer_links.create(page=linked, locale=texts.locale)
    made = {model: make_page(model) for model in sorted(PAGE_TYPES, key=lambda model: model.__name__)}
    factories.NewsPageFactory.create_batch(4)
    factories.ValuePageFactory.create_batch(6)
    return made


def make_page(model: type[BasePage]) -> BasePage:
    """A live page with every block, topics, related pages and a row of each kind.

    What it refers to is made first: making a page changes its parent's row, which may be the page's own.
    """
    if not model.objects.exists():
        FACTORIES[model]()
    body = full_body(Locale.get_default()) if hasattr(model, "body") else None
    topics = [models.PageTopic(topic=factories.TopicFactory()) for _ in range(2)]
    related = [models.RelatedPage(related=factories.StandardPageFactory()) for _ in range(2)]
    rows = make_rows(model)
    page = model.objects.first()
    for name, value in {"body": body, "topic_links": topics, "related_links": related, **rows}.items():
        if value is not None:
            setattr(page, name, value)
    page.save_revision().publish()
    return model.objects.get(pk=page.pk)


def make_rows(model: type[BasePage]) -> dict:
    """A row of each relation that is the type's own."""
    if model is models.PartnerPage:
        return {
            "needs": [models.PartnerNeed(need=factories.NeedFactory())],
            "municipalities": [models.PartnerMunicipality(municipality=factories.MunicipalityFactory())],
            "contacts": [models.PartnerContactPoint(email="a@example.org")],
            "roles": [models.PartnerRole()],
            "languages": [models.PartnerLanguage()],
            "logo": factories.ImageFactory(),
        }
    if model is models.NewsPage:
        correction = models.Correction(text="Rätt antal är 120.", locale=Locale.get_default())
        return {"contacts": [models.NewsContactPoint(email="a@example.org")], "corrections": [correction]}
    if model is models.EventPage:
        locale = Locale.get_default()
        return {
            "organisers": [models.EventOrganiser(partner=factories.PartnerPageFactory())],
            "agenda": [models.AgendaItem(title="Vi hälsar välkomna", text="Kaffe", locale=locale)],
            "access_services": [models.EventAccess(service=models.EventAccess.Service.HEARING_LOOP)],
            "exceptions": [models.EventException(day=date(2026, 12, 24), reason="Julafton", locale=locale)],
            "survey": [models.SurveyAnswer(question="Var det bra?", mean="4.7", locale=locale)],
        }
    if rows := (rich_agreements.ROWS | rich_promises.ROWS).get(model):
        return rows(Locale.get_default())
    if model is models.FactPage:
        return {"see_also": [models.SeeAlso(fact=factories.FactPageFactory())], "synonyms": "ett, två"}
    return {}
