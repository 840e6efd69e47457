"""Consultations to answer, for tests and for the demonstration."""

from datetime import timedelta

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from content.consultations.models import ConsultationIndexPage, ConsultationPage, ConsultationQuestion, Response
from content.factories import BasePageFactory


class ConsultationIndexPageFactory(BasePageFactory):
    class Meta:
        model = ConsultationIndexPage


def parent() -> ConsultationIndexPage:
    return ConsultationIndexPage.objects.first() or ConsultationIndexPageFactory()


class ConsultationPageFactory(BasePageFactory):
    """One that is open. Traits: `coming`, `closed`, `summarised`, `concluded`, and `asking` with questions."""

    parent = factory.LazyFunction(parent)
    title = factory.Sequence(lambda number: f"Remiss {number}")
    lead = "Vad vi frågar om och varför."
    opens = factory.LazyFunction(lambda: timezone.now() - timedelta(days=7))
    closes = factory.LazyAttribute(lambda page: page.opens + timedelta(days=14))

    class Meta:
        model = ConsultationPage

    class Params:
        coming = factory.Trait(opens=factory.LazyFunction(lambda: timezone.now() + timedelta(days=1)))
        closed = factory.Trait(opens=factory.LazyFunction(lambda: timezone.now() - timedelta(days=60)))
        summarised = factory.Trait(
            closed=True,
            summarised_at=factory.LazyAttribute(lambda page: page.closes + timedelta(days=7)),
            answers_summary="De flesta tyckte om förslaget.",
        )
        concluded = factory.Trait(
            summarised=True,
            concluded_at=factory.LazyAttribute(lambda page: page.closes + timedelta(days=14)),
            decision="Förslaget blev av.",
        )
        asking = factory.Trait(questions=factory.LazyAttribute(lambda page: questions(page.locale)))


def questions(locale: object) -> list[ConsultationQuestion]:
    return [
        ConsultationQuestion(text="Vad tycker du?", is_required=True, locale=locale, sort_order=0),
        ConsultationQuestion(text="Ska vi?", kind="choice", choices="Ja\nNej\nKanske", locale=locale, sort_order=1),
    ]


class ResponseFactory(DjangoModelFactory):
    """What an organisation has answered; `kind="private", organisation=""` for a person."""

    number = factory.Sequence("TEST-{:04}".format)
    attempt = factory.Faker("uuid4", cast_to=None)
    page = factory.SubFactory(ConsultationPageFactory)
    consultation_key = factory.LazyAttribute(lambda response: response.page.translation_key)
    title = factory.LazyAttribute(lambda response: response.page.title)
    language = "sv"
    kind = Response.Kind.ORGANISATION
    organisation = factory.Sequence("Förening {}".format)
    email = factory.Sequence("svar-{}@example.org".format)
    consent = "Ja."
    mail_state = Response.Mail.SENT

    class Meta:
        model = Response
