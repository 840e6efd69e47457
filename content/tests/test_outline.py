"""An unbroken outline, whatever was written."""

import re

from hypothesis import given
from hypothesis import strategies as st

from content.outline import mend_headings

LEVELS = st.lists(st.integers(min_value=1, max_value=6), max_size=20)


def levels(html: str) -> list[int]:
    return [int(level) for level in re.findall(r"<h(\d)", html)]


def html_of(headings: list[int]) -> str:
    return "".join(f'<h{level} id="x{place}">Text</h{level}><p>Text</p>' for place, level in enumerate(headings))


@given(LEVELS, st.integers(min_value=1, max_value=3))
def test_no_level_is_skipped_and_none_reaches_the_level_above(headings, after):
    found = levels(mend_headings(html_of(headings), after))
    assert len(found) == len(headings)
    assert all(level > after for level in found)
    assert all(level <= previous + 1 for previous, level in zip([after, *found], found, strict=False))


@given(LEVELS)
def test_mending_twice_changes_nothing_more(headings):
    once = mend_headings(html_of(headings))
    assert mend_headings(once) == once


@given(LEVELS)
def test_every_heading_is_closed_as_it_was_opened(headings):
    mended = mend_headings(html_of(headings))
    assert [int(level) for level in re.findall(r"</h(\d)>", mended)] == levels(mended)


def test_an_outline_without_jumps_stays_as_it_is():
    html = "<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2><hr><header>E</header>"
    assert mend_headings(html) == html
