"""What counts as a change of a text."""

from content.writing import written


def rows(*pairs):
    return {"title": "Plan", "contacts": [{"pk": None, "sort_order": order, "name": name} for name, order in pairs]}


def test_numbering_rows_is_not_writing():
    assert written(rows(("a", None), ("b", None))) == written(rows(("a", 0), ("b", 1)))


def test_to_change_their_order_is():
    assert written(rows(("a", 0), ("b", 1))) != written(rows(("b", 0), ("a", 1)))


def test_the_order_is_that_of_the_numbers():
    assert written(rows(("a", 1), ("b", 0))) == written(rows(("b", 0), ("a", 1)))
