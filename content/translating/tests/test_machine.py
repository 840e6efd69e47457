"""Services of machine translation, as they are met over HTTP: asked in batches, and every fault said in words."""

import socket
import time

import pytest
from django.utils.translation import override

from content.translating.machine import Fault, MachineError, Translator, translator
from content.translating.machine.checks import check_service
from content.translating.machine.deepl import FREE, PRO, DeepL
from content.translating.machine.libretranslate import LibreTranslate
from content.translating.terms import Term
from content.translating.tests.machines import Answer, Asked, Machine, deepl, libretranslate, running, translate

SERVICES = {
    "deepl": (deepl, lambda machine: DeepL("secret-key", machine.url)),
    "libretranslate": (libretranslate, lambda machine: LibreTranslate(machine.url, "secret-key")),
}


@pytest.fixture(params=SERVICES)
def service(request):
    reply, make = SERVICES[request.param]
    with running(reply) as machine:
        yield machine, make(machine)


def fault_of(service: Translator) -> Fault:
    with pytest.raises(MachineError) as error:
        translate(service, "Hej")
    return error.value.fault


def answering(machine: Machine, *answers: Answer) -> None:
    """Answer these in turn, and then as before."""
    waiting, usual = list(answers), machine.reply
    machine.reply = lambda asked: waiting.pop(0) if waiting else usual(asked)


def test_texts_come_back_in_their_order_with_their_markup(service):
    machine, made = service
    text = 'Läs <a id="a1">&amp; <b>skriv</b></a>'
    assert translate(made, text, "Hej") == [f"EN {text}", "EN Hej"]
    data = machine.asked[-1].data
    assert data.get("format", data.get("tag_handling")) == "html"


def test_nothing_is_asked_for_nothing(service):
    machine, made = service
    assert translate(made, terms=[Term(("förening",), (), "association")]) == []
    assert machine.asked == []


def test_the_key_is_sent_where_the_service_wants_it():
    with running(deepl) as machine:
        translate(DeepL("secret-key", machine.url), "Hej")
        assert machine.asked[0].headers["Authorization"] == "DeepL-Auth-Key secret-key"
        assert "secret-key" not in str(machine.asked[0].data)
    with running(libretranslate) as machine:
        translate(LibreTranslate(machine.url, "secret-key"), "Hej")
        translate(LibreTranslate(machine.url), "Hej")
        assert [asked.data.get("api_key") for asked in machine.asked] == ["secret-key", None]


def test_languages_are_named_as_the_services_name_them(service):
    machine, made = service
    translate(made, "Hej")
    data = machine.asked[0].data
    assert (data.get("source_lang"), data.get("target_lang")) in {("SV", "EN-GB"), (None, None)}
    assert (data.get("source"), data.get("target")) in {("sv", "en"), (None, None)}


def test_a_country_is_named_only_where_it_may_be():
    with running(deepl) as machine:
        list(DeepL("k", machine.url).translate(["Hej"], "sv-fi", "en-us", ()))
        assert [machine.asked[0].data[name] for name in ("source_lang", "target_lang")] == ["SV", "EN-US"]
    with running(libretranslate) as machine:
        list(LibreTranslate(machine.url).translate(["Hej"], "sv-fi", "en-us", ()))
        assert [machine.asked[0].data[name] for name in ("source", "target")] == ["sv", "en"]


def test_deepl_gets_fifty_texts_and_less_than_its_limit_at_a_time():
    with running(deepl) as machine:
        texts = [f"Text {number}" for number in range(120)]
        assert translate(DeepL("k", machine.url), *texts) == [f"EN {text}" for text in texts]
        assert [len(asked.data["text"]) for asked in machine.asked] == [50, 50, 20]
        machine.asked.clear()
        translate(DeepL("k", machine.url), *["å" * 20_000] * 7)
        assert [len(asked.data["text"]) for asked in machine.asked] == [2, 2, 2, 1]
        assert all(asked.size < 128 * 1024 for asked in machine.asked)


