"""Makes pages. Every factory finds a parent by itself."""

from datetime import timedelta
from typing import Any

import factory
from django.utils import timezone
from django.utils.text import slugify
from factory.django import DjangoModelFactory
from wagtail.models import Locale, Page

from content import models
from content.sample_body import every_block

from .library import DocumentFactory, ImageFactory
from .places import site_root


class BasePageFactory(DjangoModelFactory):
    """Traits: `draft` is not live, `full` has every block in its body."""

    parent = factory.LazyFunction(site_root)
    title = factory.Sequence(lambda number: f"Sida {number}")
    slug = factory.LazyAttribute(lambda page: slugify(page.title))
    summary = "Vad sidan handlar om."
    locale = factory.LazyAttribute(lambda page: page.parent.locale)

    class Meta:
        abstract = True
        model = Page  # So that all types count together: titles stand beside one another.

    class Params:
        draft = factory.Trait(live=False, has_unpublished_changes=True)
        full = factory.Trait(body=factory.LazyAttribute(lambda page: full_body(page.locale)))

    @classmethod
    def _build(cls, model_class: type[Page], *args: Any, **kwargs: Any) -> Page:
        return model_class(*args, **{name: value for name, value in kwargs.items() if name != "parent"})

    @classmethod
    def _create(cls, model_class: type[Page], *args: Any, parent: Page, **kwargs: Any) -> Page:
        """Below a parent that knows its children: the page's own parts may have been made there in the meantime."""
        parent.refresh_from_db(fields=["numchild"])
        return parent.add_child(instance=model_class(*args, **kwargs))


def full_body(locale: Locale) -> list[dict[str, Any]]:
    """Every block, with an image, a document, a fact and a partner made for it."""
    return every_block(
        image=ImageFactory().pk,
        document=DocumentFactory().pk,
        fact=FactPageFactory(locale=locale),
        partner=PartnerPageFactory(locale=locale),
    )


def below(index: type[Page], make: str) -> factory.LazyFunction:
    """The index page of that type, made by the named factory when there is none."""
    return factory.LazyFunction(lambda: index.objects.first() or globals()[make]())


class StandardPageFactory(BasePageFactory):
    class Meta:
        model = models.StandardPage


class VisionPageFactory(BasePageFactory):
    vision = "Ett Dalarna som håller ihop."
    commitments = factory.LazyAttribute(lambda page: [models.Commitment(text="Vi bygger nätverk.", locale=page.locale)])

    class Meta:
        model = models.VisionPage


class ValueIndexPageFactory(BasePageFactory):
    class Meta:
        model = models.ValueIndexPage


class ValuePageFactory(BasePageFactory):
    parent = below(models.ValueIndexPage, "ValueIndexPageFactory")
    statement = "Vi lyssnar på varandra."

    class Meta:
        model = models.ValuePage


class FactIndexPageFactory(BasePageFactory):
    class Meta:
        model = models.FactIndexPage


class FactPageFactory(BasePageFactory):
    parent = below(models.FactIndexPage, "FactIndexPageFactory")
    title = factory.Sequence(lambda number: f"Begrepp {number}")
    term = factory.LazyAttribute(lambda page: page.title.lower())
    definitions = factory.LazyAttribute(
        lambda page: [
            models.FactDefinition(text="Vad ordet betyder.", source_name="Källa", is_ours=True, locale=page.locale)
        ]
    )

    class Meta:
        model = models.FactPage


class PartnerIndexPageFactory(BasePageFactory):
    secretariat_email = "samordnare@example.org"

    class Meta:
        model = models.PartnerIndexPage


class PartnerPageFactory(BasePageFactory):
    parent = below(models.PartnerIndexPage, "PartnerIndexPageFactory")
    title = factory.Sequence(lambda number: f"Partner {number}")
    name = factory.LazyAttribute(lambda page: page.title)
    kind = models.OrganisationKind.ASSOCIATION
    description = "Vad organisationen gör."

    class Meta:
        model = models.PartnerPage


class NewsIndexPageFactory(BasePageFactory):
    class Meta:
        model = models.NewsIndexPage


class NewsPageFactory(BasePageFactory):
    parent = below(models.NewsIndexPage, "NewsIndexPageFactory")
    title = factory.Sequence(lambda number: f"Nyhet {number}")
    date = factory.LazyFunction(timezone.localdate)
    lead = "Vad som har hänt."

    class Meta:
        model = models.NewsPage


class EventIndexPageFactory(BasePageFactory):
    class Meta:
        model = models.EventIndexPage


class EventPageFactory(BasePageFactory):
    """An event in a week, for two hours. Traits: `past`, `weekly` (ten times)."""

    parent = below(models.EventIndexPage, "EventIndexPageFactory")
    title = factory.Sequence(lambda number: f"Möte {number}")
    kind = models.EventKind.PLENARY
    lead = "Vad mötet handlar om."
    place = "Falun"
    starts = factory.LazyFunction(lambda: timezone.localtime().replace(hour=9, minute=0) + timedelta(days=7))
    ends = factory.LazyAttribute(lambda page: page.starts + timedelta(hours=2))

    class Meta:
        model = models.EventPage

    class Params:
        past = factory.Trait(starts=factory.LazyFunction(lambda: timezone.localtime() - timedelta(days=30)))
        weekly = factory.Trait(
            repeat_every=1,
            repeat_until=factory.LazyAttribute(lambda page: page.starts.date() + timedelta(weeks=9)),
        )


class ProjectPageFactory(BasePageFactory):
    """A project that is under way, without an end. Trait: `ended`."""

    lead = "Vad projektet vill."
    starts = "2020"

    class Meta:
        model = models.ProjectPage

    class Params:
        ended = factory.Trait(ends="2021-06")


class AccessibilityStatementPageFactory(BasePageFactory):
    actor = "Partnerskapet"
    service = "Webbplatsen"
    conformity = models.AccessibilityStatementPage.Conformity.PARTIAL
    assessed_on = updated_on = factory.LazyFunction(timezone.localdate)
    method = "Vi har granskat själva."
    report_text = "Skriv till oss."
    report_email = "webbredaktion@example.org"
    supervisor_name = "Myndigheten för digital förvaltning"
    disproportionate_burden = outside_law = "Inget."
    deficiencies = factory.LazyAttribute(
        lambda page: [models.Deficiency(what="En fil är inte taggad.", why="Verktyg saknas.", locale=page.locale)]
    )

    class Meta:
        model = models.AccessibilityStatementPage
