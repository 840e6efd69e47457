"""A string as the editor of translations shows it, and what somebody has typed for it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail_localize.models import Translation
from wagtail_localize.strings import StringValue

from content.translating.memory import Suggestion
from content.translating.places import Place, place_of
from content.translating.remarks import Remark, remarks
from content.translating.strings import State, TranslatedString, strings
from content.translating.terms import Term
from content.translating.writing import as_written, has_markup, write
from content.word_differences import Part, words


def digest(text: str) -> str:
    """A short name of a text, to tell whether it is still the one that was shown."""
    return hashlib.sha256(text.replace("\r\n", "\n").encode()).hexdigest()[:16]


@dataclass
class Row:
    """One string: the source and its translation, what was typed, and what there is to say about it."""

    string: TranslatedString
    place: Place
    languages: tuple[str, str]
    terms: list[Term] = field(default_factory=list)
    suggestions: list[Suggestion] = field(default_factory=list)
    typed: str | None = None
    error: str = ""
    theirs: str = ""

    @property
    def pk(self) -> int:
        return self.string.segment.pk

    @property
    def state(self) -> State:
        return self.string.state

    @property
    def has_markup(self) -> bool:
        return has_markup(self.string.source)

    @property
    def source(self) -> str:
        return as_written(self.string.source, markup=self.has_markup)

    @property
    def saved(self) -> str:
        return as_written(self.string.data, markup=self.has_markup)

    @property
    def text(self) -> str:
        """What stands in the field: what was typed, while it is not saved."""
        return self.saved if self.typed is None else self.typed

    @property
    def was(self) -> str:
        return digest(self.saved)

    @property
    def lines(self) -> int:
        """How high the field is to begin with, at some sixty letters a line."""
        return min(12, max(1, 1 + max(len(self.source), len(self.text)) // 60))

    @property
    def changes(self) -> list[tuple[Part, str]]:
        """What has changed in the source since the translation was made, word by word."""
        outdated = self.string.outdated
        return words(_plain(outdated.before.data), _plain(self.string.source)) if outdated else []

    @property
    def remarks(self) -> list[Remark]:
        return remarks(self.string.source, self.string.data, self.terms, self.languages) if self.string.data else []

    @property
    def is_waiting(self) -> bool:
        return self.state is not State.DONE

    @property
    def can_be_confirmed(self) -> bool:
        return self.state in {State.OUTDATED, State.MACHINE}

    def take(self, typed: str, was: str) -> bool:
        """Remember what was typed; returns whether there is anything to save.

        When somebody else has written in the meantime both texts are kept, and nothing is saved over theirs.
        """
        typed = typed.replace("\r\n", "\n")
        if digest(typed) in {was, self.was}:
            return False
        self.typed = typed
        if was != self.was:
            self.theirs = self.saved
            self.error = _("Somebody else has changed this text since you opened it. Save again to keep yours.")
        return not self.error

    def save(self, translation: Translation, user: AbstractBaseUser) -> bool:
        """Write what was typed; what may not be written stays in the field, with the reason."""
        try:
            write(translation, self.string.segment, self.typed or "", user=user)
        except ValidationError as error:
            self.error = " ".join(error.messages)
            return False
        return True


def rows_of(translation: Translation) -> list[Row]:
    """Every string, those for search engines and addresses last. Cost: two queries."""
    model = translation.source.specific_content_type.model_class()
    languages = (translation.source.locale.language_code, translation.target_locale.language_code)
    rows = [Row(string, place_of(model, string.segment.context), languages) for string in strings(translation)]
    return sorted(rows, key=lambda row: row.place.is_last)


def save_typed(rows: list[Row], data: Mapping[str, str], translation: Translation, user: AbstractBaseUser) -> int:
    """Save what differs from what was shown, and return how many were saved; the others tell why not.

    Cost: some five queries for each text that was changed.
    """
    changed = [row for row in rows if f"text-{row.pk}" in data and row.take(*_posted(row, data))]
    return sum(row.save(translation, user) for row in changed)


def _posted(row: Row, data: Mapping[str, str]) -> tuple[str, str]:
    return data[f"text-{row.pk}"], data.get(f"was-{row.pk}", "")


def _plain(data: str) -> str:
    return StringValue(data).render_text()
