"""What was written before for a sentence is offered: by people, not outdated, the most used first."""

from uuid import uuid4

import pytest
from django.utils.translation import override
from wagtail.models import Locale
from wagtail_localize.models import (
    String,
    StringTranslation,
    TranslatableObject,
    TranslationContext,
    TranslationSource,
)
from wagtail_localize.strings import StringValue

from content.factories import StandardPageFactory
from content.translating.memory import Suggestion, suggestions
from content.translating.models import OutdatedString


@pytest.fixture
def english(db):
    return Locale.objects.get_or_create(language_code="en")[0]


@pytest.fixture
def page(english):
    made = {}

    def source(title: str) -> TranslatableObject:
        if title not in made:
            made[title] = TranslationSource.update_or_create_from_instance(StandardPageFactory(title=title))[0].object
        return made[title]

    return source


@pytest.fixture
def write(english, page):
    def write(swedish: str, into: str, title: str = "Om oss", **attributes) -> String:
        string = sentence(swedish)
        context = TranslationContext.objects.create(object=page(title), path=f"body.{uuid4()}")
        attributes = {"translation_type": "manual"} | attributes
        StringTranslation.objects.create(
            translation_of=string, context=context, locale=english, data=into, **attributes
        )
        return string

    return write


def sentence(text: str) -> String:
    return String.from_value(Locale.get_default(), StringValue(text))


def test_what_a_person_wrote_elsewhere_is_offered_with_where(english, write):
    string = write("Vi möts.", "We meet.")
    assert suggestions([string], english) == {string.pk: [Suggestion("We meet.", ("Om oss",))]}


def test_nothing_is_offered_for_what_is_new(english, write):
    write("Vi möts.", "We meet.")
    assert suggestions([sentence("Vi skiljs.")], english) == {}
    assert suggestions([], english) == {}


def test_neither_a_machine_nor_an_error_nor_another_language_is_offered(english, write):
    finnish = Locale.objects.create(language_code="fi")
    write("Vi möts.", "Wir treffen uns.", translation_type="machine")
    write("Vi möts.", "<p>We meet</p>", has_error=True)
    string = write("Vi möts.", "We meet.")
    assert suggestions([string], finnish) == {}
    assert [one.text for one in suggestions([string], english)[string.pk]] == ["We meet."]


def test_the_outdated_is_not_offered(english, write):
    string = write("Vi möts nu.", "We meet.")
    OutdatedString.objects.create(translation=StringTranslation.objects.get(), before=sentence("Vi möts."))
    assert suggestions([string], english) == {}


def test_the_most_used_comes_first_and_then_the_newest(english, write):
    write("Vi möts.", "We gather.", "Kontakt")
    write("Vi möts.", "We meet.", "Vision")
    write("Vi möts.", "We meet.", "Om oss")
    string = write("Vi möts.", "We come together.", "Hem")
    offered = suggestions([string], english)[string.pk]
    assert [one.text for one in offered] == ["We meet.", "We come together.", "We gather."]
    assert offered[0].titles == ("Om oss", "Vision")
    with override("sv"):
        assert [one.where for one in offered] == ["Om oss och 1 till", "Hem", "Kontakt"]


@pytest.mark.parametrize(
    "like", ["Vi är 14 partner i Dalarna.", "Vi är 12 partner i Dalarna", "VI ÄR 12 partner – i Dalarna."]
)
def test_a_sentence_with_another_number_or_punctuation_is_offered_after(english, write, like):
    string = write(like, "We are partners.")
    write("Vi är 12 partner i Dalarna.", "We are 12 partners.", "Vision")
    wanted = sentence("Vi är 12 partner i Dalarna.")
    offered = suggestions([wanted], english)[wanted.pk]
    assert [(one.text, one.source) for one in offered] == [("We are 12 partners.", ""), ("We are partners.", like)]
    with override("sv"):
        assert offered[1].where == f"Om oss, till ”{like}”"
    assert string.pk not in suggestions([wanted], english)


@pytest.mark.parametrize("other", ["Vi är 12 partner i Falun.", 'Vi är <a id="a1">12 partner</a> i Dalarna.', "12"])
def test_another_sentence_is_not_offered(english, write, other):
    write(other, "Something else.")
    assert suggestions([sentence("Vi är 12 partner i Dalarna.")], english) == {}


def test_text_is_offered_as_people_write_it(english, write):
    plain = write("Kaffe &amp; te", "Coffee &amp; tea")
    rich = write("<b>Kaffe</b> &amp; te", "<b>Coffee</b> &amp; tea")
    offered = suggestions([plain, rich], english)
    assert offered[plain.pk][0].text == "Coffee & tea"
    assert offered[rich.pk][0].text == "<b>Coffee</b> &amp; tea"


def test_five_hundred_strings_cost_two_queries(english, write, django_assert_num_queries):
    strings = [sentence(f"Mening nummer {number} av många.") for number in range(500)]
    write("Mening nummer 7 av många.", "Sentence number 7 of many.")
    with django_assert_num_queries(2):
        assert len(suggestions(strings, english)) == 500