def test_libretranslate_gets_what_shared_services_take():
    with running(libretranslate) as machine:
        assert len(translate(LibreTranslate(machine.url), *["Hej"] * 45, "x" * 1500, "y" * 1500)) == 47
        assert all(len(asked.data["q"]) <= 20 and sum(map(len, asked.data["q"])) < 2000 for asked in machine.asked)


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (Answer(status=403), Fault.FORBIDDEN),
        (Answer(status=401), Fault.FORBIDDEN),
        (Answer({"error": "Please contact the server operator to get an API key"}, 400), Fault.FORBIDDEN),
        (Answer(status=456), Fault.QUOTA),
        (Answer(status=429, headers={"Retry-After": "60"}), Fault.BUSY),
        (Answer(status=503, headers={"Retry-After": "60"}), Fault.UNREACHABLE),
        (Answer({"message": "Bad"}, 400), Fault.REFUSED),
        (Answer(status=302, headers={"Location": "http://127.0.0.1:9/"}), Fault.REFUSED),
        (Answer(raw=b"<html>"), Fault.GARBLED),
        (Answer({"other": 1}), Fault.GARBLED),
        (Answer([]), Fault.GARBLED),
        (Answer({"translations": [], "translatedText": []}), Fault.GARBLED),
        (Answer({"translations": ["x"], "translatedText": [1]}), Fault.GARBLED),
        (Answer({"translations": [{"text": None}], "translatedText": [None]}), Fault.GARBLED),
    ],
)
def test_every_fault_is_known(service, answer, fault):
    machine, made = service
    machine.reply = lambda asked: answer
    assert fault_of(made) == fault


def test_a_service_that_is_not_there(service):
    _machine, made = service
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        made.connection.url = f"http://127.0.0.1:{free.getsockname()[1]}"
        assert fault_of(made) == Fault.UNREACHABLE


def test_a_service_that_is_silent(service):
    machine, made = service
    made.connection.seconds = (1, 0.05)
    usual = machine.reply
    machine.reply = lambda asked: time.sleep(0.3) or usual(asked)
    assert fault_of(made) == Fault.TIMEOUT


def test_a_busy_service_is_asked_again(service):
    machine, made = service
    busy = Answer(status=429, headers={"Retry-After": "0"})
    answering(machine, busy, busy)
    assert translate(made, "Hej") == ["EN Hej"]
    answering(machine, busy, busy, busy)
    assert fault_of(made) == Fault.BUSY


def test_what_is_too_long_together_goes_in_halves(service):
    machine, made = service
    usual = machine.reply

    def at_most_one(asked: Asked) -> Answer:
        texts = asked.data.get("text") or asked.data["q"]
        if len(texts) > 1 or texts[0] == "alldeles för lång":
            return Answer({"error": "Invalid request: request exceeds text limit"}, 400)
        return usual(asked)

    machine.reply = at_most_one
    assert translate(made, "ett", "alldeles för lång", "tre") == ["EN ett", "", "EN tre"]


def test_batches_before_a_fault_stand(service):
    machine, made = service
    usual = machine.reply
    machine.reply = lambda asked: usual(asked) if len(machine.asked) == 1 else Answer(status=456)
    batches = made.translate([f"Text {number}" for number in range(60)], "sv", "en", ())
    assert next(batches)[0] == "EN Text 0"
    with pytest.raises(MachineError):
        next(batches)


def test_a_fault_is_a_sentence_without_the_key(service):
    machine, made = service
    machine.reply = lambda asked: Answer(status=403)
    with pytest.raises(MachineError) as error:
        translate(made, "Hej")
    with override("sv"):
        assert str(error.value) == f"{made.name} godtar inte webbplatsens nyckel. Be en administratör titta på det."
    for shown in (str(error.value), repr(error.value), repr(made.connection)):
        assert "secret-key" not in shown


@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_fault_has_a_sentence(fault, language):
    with override(language):
        assert "DeepL" in str(MachineError(fault, "DeepL"))


@pytest.fixture
def chosen(settings):
    def choose(service: str = "", key: str = "", url: str = "") -> Translator | None:
        settings.MACHINE_TRANSLATION = {"service": service, "key": key, "url": url}
        return translator()

    return choose


def test_the_environment_chooses_the_service(chosen):
    assert chosen() is None
    assert chosen("deepl", "abc:fx").connection.url == FREE
    assert chosen("deepl", "abc").connection.url == PRO
    assert chosen("deepl", "abc", "https://deepl.example.org").connection.url == "https://deepl.example.org"
    assert chosen("libretranslate", url="https://libre.example.org").name == "LibreTranslate"


def test_a_service_without_what_it_needs_is_an_error(chosen):
    chosen("deepl")
    assert [error.msg for error in check_service()] == [
        "MACHINE_TRANSLATION is deepl, and MACHINE_TRANSLATION_KEY is empty."
    ]
    chosen("libretranslate", key="abc")
    assert "MACHINE_TRANSLATION_URL" in check_service()[0].msg
    for complete in (
        {},
        {"service": "deepl", "key": "abc"},
        {"service": "libretranslate", "url": "https://example.org"},
    ):
        chosen(**complete)
        assert check_service() == []
