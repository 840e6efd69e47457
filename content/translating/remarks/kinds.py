"""What there is to remark on in a translation, and how it is said to the translator."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy


class Kind(StrEnum):
    EMPTY = "empty"
    IDENTICAL = "identical"
    SWEDISH_LEFT = "swedish-left"
    NUMBERS_MISSING = "numbers-missing"
    NUMBERS_ADDED = "numbers-added"
    DATES_MISSING = "dates-missing"
    DATES_ADDED = "dates-added"
    LINKS_MISSING = "links-missing"
    LINKS_ADDED = "links-added"
    TERM_MISSING = "term-missing"
    TERM_AVOIDED = "term-avoided"
    FORMAT_MISSING = "format-missing"
    STOP_MISSING = "stop-missing"
    QUESTION_MARK_MISSING = "question-mark-missing"
    DOUBLE_SPACES = "double-spaces"


# What can mislead a reader; the rest is a matter of finish.
WARNINGS = frozenset(
    {
        Kind.EMPTY,
        Kind.IDENTICAL,
        Kind.SWEDISH_LEFT,
        Kind.NUMBERS_MISSING,
        Kind.NUMBERS_ADDED,
        Kind.DATES_MISSING,
        Kind.DATES_ADDED,
        Kind.LINKS_MISSING,
        Kind.LINKS_ADDED,
        Kind.TERM_MISSING,
        Kind.TERM_AVOIDED,
    }
)
WORDING = {
    Kind.EMPTY: _("The translation is empty."),
    Kind.IDENTICAL: _("The translation is the same as the source text."),
    Kind.SWEDISH_LEFT: ngettext_lazy(
        "A word is still Swedish: %(what)s.", "Words are still Swedish: %(what)s.", "count"
    ),
    Kind.NUMBERS_MISSING: ngettext_lazy("A number is missing: %(what)s.", "Numbers are missing: %(what)s.", "count"),
    Kind.NUMBERS_ADDED: ngettext_lazy(
        "A number is not in the source text: %(what)s.", "Numbers are not in the source text: %(what)s.", "count"
    ),
    Kind.DATES_MISSING: ngettext_lazy(
        "A date or day is missing: %(what)s.", "Dates or days are missing: %(what)s.", "count"
    ),
    Kind.DATES_ADDED: ngettext_lazy(
        "A date or day is not in the source text: %(what)s.",
        "Dates or days are not in the source text: %(what)s.",
        "count",
    ),
    Kind.LINKS_MISSING: ngettext_lazy("A link is missing: %(what)s.", "Links are missing: %(what)s.", "count"),
    Kind.LINKS_ADDED: ngettext_lazy(
        "A link stands more often than in the source text: %(what)s.",
        "Links stand more often than in the source text: %(what)s.",
        "count",
    ),
    Kind.TERM_MISSING: ngettext_lazy(
        "The agreed term is missing: %(what)s.", "Agreed terms are missing: %(what)s.", "count"
    ),
    Kind.TERM_AVOIDED: ngettext_lazy(
        "A word to avoid is used: %(what)s.", "Words to avoid are used: %(what)s.", "count"
    ),
    Kind.FORMAT_MISSING: ngettext_lazy("Formatting is lost: %(what)s.", "Formatting is lost: %(what)s.", "count"),
    Kind.STOP_MISSING: _("The full stop at the end is missing."),
    Kind.QUESTION_MARK_MISSING: _("The question mark at the end is missing."),
    Kind.DOUBLE_SPACES: _("There are two spaces in a row."),
}


@dataclass(frozen=True)
class Remark:
    """One thing to look at. `about` holds the words, numbers or dates concerned, as they are written."""

    kind: Kind
    about: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """The remark as a sentence in the active language."""
        return WORDING[self.kind] % {"count": len(self.about), "what": ", ".join(map(str, self.about))}

    @property
    def is_warning(self) -> bool:
        return self.kind in WARNINGS


def about(kind: Kind, things: Iterable[str]) -> list[Remark]:
    """A remark about these things, each named once; none if there are none."""
    named = tuple(dict.fromkeys(things))
    return [Remark(kind, named)] if named else []
