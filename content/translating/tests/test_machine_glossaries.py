"""DeepL is given the agreed terms: a glossary that is made once, and anew when terms change."""

from collections.abc import Callable

import pytest

from content.translating.machine.deepl import DeepL, entries
from content.translating.terms import Term
from content.translating.tests.machines import Answer, Asked, deepl, running, translate

TERMS = [
    Term(("socialt företag",), ("sociala företag",), "social enterprise"),
    Term(("idéburet offentligt partnerskap", "IOP"), (), "civil society–public partnership", ("IOP",)),
    Term(("arbetsintegrerande socialt företag", "ASF"), (), "work integration social enterprise", ("WISE", "x")),
    Term((), ("Fornby folkhögskola", "Fornby"), "Fornby folkhögskola", ("Fornby",)),
]


def test_terms_names_and_abbreviations_become_a_glossary():
    assert entries(TERMS) == {
        "socialt företag": "social enterprise",
        "idéburet offentligt partnerskap": "civil society–public partnership",
        "IOP": "IOP",
        "arbetsintegrerande socialt företag": "work integration social enterprise",
        "ASF": "WISE",
        "Fornby folkhögskola": "Fornby folkhögskola",
    }


def test_deepl_translates_with_a_glossary_of_the_terms():
    with running(deepl) as machine:
        translate(DeepL("k", machine.url), "Hej", terms=TERMS[:1])
        assert machine.paths() == ["GET /v3/glossaries", "POST /v3/glossaries", "POST /v2/translate"]
        assert machine.asked[1].data["dictionaries"] == [
            {
                "source_lang": "sv",
                "target_lang": "en",
                "entries": "socialt företag\tsocial enterprise",
                "entries_format": "tsv",
            }
        ]
        assert machine.asked[2].data["glossary_id"] == "made"


def with_glossaries(*names: str) -> Callable[[Asked], Answer]:
    rows = [{"name": name, "glossary_id": f"old-{number}"} for number, name in enumerate(names)]
    return lambda asked: Answer({"glossaries": rows}) if asked.method == "GET" else deepl(asked)


def test_a_glossary_is_used_again_and_replaced_when_terms_change():
    with running(deepl) as machine:
        service = DeepL("k", machine.url)
        translate(service, "Hej", terms=TERMS[:1])
        name = machine.asked[1].data["name"]
        machine.reply = with_glossaries("others sv-en 1", name)
        machine.asked.clear()
        translate(service, "Hej", terms=TERMS[:1])
        assert machine.paths() == ["GET /v3/glossaries", "POST /v2/translate"]
        assert machine.asked[1].data["glossary_id"] == "old-1"
        machine.asked.clear()
        translate(service, "Hej", terms=TERMS[:2])
        assert machine.paths()[1:3] == ["POST /v3/glossaries", "DELETE /v3/glossaries/old-1"]


@pytest.mark.parametrize("answer", [Answer(status=400), Answer(status=404), Answer([]), Answer({"glossaries": [{}]})])
def test_without_a_glossary_translation_goes_on(answer, caplog):
    with running(lambda asked: answer if "glossaries" in asked.path else deepl(asked)) as machine:
        assert translate(DeepL("secret-key", machine.url), "Hej", terms=TERMS) == ["EN Hej"]
        assert "glossary_id" not in machine.asked[-1].data
    assert "DeepL translates without a glossary" in caplog.text
    assert "secret-key" not in caplog.text
