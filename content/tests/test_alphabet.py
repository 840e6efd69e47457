"""The reader's alphabet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.alphabet import sort_key


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("sv", ["Arbete", "Idé", "Idéburen", "IOP", "Zon", "Åland", "Ängel", "Örebro"]),
        ("en", ["Åland", "Ängel", "Arbete", "Idé", "Idéburen", "IOP", "Örebro", "Zon"]),
    ],
)
def test_words_stand_where_the_reader_looks_for_them(language, expected):
    assert sorted([*reversed(expected)], key=lambda word: sort_key(word, language)) == expected


def test_words_are_compared_before_letters():
    ordered = ["Social ekonomi", "Social innovation", "Socialt företag"]
    assert sorted([*reversed(ordered)], key=lambda word: sort_key(word, "sv")) == ordered


def test_decomposed_letters_sort_like_composed_ones():
    assert sort_key("O\u0308rebro", "sv") == sort_key("Örebro", "sv")


@given(st.text(max_size=300), st.sampled_from(["sv", "en", "fi"]))
def test_a_key_is_short_and_made_of_figures_that_every_database_sorts_alike(text, language):
    key = sort_key(text, language)
    assert len(key) <= 255
    assert all(character in "0123456789" for character in key)
