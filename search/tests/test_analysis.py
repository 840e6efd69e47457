"""Words that mean the same have the same normal form, and nothing but letters and figures leaves the analysis."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search import analysis

HOSTILE = st.text(st.sampled_from("\"'*-():^{}&|!<>\\\0%_;åÖé½ﬁ🐴 \u202e\u05e9\u0301aeks1")) | st.text()


@pytest.mark.parametrize(
    "words",
    [
        "skola skolan skolor skolorna",
        "samverkan samverka samverkar",
        "ekonomi ekonomin ekonomier",
        "sektor sektorn sektorer",
        "transparens transparent transparenta",
        "social sociala socialt",
        "hållbar hållbart hållbarhet",
        "idéburen idéburet idéburna",
        "medlem medlemmar medlemmarna",
        "nätverk nätverket nätverken",
        "utmaning utmana utmaningarna",
        "samhällsutmaning samhällsutmaningarna",
        "forskning forska forskare",
        "inkludering inkludera inkluderande",
        "förening föreningen föreningarnas",
        "idé idén idéer",
        "inflytande inflytandet",
        "partner partners partnern",
    ],
)
def test_swedish_inflections_have_one_stem(words):
    assert len(set(analysis.stems(words, "sv"))) == 1


@pytest.mark.parametrize(
    "words",
    [
        "organisation organizations organising",
        "inclusion including inclusive",
        "partner partner's partners",
        "society societies",
    ],
)
def test_english_inflections_and_spellings_have_one_stem(words):
    assert len(set(analysis.stems(words, "en"))) == 1


@pytest.mark.parametrize("pair", ["förening för", "plan plats", "utmaning ut", "partner partnerskap", "kurs kör"])
def test_other_words_keep_apart(pair):
    assert len(set(analysis.stems(pair, "sv"))) == 2


def test_other_languages_are_only_folded():
    assert analysis.stems("Äänekoski järjestöt", "fi") == ["aanekoski", "jarjestot"]


def test_a_question_is_about_its_words_unless_it_has_only_small_ones():
    assert analysis.key("Vad är social ekonomi?", "sv") == "social ekonomi"
    assert analysis.key("vad ar det", "sv") == "vad ar det"


@given(HOSTILE, st.sampled_from(["sv", "en", "fi"]))
def test_nothing_but_letters_and_figures_leaves_the_analysis(text, language):
    assert all(re.fullmatch("[a-z0-9]+", stem) for stem in analysis.stems(text, language))
    assert all(len(token) <= analysis.TOKEN_CHARACTERS for token in [*analysis.tokens(text), *analysis.joined(text)])


@given(HOSTILE)
def test_words_have_been_taken_apart_for_good(text):
    assert analysis.tokens(" ".join(analysis.tokens(text))) == analysis.tokens(text)
