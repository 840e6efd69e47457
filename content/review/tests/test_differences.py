"""Two drafts, passage by passage: whatever they hold, nothing is lost and nothing made up."""

import hashlib
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.review.differences import Kind, changes, differences
from content.word_differences import Part, words


def passage(path: str, text: str = "", value: str | None = None) -> dict[str, str]:
    digest = hashlib.sha256((text if value is None else value).encode()).hexdigest()
    return {"path": path, "label": "Text", "text": text, "sha256": digest}


def seen(before, after) -> list[tuple[str, str, str]]:
    return [(each.kind, each.was, each.path) for each in differences(before, after)]


VOCABULARY = st.sampled_from(["plan", "ny", "året", "2026", ",", ".", " ", "  ", "\n", "å", "-"])
TEXTS = st.lists(VOCABULARY, max_size=12).map("".join) | st.text(max_size=20)


@st.composite
def pages(draw):
    paths = st.sampled_from(["lead", "body.a", "body.b", "body.c", "contacts.0", "contacts.1"])
    return [passage(path, draw(TEXTS)) for path in draw(st.lists(paths, unique=True))]


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_the_parts(before, after):
    parts = words(before, after)
    assert "".join(text for kind, text in parts if kind is not Part.ADDED) == before
    assert "".join(text for kind, text in parts if kind is not Part.REMOVED) == after
    assert all(text for _kind, text in parts)


@given(pages(), pages())
def test_every_passage_of_both_is_told_of_once(before, after):
    found = differences(before, after)
    assert Counter(each.was for each in found if each.was) == Counter(each["path"] for each in before)
    assert [each.path for each in found if each.path] == [each["path"] for each in after]
    old, new = ({each["path"]: each["text"] for each in page} for page in (before, after))
    for each in found:
        assert "".join(text for kind, text in each.parts if kind is not Part.ADDED) == old.get(each.was, "")
        assert "".join(text for kind, text in each.parts if kind is not Part.REMOVED) == new.get(each.path, "")


@given(pages())
def test_a_page_does_not_differ_from_itself(page):
    assert not changes(page, page)


@given(pages(), pages())
def test_what_is_added_one_way_is_removed_the_other(before, after):
    there, back = (Counter(each.kind for each in differences(*pair)) for pair in [(before, after), (after, before)])
    assert there[Kind.ADDED] == back[Kind.REMOVED]
    assert there[Kind.CHANGED] == back[Kind.CHANGED]


def test_only_the_changed_word_is_marked():
    assert words("Sex unga startar eget.", "Sju unga startar eget.") == [
        (Part.REMOVED, "Sex"),
        (Part.ADDED, "Sju"),
        (Part.SAME, " unga startar eget."),
    ]


def test_a_sign_is_told_from_the_word_before_it():
    assert words("en plan.", "en plan,") == [(Part.SAME, "en plan"), (Part.REMOVED, "."), (Part.ADDED, ",")]


def test_a_text_written_anew_is_replaced_whole():
    before, after = "Partnerskapet möts i Falun.", "Alla är välkomna, även barn."
    assert words(before, after) == [(Part.REMOVED, before), (Part.ADDED, after)]


def test_another_picture_is_a_change_without_words():
    [found] = changes([passage("body.a", "Bild", "1")], [passage("body.a", "Bild", "2")])
    assert (found.kind, found.wordless) == (Kind.CHANGED, True)


@pytest.mark.parametrize(
    ("after", "kinds"),
    [
        ("bc", [Kind.REMOVED, Kind.UNCHANGED, Kind.UNCHANGED]),
        ("bca", [Kind.UNCHANGED, Kind.UNCHANGED, Kind.MOVED]),
        ("abdc", [Kind.UNCHANGED, Kind.UNCHANGED, Kind.ADDED, Kind.UNCHANGED]),
    ],
)
def test_blocks_are_known_by_their_id(after, kinds):
    before, now = ([passage(f"body.{name}", f"Stycke {name}") for name in names] for names in ("abc", after))
    assert [kind for kind, *_paths in seen(before, now)] == kinds


def test_a_block_that_was_moved_and_written_in_is_both():
    before = [passage("body.a", "Första stycket"), passage("body.b", "Andra"), passage("body.c", "Tredje")]
    after = [before[1], before[2], passage("body.a", "Första stycket nu")]
    [found] = changes(before, after)
    assert (found.kind, found.moved) == (Kind.CHANGED, True)


def test_rows_are_the_same_when_one_before_them_is_gone():
    before = [passage(f"contacts.{number}", name) for number, name in enumerate(["Växel", "Kansli", "Press"])]
    after = [passage(f"contacts.{number}", name) for number, name in enumerate(["Kansli", "Press"])]
    assert seen(before, after) == [
        (Kind.REMOVED, "contacts.0", ""),
        (Kind.UNCHANGED, "contacts.1", "contacts.0"),
        (Kind.UNCHANGED, "contacts.2", "contacts.1"),
    ]
