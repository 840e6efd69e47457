"""Makes topics, municipalities, needs and site texts."""

import factory
from django.utils.text import slugify
from factory.django import DjangoModelFactory

from content import models

from .places import source_locale


class TermFactory(DjangoModelFactory):
    """A topic, a municipality or a need, in Swedish unless told."""

    name = factory.Sequence(lambda number: f"Ord {number}")
    slug = factory.LazyAttribute(lambda term: slugify(term.name))
    locale = factory.LazyFunction(source_locale)

    class Meta:
        abstract = True


class TopicFactory(TermFactory):
    class Meta:
        model = models.Topic


class MunicipalityFactory(TermFactory):
    class Meta:
        model = models.Municipality


class NeedFactory(TermFactory):
    class Meta:
        model = models.Need


class SiteTextsFactory(DjangoModelFactory):
    name = "Samling"
    contact_email = "samordnare@example.org"
    locale = factory.LazyFunction(source_locale)

    class Meta:
        model = models.SiteTexts
