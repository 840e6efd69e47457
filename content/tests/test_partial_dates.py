"""Dates of any precision: what is read, what is said, what is refused."""

from datetime import date

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from content.partial_dates import in_words, parse


@pytest.mark.parametrize(
    ("start", "end", "tentative", "swedish", "english"),
    [
        ("2013", "", False, "2013", "2013"),
        ("2013-01", "", False, "januari 2013", "January 2013"),
        ("2013-W43", "", False, "vecka 43 2013", "week 43 of 2013"),
        ("2013-09-17", "", False, "17 september 2013", "17 September 2013"),
        ("2013-01", "2013-04", False, "jan–apr 2013", "Jan–Apr 2013"),
        ("2013-05", "2014-05", False, "maj 2013 – maj 2014", "May 2013 – May 2014"),
        ("2013-09-17", "2013-09-19", False, "17–19 september 2013", "17–19 September 2013"),
        ("2013-09-17", "2013-10-02", False, "17 september 2013 – 2 oktober 2013", "17 September 2013 – 2 October 2013"),
        ("2015", "2017", False, "2015–2017", "2015–2017"),
        ("2014-08", "", True, "förslagsvis augusti 2014", "tentatively August 2014"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(start, end, tentative, swedish, english):
    with override("sv"):
        assert in_words(start, end, tentative=tentative) == swedish
    with override("en"):
        assert in_words(start, end, tentative=tentative) == english


@pytest.mark.parametrize(
    "text",
    ["", "13", "2013-13", "2013-00", "2013-02-30", "2013-W54", "2013-W00", "2014-W53", "i går", "2013-1", "0000"],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        parse(text)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_survives_being_read(day):
    known = parse(day.isoformat())
    assert date(known.year, known.month, known.day) == day


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused(text):
    try:
        known = parse(text)
    except ValueError:
        return
    assert str(known.year) in str(known)
