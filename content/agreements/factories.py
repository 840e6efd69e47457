"""Agreements for tests and for the demonstration."""

from datetime import date
from typing import Any

import factory
from wagtail.models import Locale

from content.agreements import models
from content.factories import BasePageFactory

Status = models.AgreementPage.Status


def sides(locale: Locale) -> list[models.AgreementSide]:
    return [
        models.AgreementSide(number=1, name="Regionen", locale=locale),
        models.AgreementSide(number=2, name="Den sociala ekonomin", locale=locale),
    ]


def bodies(locale: Locale) -> list[models.AgreementBody]:
    return [
        models.AgreementBody(side=1, name="Regionstyrelsen", locale=locale),
        models.AgreementBody(side=1, name="Kulturnämnden", locale=locale),
    ]


class AgreementPageFactory(BasePageFactory):
    """Two sides and two bodies. Traits: `adopted` holds since 2024."""

    title = factory.Sequence(lambda number: f"Överenskommelse {number}")
    purpose = "Vad vi vill tillsammans."
    sides = factory.LazyAttribute(lambda page: sides(page.locale))
    bodies = factory.LazyAttribute(lambda page: bodies(page.locale))

    class Meta:
        model = models.AgreementPage

    class Params:
        adopted = factory.Trait(status=Status.ADOPTED, adopted_on=date(2024, 1, 1), valid_from=date(2024, 2, 29))


class BelowAgreementFactory(BasePageFactory):
    parent = factory.LazyFunction(lambda: models.AgreementPage.objects.first() or AgreementPageFactory())

    class Meta:
        abstract = True


class PrinciplePageFactory(BelowAgreementFactory):
    """Traits: `whole` has an action with a part, responsibilities with and without an actor, and every level."""

    title = factory.Sequence(lambda number: f"Princip {number}")
    number = factory.LazyAttribute(lambda page: page.parent.numchild + 1)
    introduction = "Vad principen betyder."

    class Meta:
        model = models.PrinciplePage

    class Params:
        whole = factory.Trait(
            actions=factory.LazyAttribute(lambda page: actions(page.locale)),
            responsibilities=factory.LazyAttribute(lambda page: responsibilities(page.locale)),
            indicators=factory.LazyAttribute(lambda page: indicators(page.locale)),
        )


class BodyPageFactory(BelowAgreementFactory):
    title = factory.Sequence(lambda number: f"Samverkansgrupp {number}")
    duties = "Följer upp varje år."

    class Meta:
        model = models.BodyPage


def actions(locale: Locale, **first: Any) -> list[models.Action]:
    return [
        models.Action(**{"number": 1, "text": "Möts tidigt.", "actor": "regionstyrelsen", "locale": locale} | first),
        models.Action(number=1, part_of=1, text="Bjuder in.", goal="Alla är bjudna.", actor="side-2", locale=locale),
        models.Action(number=2, text="Delar kalender.", status=models.Action.Status.DONE, locale=locale),
    ]


def responsibilities(locale: Locale) -> list[models.Responsibility]:
    return [
        models.Responsibility(text="Kallar till möten.", actor="kulturnamnden", locale=locale),
        models.Responsibility(text="Läser handlingarna.", locale=locale),
    ]


def indicators(locale: Locale) -> list[models.Indicator]:
    *told, last = models.Level.values
    found = [models.Indicator(level=level, text=f"Så vet vi: {level}.", locale=locale) for level in told]
    return [*found, models.Indicator(level=last, reason="Behövs inte.", locale=locale)]
