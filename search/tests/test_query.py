"""What becomes of a visitor's question before it reaches a search engine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.query import QUERY_CHARACTERS, words_of


@pytest.mark.parametrize(
    ("query", "words"),
    [('"social ekonomi"', "social ekonomi"), ("NOT* -a OR (b)", "NOT a OR b"), ("\0", ""), ("  ", ""), ("IOP?", "IOP")],
)
def test_only_words_are_left(query, words):
    assert words_of(query) == words


@given(st.text(max_size=500))
def test_nothing_that_an_engine_takes_for_syntax_gets_through(query):
    words = words_of(query)
    assert len(words) <= QUERY_CHARACTERS
    assert not set(words) & set("\"'*()-:^\0")
