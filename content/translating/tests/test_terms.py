"""The agreed words: found in whatever form they stand, told when they are missing, and when one to avoid is used."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from content import factories
from content.models import FactPage
from content.translating.inflection import forms
from content.translating.phrases import Phrases
from content.translating.remarks import Kind, remarks
from content.translating.terms import Term, terms

ENTERPRISE = Term(
    ("socialt företag",),
    ("sociala företag", "samhällsföretag"),
    "social enterprise",
    ("social business",),
    ("social firm",),
)
WISE = Term(("arbetsintegrerande socialt företag", "ASF"), ("WISE",), "work integration social enterprise", ("WISE",))
IOP = Term(("idéburet offentligt partnerskap", "IOP"), (), "civil society–public partnership", ("IOP",))
ASSOCIATION = Term(("förening",), ("ideell förening",), "association")
COOPERATIVE = Term(("kooperativ",), ("ekonomisk förening",), "co-operative", ("co-operative society",), ("coop",))
TERMS = [ENTERPRISE, WISE, IOP, ASSOCIATION, COOPERATIVE]


def told(kind: Kind, swedish: str, english: str) -> tuple[str, ...] | None:
    return next((remark.about for remark in remarks(swedish, english, TERMS) if remark.kind == kind), None)


@pytest.mark.parametrize(
    "bent",
    [
        "samhällsföretag samhällsföretaget samhällsföretagens",
        "idéburet idéburen idéburna",
        "offentlig offentligt offentliga",
        "partnerskap partnerskapet partnerskapens",
        "värdering värderingar värderingarnas",
        "företagare företagaren företagarnas",
        "företagande företagandet företagandets",
        "hållbar hållbart hållbara",
        "hållbarhet hållbarheten",
        "rörelse rörelsen rörelsernas",
        "civilsamhälle civilsamhället civilsamhällets",
        "medlem medlemmar medlemmarna",
        "museum museet museer museernas",
        "ekonomi ekonomin ekonomins",
        "ekonomisk ekonomiskt ekonomiska",
        "sektor sektorn sektorer",
        "nätverk nätverket nätverkens",
        "idé idén idéer idéernas",
        "medborgare medborgaren medborgarna",
        "insats insatsen insatser",
        "stiftelse stiftelser stiftelsernas",
        "stad städer städerna",
    ],
)
def test_forms_of_a_word_are_one(bent):
    assert set.intersection(*(set(forms(word, "sv")) for word in bent.split()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("företag", "företagare"),
        ("företag", "företagarna"),
        ("företag", "företagande"),
        ("hållbar", "hållbarhet"),
        ("rör", "rörelse"),
        ("partner", "partnerskap"),
        ("kooperativ", "kooperation"),
        ("ekonomi", "ekonomisk"),
    ],
)
def test_words_made_of_a_word_are_others(one, other):
    assert not set(forms(one, "sv")) & set(forms(other, "sv"))


@given(st.text(min_size=1), st.sampled_from(["sv", "en", "fi"]))
def test_a_word_has_a_form_and_is_itself_in_any_case(word, language):
    assert forms(word, language)
    assert set(forms(word, language)) & set(forms(word.casefold(), language))


@pytest.mark.parametrize(
    "swedish",
    [
        "Ett socialt företag är med.",
        "Det sociala företaget är med.",
        "De sociala företagens nätverk är med.",
        'Ett <a id="a1">socialt <b>företag</b></a> är med.',
        "Socialt\u00a0företag är med.",
        "SOCIALT FÖRETAG är med.",
    ],
)
def test_a_term_is_asked_for_in_every_form(swedish):
    missing = told(Kind.TERM_MISSING, swedish, "It takes part.")
    assert len(missing) == 1
    assert missing[0].startswith("social enterprise (")


@pytest.mark.parametrize(
    "english",
    [
        "A social enterprise takes part.",
        "Social enterprises take part.",
        "The Social Enterprise’s network takes part.",
        "The social-enterprise network takes part.",
        "A social business takes part.",
        'A <a id="a1">social <b>enterprise</b></a> takes part.',
    ],
)
def test_the_agreed_word_or_another_of_the_fact_is_enough(english):
    assert told(Kind.TERM_MISSING, "Ett socialt företag är med.", english) is None


@pytest.mark.parametrize(
    "swedish",
    [
        "En socialföretagare är med.",
        "En social företagare är med.",
        "De sociala företagarna är med.",
        "Socialt företagande är bra.",
        "Samhällsföretagen är med.",
        "Föreningslivet är med.",
        "En ekonomisk förening är med.",
    ],
)
def test_other_words_ask_for_nothing(swedish):
    assert told(Kind.TERM_MISSING, swedish, "It takes part.") is None


def test_the_longest_term_wins():
    swedish = "Det arbetsintegrerande sociala företaget är med."
    assert told(Kind.TERM_MISSING, swedish, "It takes part.") == (
        "work integration social enterprise (arbetsintegrerande sociala företaget)",
    )
    assert told(Kind.TERM_MISSING, swedish, "A work-integration social enterprise takes part.") is None


def test_an_abbreviation_is_no_other_word():
    assert told(Kind.TERM_MISSING, "Ett ASF är med.", "A wise one takes part.") == (
        "work integration social enterprise (ASF)",
    )
    assert told(Kind.TERM_MISSING, "Ett IOP-avtal och IOP:er.", "An IOP agreement, and IOPs.") is None


def test_a_hyphen_makes_no_difference():
    for english in ("Co-operatives", "Cooperatives", "A cooperative"):
        assert told(Kind.TERM_MISSING, "Kooperativen", english) is None


def test_a_word_to_avoid_is_told_with_the_agreed_one():
    assert told(Kind.TERM_AVOIDED, "Ett socialt företag.", "Two social firms.") == ("social firms (social enterprise)",)
    assert told(Kind.TERM_MISSING, "Ett socialt företag.", "Two social firms.") is None
    assert told(Kind.TERM_AVOIDED, "Ett kooperativ.", "A coop, a co-op or a Co-Op’s.") is not None
    assert told(Kind.TERM_AVOIDED, "Ett kooperativ.", "A chicken coop-like co-operative.") is not None


def test_a_word_to_avoid_within_an_agreed_one_is_none():
    terms = [
        Term(("förbund",), (), "federation", (), ("union",)),
        Term(("EU",), ("Europeiska unionen",), "European Union"),
    ]
    assert remarks("Europeiska unionen betalar.", "The European Union pays.", terms) == []
    assert [remark.kind for remark in remarks("Förbundet betalar.", "The union pays.", terms)] == [Kind.TERM_AVOIDED]


@given(st.lists(st.sampled_from(["socialt", "företag", "arbetsintegrerande", "och", "ASF"]), max_size=12))
def test_the_longest_phrases_never_overlap(words):
    phrases = Phrases("sv", [(form, term) for term in TERMS for form in term.source])
    found = list(phrases.longest(" ".join(words)))
    places = [place for one in found for place in range(one.start, one.end)]
    assert len(places) == len(set(places))


@pytest.fixture
def english(db):
    return Locale.objects.get_or_create(language_code="en")[0]


def fact(english: Locale, *, live: bool = True, **swedish: str) -> FactPage:
    page = factories.FactPageFactory(**swedish)
    translation = page.copy_for_translation(english, copy_parents=True)
    translation.term, translation.synonyms, translation.abbreviation = "social enterprise", "social business, hub", "SE"
    translation.live = live
    translation.save()
    return page


def test_terms_are_those_of_facts_that_are_live_in_both_languages(english):
    fact(english, term="socialt företag", abbreviation="SF", synonyms="a, b", discouraged="social firm, social company")
    fact(english, term="utkast", live=False)
    factories.FactPageFactory(term="oöversatt")
    assert terms(english) == [
        Term(
            ("socialt företag", "SF"),
            ("a", "b"),
            "social enterprise",
            ("SE", "social business", "hub"),
            ("social firm", "social company"),
        )
    ]


def test_names_of_partners_and_of_the_site_are_terms(english):
    factories.PartnerPageFactory(name="Fornby folkhögskola", short_name="Fornby")
    site = factories.SiteTextsFactory(name="Samling")
    factories.SiteTextsFactory(name="Gathering", locale=english, translation_key=site.translation_key)
    assert terms(english) == [
        Term(("Samling",), (), "Gathering"),
        Term((), ("Fornby folkhögskola", "Fornby"), "Fornby folkhögskola", ("Fornby",)),
    ]


def test_terms_cost_three_queries_however_many(english, django_assert_num_queries):
    for number in range(3):
        fact(english, term=f"begrepp {number}")
    with django_assert_num_queries(3):
        assert len(terms(english)) == 3


def test_words_to_avoid_follow_the_fact_and_no_visitor_sees_them(english, client):
    page = fact(english, term="socialt företag", discouraged="social firm")
    translation = page.get_translation(english)
    TranslationSource.update_or_create_from_instance(page)[0].create_or_update_translation(english, fallback=True)
    translation.refresh_from_db()
    assert translation.discouraged == "social firm"
    for shown in (page, translation):
        text = client.get(shown.url).content.decode()
        assert shown.term in text
        assert "social firm" not in text
