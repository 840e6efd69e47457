"""Search stays small: what it cannot say in so many lines belongs elsewhere, or is not needed."""

from pathlib import Path

MOST = 900


def test_search_stays_under_nine_hundred_lines():
    folder = Path(__file__).parents[1]
    files = [
        path
        for path in folder.rglob("*.py")
        if not {"tests", "migrations"}.intersection(path.relative_to(folder).parts)
    ]
    lines = {path.name: path.read_text().count("\n") for path in files}
    assert sum(lines.values()) < MOST, lines
