"""A machine writes what nobody has written, and nothing else."""

import pytest
from wagtail_localize.models import String, StringSegment, StringTranslation

from content.factories import PartnerPageFactory
from content.models import StandardPage
from content.translating.machine import Fault, MachineError
from content.translating.machine.filling import checked, fill, has_words
from content.translating.strings import State, strings
from content.translating.tests.machines import deepl, running
from content.translating.tests.translating import english_of


class Service:
    """Translates by saying EN first, two texts at a time; `after` so many batches it fails."""

    name = "DeepL"

    def __init__(self, *, after: int | None = None) -> None:
        self.after, self.texts = after, []

    def translate(self, texts, source, target, terms):
        self.languages, self.terms = (source, target), terms
        for number, start in enumerate(range(0, len(texts), 2)):
            if number == self.after:
                raise MachineError(Fault.QUOTA, self.name)
            self.texts += texts[start : start + 2]
            yield [f"EN {text}" for text in texts[start : start + 2]]


def texts_of(translation) -> dict[str, str]:
    return {row.source: row.data for row in strings(translation)}


def test_every_string_without_a_translation_is_written_as_the_machines(translation, translator):
    service = Service()
    filled = fill(translation, translator.user, service)
    assert (filled.count, filled.left, filled.problem) == (5, 0, "")
    assert service.languages == ("sv", "en")
    for row in strings(translation):
        assert row.state == State.MACHINE
        assert (row.translation.tool_name, row.translation.last_translated_by) == ("DeepL", translator.user)
    assert texts_of(translation)["Vilka vi är."] == "EN Vilka vi är."


def test_the_address_is_made_of_the_title_and_not_sent(translation):
    service = Service()
    fill(translation, None, service)
    assert texts_of(translation)["om-oss"] == "en-om-oss"
    assert "om-oss" not in service.texts


def test_the_address_is_made_of_a_title_that_a_person_wrote(translation):
    english_of(translation, "Om oss", "About us")
    fill(translation, None, Service())
    assert texts_of(translation)["om-oss"] == "about-us"


def test_what_somebody_has_written_stays(translation, translator):
    english_of(translation, "Vilka vi är.", "Who we are.")
    english_of(translation, "Vi möts var fjärde vecka.", "<p>", has_error=True)
    service = Service()
    assert fill(translation, translator.user, service).count == 3
    assert texts_of(translation)["Vilka vi är."] == "Who we are."
    assert texts_of(translation)["Vi möts var fjärde vecka."] == "<p>"
    assert not {"Vilka vi är.", "Vi möts var fjärde vecka."} & set(service.texts)


def test_what_is_written_in_the_meantime_stays(translation):
    class Slow(Service):
        def translate(self, *args):
            for batch in super().translate(*args):
                if not StringTranslation.objects.filter(data="Who we are.").exists():
                    english_of(translation, "Vilka vi är.", "Who we are.")
                yield batch

    fill(translation, None, Slow())
    assert texts_of(translation)["Vilka vi är."] == "Who we are."


def test_batches_before_a_fault_stay_and_the_fault_is_told(translation):
    filled = fill(translation, None, Service(after=1))
    assert (filled.count, filled.left) == (3, 2)  # Two texts and the address.
    assert "DeepL" in filled.problem
    again = fill(translation, None, Service())
    assert (again.count, again.left, again.problem) == (2, 0, "")


def test_the_target_is_not_touched(translation):
    english = StandardPage.objects.get(locale__language_code="en")
    before = (english.latest_revision_id, english.title, english.live)
    fill(translation, None, Service())
    english.refresh_from_db()
    assert (english.latest_revision_id, english.title, english.live) == before


def test_a_text_without_words_is_not_sent(translation):
    string = String.objects.get(data="Vilka vi är.")
    string.data = "2026, info@example.org"
    string.save()
    service = Service()
    fill(translation, None, service)
    assert texts_of(translation)[string.data] == string.data
    assert string.data not in service.texts


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("Hej", True),
        ("<b>Hej</b>", True),
        ("2026", False),
        ("info@example.org", False),
        ("https://www.example.org/hej", False),
        ('<a id="a1">12,5</a> &amp; 3', False),
        ("023-77 70 00", False),
    ],
)
def test_words_are_what_is_translated(data, expected):
    assert has_words(data) is expected


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        ('<a id="a1">Hi</a>', '<a id="a1">Hi</a>'),
        (" Hi ", "Hi"),
        ('<a id="a2">Hi</a>', ""),
        ('<a href="javascript:alert(1)">Hi</a>', ""),
        ("<script>alert(1)</script>", ""),
        ("<p>Hi</p>", ""),
        ("", ""),
    ],
)
def test_only_markup_that_may_be_kept_is_kept(answer, kept):
    assert checked('<a id="a1">Hej</a>', answer) == kept


def test_an_answer_that_cannot_be_kept_is_left_to_people(translation):
    class Broken(Service):
        def translate(self, texts, *args):
            yield ["<script>" if text == "Vilka vi är." else "" if "fjärde" in text else f"EN {text}" for text in texts]

    filled = fill(translation, None, Broken())
    assert (filled.count, filled.left) == (3, 2)


def test_the_same_sentence_is_sent_once_and_written_everywhere(translation):
    place = StringSegment.objects.get(string__data="Vilka vi är.")
    other = StringSegment.objects.get(string__data="Vi möts var fjärde vecka.")
    StringSegment.objects.filter(pk=other.pk).update(string=place.string)
    service = Service()
    assert fill(translation, None, service).count == 5
    assert service.texts.count("Vilka vi är.") == 1


def test_filling_costs_few_queries(translation, django_assert_max_num_queries):
    with django_assert_max_num_queries(15):
        fill(translation, None, Service())


def test_from_the_environment_to_the_strings(translation, settings):
    with running(deepl) as machine:
        settings.MACHINE_TRANSLATION = {"service": "deepl", "key": "k", "url": machine.url}
        assert fill(translation, None).count == 5
    assert texts_of(translation)["Om oss"] == "EN Om oss"


def test_without_a_service_nothing_can_be_filled(translation):
    with pytest.raises(RuntimeError):
        fill(translation, None)


def test_a_service_is_told_the_agreed_terms(translation):
    PartnerPageFactory(name="Fornby folkhögskola")
    service = Service()
    fill(translation, None, service)
    assert [term.agreed for term in service.terms] == ["Fornby folkhögskola"]
