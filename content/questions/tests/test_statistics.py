"""What is kept of a question: its words, counted, and nothing that could tell of whoever asked."""

from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.db import DatabaseError
from django.utils import timezone
from django.utils.module_loading import import_string
from hypothesis import given
from hypothesis import strategies as st

from content.factories import StandardPageFactory
from content.questions.models import SearchCount
from content.questions.models.counting import countable

PERSONAL = {
    "an address": "anna@example.org",
    "an address in wide characters": "anna＠example.org",
    "a personal number": "19850101-1234",
    "a telephone number": "070 12 34 56",
    "figures of another script": "٠٧٠١٢٣",
    "six words": "vem hjälper mig med min ansökan",
    "sixty characters": "a" * 60,
    "a long word when it is written out": "ﷺ" * 5,
}


@pytest.fixture
def site(db):
    return import_string("home.factories.HomePageFactory")()


def counted() -> list[tuple]:
    return list(SearchCount.objects.order_by("pk").values_list("language", "query", "found", "times"))


@pytest.mark.parametrize("text", PERSONAL.values(), ids=PERSONAL)
def test_a_question_that_may_tell_of_a_person_is_not_written_down(site, client, text):
    assert client.get("/sok/", {"q": text}).status_code == 200
    assert counted() == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  Social   EKONOMI! ", "social ekonomi"),
        ("Överenskommelsen-2015", "överenskommelsen 2015"),
        ('"IOP"', "iop"),
        ("five words are few enough", "five words are few enough"),
        ("a" * 59, "a" * 59),
        ("12345", "12345"),
        ("🐴 \u202e*", ""),
    ],
)
def test_words_are_kept_without_their_spelling(text, kept):
    assert countable(text) == kept


@given(st.text(max_size=200))
def test_whatever_is_kept_fits_and_breaks_no_rule(text):
    kept = countable(text)
    assert len(kept) < 60
    assert len(kept.split()) < 6
    assert "@" not in kept
    assert sum(character.isdigit() for character in kept) < 6
    assert countable(kept) in {kept, ""}


def test_each_day_language_and_number_of_hits_has_a_counter(site, client):
    StandardPageFactory(title="Kooperativ i Mora")
    for address in ("/sok/", "/sok/", "/en/search/"):
        client.get(address, {"q": "Kooperativ"})
    client.get("/sok/", {"q": "kvantfysik"})
    assert counted() == [
        ("sv", "kooperativ", "1–3", 2),
        ("en", "kooperativ", "0", 1),
        ("sv", "kvantfysik", "0", 1),
    ]
    assert SearchCount.objects.first().day == timezone.localdate()


def test_nothing_else_is_kept():
    assert {field.name for field in SearchCount._meta.get_fields()} == {
        "id", "day", "language", "query", "found", "repaired", "times"
    }  # fmt: skip
    assert SearchCount._meta.get_field("day").get_internal_type() == "DateField"


@pytest.mark.parametrize("name", ["Sec-Purpose", "Purpose", "X-Moz"])
@pytest.mark.parametrize("value", ["prefetch", "prefetch;prerender"])
def test_an_answer_that_nobody_has_asked_for_is_not_counted(site, client, name, value):
    assert client.get("/sok/", {"q": "kooperativ"}, headers={name: value}).status_code == 200
    assert counted() == []


def test_head_turning_pages_narrowing_and_suggestions_are_not_counted(site, client):
    StandardPageFactory(title="Kooperativ i Mora")
    assert client.head("/sok/", {"q": "kooperativ"}).status_code == 200
    for more in ({"page": "2"}, {"kind": "news"}, {"year": "2020"}):
        client.get("/sok/", {"q": "kooperativ"} | more)
    client.get("/sok/forslag/", {"q": "kooperativ"})
    client.get("/sok/")
    assert counted() == []


def test_counting_costs_one_query(site, django_assert_num_queries, rf):
    request = rf.get("/sok/")
    SearchCount.objects.count_visit(request, "kooperativ", 0, "")
    with django_assert_num_queries(1):
        SearchCount.objects.count_visit(request, "kooperativ", 0, "")
    with django_assert_num_queries(0):
        SearchCount.objects.count_visit(request, "anna@example.org", 0, "")
    assert SearchCount.objects.get().times == 2


def test_a_database_that_cannot_be_written_to_costs_no_visitor_an_answer(site, client, monkeypatch):
    def fail(*_args, **_kwargs):
        raise DatabaseError("database is locked")

    monkeypatch.setattr(type(SearchCount.objects.all()), "update", fail)
    assert client.get("/sok/", {"q": "kooperativ"}).status_code == 200


def test_counters_are_forgotten_after_ninety_days(db):
    today = timezone.localdate()
    for age in (0, 90, 91, 400):
        SearchCount.objects.create(day=today - timedelta(days=age), language="sv", query="ord", found="0", times=5)
    call_command("forget_searches", verbosity=0)
    assert sorted((today - counter.day).days for counter in SearchCount.objects.all()) == [0, 90]


def test_only_what_three_have_asked_is_shown(db):
    for query, day, times in [("ovanligt", 1, 2), ("vanligt", 1, 2), ("vanligt", 2, 1)]:
        SearchCount.objects.create(day=date(2026, 11, day), language="sv", query=query, found="0", times=times)
    assert [(row["query"], row["asked"], row["last"]) for row in SearchCount.objects.shown()] == [
        ("vanligt", 3, date(2026, 11, 2))
    ]
