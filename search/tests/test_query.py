"""What becomes of a question: what is understood, what is mended, and that nothing breaks."""

import pytest
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase as HypothesisTestCase

from content.factories import NewsPageFactory
from search.finding import find, suggest
from search.query import QUERY_CHARACTERS, clean, parse

HOSTILE = st.text(st.sampled_from("\"'*-():^{}&|!<>\\\0%_; aeksåÖ🐴\u202eש")) | st.text()


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("vad är social ekonomi?", [("social",), ("ekonomi",)]),
        ('"vad är" ekonomi', [("vad", "är"), ("ekonomi",)]),
        ("co-operative e-post", [("co", "operative"), ("e", "post")]),
        ("och/eller -minus", [("minus",)]),
        ('"', []),
        ("*", []),
        ("\0", []),
    ],
)
def test_a_question_is_taken_apart(text, terms):
    assert [term.tokens for term in parse(clean(text), "sv")] == terms


@given(HOSTILE)
def test_a_question_is_cut_and_has_no_nul(text):
    cleaned = clean(text)
    assert len(cleaned) <= QUERY_CHARACTERS
    assert "\0" not in cleaned
    assert clean(cleaned) == cleaned


class HostileTests(HypothesisTestCase):
    def setUp(self):
        NewsPageFactory(title="Aeks kör åka", full=True)

    @settings(max_examples=60, deadline=None)
    @given(HOSTILE, st.integers(-3, 10**6))
    def test_no_question_breaks_the_engine(self, text, page):
        results = find(text, "sv", page=page)
        self.assertLessEqual(len(results.hits), results.total)
        suggest(text, "sv")


class UnderstandingTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.page = NewsPageFactory(title="Samhällsutmaningar i fjällbyar", full=True)
        cls.other = NewsPageFactory(title="Bytorget", lead="En utmaning för hela samhället, och ett torg.", full=True)

    def titles(self, text, **options):
        return [hit.title for hit in find(text, "sv", **options).hits]

    def test_compounds_are_found_by_their_parts_and_apart(self):
        self.assertIn(self.page.title, self.titles("utmaningen"))
        self.assertEqual(self.titles("samhälls utmaningar")[0], self.page.title)
        self.assertEqual(self.titles("samhällsutmaning")[0], self.page.title)

    def test_a_phrase_stands_as_it_is_written(self):
        self.assertEqual(self.titles('"hela samhället"'), [self.other.title])
        self.assertEqual(self.titles('"samhället hela"'), [])

    def test_a_beginning_is_enough_with_a_star(self):
        self.assertEqual(self.titles("fjällb*"), [self.page.title])
        self.assertEqual(self.titles("samhällsutmaningarna*"), [self.page.title])

    def test_words_without_accents_are_the_words_with_them(self):
        self.assertEqual(self.titles("samhallsutmaningar fjallbyar"), [self.page.title])

    def test_only_an_unknown_word_is_mended_and_it_is_said(self):
        self.assertEqual(find("fjälbyar i juli", "sv").repaired, "fjällbyar i juli")
        self.assertEqual(find("fjällbyar", "sv").repaired, "")

    def test_some_of_the_words_stand_apart(self):
        results = find("fjällbyar kvantfysik", "sv")
        self.assertEqual(([], [self.page.title]), (results.hits, [hit.title for hit in results.partial]))

    def test_hits_are_counted_by_kind_and_year_and_narrowed(self):
        results = find("samhälle utmaning", "sv", kind="content.factpage")
        self.assertEqual((results.total, results.hits, results.kinds), (0, [], {"content.newspage": 2}))
        year = self.page.date.year
        self.assertEqual((sum(results.years.values()), self.titles("fjällbyar", year=year)), (2, [self.page.title]))
        self.assertEqual(self.titles("fjällbyar", year=year - 40), [])

    def test_pages_of_hits_follow_each_other_and_end(self):
        first, second = (self.titles("samhälle utmaning", page=page, per_page=1) for page in (1, 2))
        self.assertEqual({*first, *second}, {self.page.title, self.other.title})
        last = self.titles("samhälle utmaning", page=2, per_page=1)
        self.assertEqual([self.titles("samhälle utmaning", page=page, per_page=1) for page in (0, 999)], [last, last])

    def test_an_excerpt_is_escaped_and_marks_what_was_asked_for(self):
        self.other.lead = "<script>alert(1)</script> Torget & utmaningen."
        self.other.save()
        excerpt = find("torg utmaning", "sv").hits[0].excerpt
        self.assertIn("&lt;script&gt;", excerpt)
        self.assertIn("<mark>utmaningen</mark>", excerpt)
        self.assertNotIn("<script", excerpt)

    def test_a_question_costs_the_same_however_many_hits(self):
        with CaptureQueriesContext(connection) as queries:
            find("samhälle utmaning", "sv")
        self.assertLessEqual(len(queries), 16)
