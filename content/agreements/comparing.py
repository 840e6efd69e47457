"""Two versions of an agreement, paragraph by paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from bs4 import BeautifulSoup
from django.utils.translation import gettext as _

from content.agreements.lines import lines
from content.agreements.models import AgreementPage
from content.agreements.promises import Promises
from content.word_differences import Part, words

PARAGRAPHS = ["p", "li", "h2", "h3", "h4", "blockquote", "td", "th", "dt", "dd"]


@dataclass(frozen=True)
class Compared:
    """A part of the text and its paragraphs, each in runs that are the same, added or removed."""

    heading: str
    paragraphs: list[list[tuple[Part, str]]]

    @property
    def is_changed(self) -> bool:
        return any(part != Part.SAME for runs in self.paragraphs for part, _text in runs)


def compared(older: AgreementPage, newer: AgreementPage) -> list[Compared]:
    """Parts in the order of the newer version, then those that are gone. Cost: some ten queries."""
    before, after = dict(parts(older)), dict(parts(newer))
    headings = [*after, *(heading for heading in before if heading not in after)]
    return [
        Compared(heading, paragraphs(before.get(heading, []), after.get(heading, [])))
        for heading in headings
        if before.get(heading) or after.get(heading)
    ]


def parts(page: AgreementPage) -> Iterator[tuple[str, list[str]]]:
    """The words that are locked when it is adopted, under headings that both versions have."""
    yield _("Sides"), [text for side in page.side_rows for text in [side.name, *lines(side.description)]]
    yield _("Vision"), lines(page.vision)
    yield _("Purpose"), lines(page.purpose)
    yield _("Aims"), page.aim_list
    yield _("Areas"), page.area_list
    yield _("Text"), list(of_body(page))
    promises = Promises(page)
    for principle in promises.principles:
        rows = [f"{row.label} {row.text}" for row in promises.actions if row.page_id == principle.pk]
        rows += [row.text for row in promises.responsibilities if row.page_id == principle.pk]
        rows += [row.text or row.reason for row in promises.indicators if row.page_id == principle.pk]
        heading = _("Principle %(number)s") % {"number": principle.number}
        yield heading, [principle.title, *lines(principle.introduction), *rows]


def of_body(page: AgreementPage) -> Iterator[str]:
    soup = BeautifulSoup(str(page.body), "html.parser")
    for paragraph in soup.find_all(PARAGRAPHS):
        if not paragraph.find(PARAGRAPHS) and (text := " ".join(paragraph.get_text().split())):
            yield text


def paragraphs(before: list[str], after: list[str]) -> list[list[tuple[Part, str]]]:
    """Paragraphs that stand in for one another are compared word by word; others are whole."""
    found = []
    for step, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if step == "equal":
            found += [[(Part.SAME, text)] for text in before[i:j]]
            continue
        pairs = min(j - i, m - k)
        found += [words(old, new) for old, new in zip(before[i:j], after[k:m], strict=False)]
        found += [[(Part.REMOVED, text)] for text in before[i + pairs : j]]
        found += [[(Part.ADDED, text)] for text in after[k + pairs : m]]
    return found
