"""What importing a file would do, string by string, before anything is done."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import polib
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.strings import extract_ids

from content.translating.strings import State, TranslatedString, strings
from content.translating.writing import as_data, as_written, has_markup

LINE_BREAK = "br"


class Kind(models.TextChoices):
    """What becomes of a string in a file; in the order in which people are told."""

    NEW = "new", pgettext_lazy("texts", "New")
    CHANGED = "changed", pgettext_lazy("texts", "Changed")
    CONFIRMED = "confirmed", gettext_lazy("Looked over and held for right")
    NEWER = "newer", gettext_lazy("Written by a person here since the file was saved")
    FUZZY = "fuzzy", gettext_lazy("Marked as unsure (fuzzy)")
    ERROR = "error", gettext_lazy("With errors")
    UNKNOWN = "unknown", gettext_lazy("Not in the text")
    OBSOLETE = "obsolete", gettext_lazy("Marked as obsolete")
    UNCHANGED = "unchanged", gettext_lazy("Unchanged")
    EMPTY = "empty", gettext_lazy("Without a translation")


IMPORTED = frozenset({Kind.NEW, Kind.CHANGED, Kind.CONFIRMED})
ON_DEMAND = frozenset({Kind.NEWER, Kind.FUZZY})


@dataclass(frozen=True)
class Line:
    """`text` is what the file says, `written` the same as a person would have written it here."""

    kind: Kind
    source: str
    text: str
    string: TranslatedString | None = None
    reason: str = ""
    written: str = ""

    @property
    def before(self) -> str:
        return self.string.data if self.string else ""


@dataclass(frozen=True)
class Plan:
    """What a file would do to one translation."""

    translation: Translation
    lines: list[Line]

    @property
    def counts(self) -> Counter[Kind]:
        return Counter(line.kind for line in self.lines)


def plan(translation: Translation, entries: Iterable[tuple[str, polib.POEntry]], exported: datetime | None) -> Plan:
    """What the entries, each with its path, would do. `exported` is when the file left us. Cost: two queries."""
    known = {(string.segment.context.path, string.source): string for string in strings(translation)}
    paths = {path for path, _source in known}
    lines, seen = [], set()
    for path, entry in entries:
        string = known.get((path, entry.msgid))
        if entry.obsolete:
            lines.append(Line(Kind.OBSOLETE, entry.msgid, entry.msgstr, string))
        elif string is None:
            lines.append(Line(Kind.UNKNOWN, entry.msgid, entry.msgstr, reason=_why_unknown(path in paths)))
        elif (path, entry.msgid) in seen:
            lines.append(Line(Kind.ERROR, entry.msgid, entry.msgstr, string, _("It stands twice in the file.")))
        else:
            lines.append(_line(string, entry, exported))
        seen.add((path, entry.msgid))
    return Plan(translation, lines)


def fingerprint(plans: Iterable[Plan]) -> str:
    """The same as long as the import would do the same."""
    rows = [
        (each.translation.pk, line.kind.value, line.source, line.text, line.before)
        for each in plans
        for line in each.lines
    ]
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def _why_unknown(place_known: bool) -> str:
    if place_known:
        return _("The source text is another now, or was changed in the file.")
    return _("The text has no such place, or no longer.")


def _line(string: TranslatedString, entry: polib.POEntry, exported: datetime | None) -> Line:
    if not entry.msgstr.strip():
        return Line(Kind.EMPTY, entry.msgid, "", string)
    try:
        written = as_a_person_writes(string.source, entry.msgstr)
        data = as_data(string.source, written)
    except ValidationError as error:
        return Line(Kind.ERROR, entry.msgid, entry.msgstr, string, error.messages[0])
    kind = Kind.FUZZY if entry.fuzzy else _kind(string, data, exported)
    return Line(kind, entry.msgid, entry.msgstr, string, written=written)


def _kind(string: TranslatedString, data: str, exported: datetime | None) -> Kind:
    if string.state == State.MISSING:
        return Kind.NEW
    if data == string.data:
        unsure = string.state in {State.OUTDATED, State.MACHINE}
        return Kind.CONFIRMED if unsure and exported else Kind.UNCHANGED
    by_person = string.translation.translation_type == StringTranslation.TRANSLATION_TYPE_MANUAL
    newer = exported is None or string.translation.updated_at > exported
    return Kind.NEWER if by_person and newer else Kind.CHANGED


def as_a_person_writes(source: str, text: str) -> str:
    """A text of a file, without entities where the source has no markup.

    Raises ValidationError for markup and links that do not fit.
    """
    lost = sorted(extract_ids(source) - extract_ids(text))
    if lost:
        raise ValidationError(_("The link “%(ids)s” of the source text is missing.") % {"ids": ", ".join(lost)})
    markup = has_markup(source)
    if not markup and BeautifulSoup(text, "html.parser").find(lambda tag: tag.name != LINE_BREAK):
        raise ValidationError(_("The text holds markup, and the source text has none."))
    return as_written(text.replace("<br>", "<br/>"), markup=markup)
