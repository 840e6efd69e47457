"""The kinds of fields that a profile has. A value is plain data: it can be kept, compared and shown for years."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from content.alphabet import sort_key
from content.models import PartnerPage
from content.models.partner_rows import PartnerContactPoint, PartnerLanguage
from content.models.taxonomy import Term


class ProfileField(Protocol):
    """`read` and `write` meet the page, which nobody saves here; `shown` is for people, a line an item."""

    name: str
    label: Promise

    def read(self, page: PartnerPage) -> Any: ...
    def write(self, page: PartnerPage, value: Any) -> None: ...
    def shown(self, value: Any, locale_id: int) -> list[str]: ...


@dataclass(frozen=True)
class Text:
    name: str

    @property
    def label(self) -> Promise:
        return capfirst(PartnerPage._meta.get_field(self.name).verbose_name)

    def read(self, page: PartnerPage) -> str:
        return getattr(page, self.name)

    def write(self, page: PartnerPage, value: str) -> None:
        setattr(page, self.name, page._meta.get_field(self.name).clean(value, page))

    def shown(self, value: str, _locale_id: int) -> list[str]:
        return value.splitlines()


@dataclass(frozen=True)
class Words:
    """Rows that each lead to a word, known by its slug: the same in every language."""

    name: str
    label: Promise
    link: str
    row: type[models.Model]
    model: type[Term]

    def _rows(self, page: PartnerPage) -> dict[str, models.Model]:
        """The rows by slug, in the editor's order. Cost: two queries."""
        rows = {getattr(row, f"{self.link}_id"): row for row in getattr(page, self.name).all()}
        slugs = dict(self.model.objects.filter(pk__in=rows).values_list("pk", "slug"))
        return {slugs[key]: row for key, row in rows.items() if key in slugs}

    def read(self, page: PartnerPage) -> list[str]:
        return sorted(self._rows(page))

    def write(self, page: PartnerPage, value: list[str]) -> None:
        """Rows that stay keep their places. A word that has been deleted since is refused."""
        rows = self._rows(page)
        words = {word.slug: word for word in self.model.objects.filter(locale=page.locale_id, slug__in=value)}
        if gone := set(value) - words.keys():
            raise ValidationError(_("No longer to be had: %(words)s.") % {"words": ", ".join(sorted(gone))})
        new = [self.row(**{self.link: word}) for slug, word in words.items() if slug not in rows]
        _put(page, self.name, [*(row for slug, row in rows.items() if slug in words), *new])

    def shown(self, value: list[str], locale_id: int) -> list[str]:
        names = dict(self.model.objects.filter(locale=locale_id, slug__in=value).values_list("slug", "name"))
        return sorted((names.get(slug, slug) for slug in value), key=lambda name: sort_key(name, get_language()))


@dataclass(frozen=True)
class Languages:
    name = "languages"
    label = gettext_lazy("Languages")

    def read(self, page: PartnerPage) -> list[str]:
        return sorted(row.language for row in page.languages.all())

    def write(self, page: PartnerPage, value: list[str]) -> None:
        rows = {row.language: row for row in page.languages.all()}
        new = [PartnerLanguage(language=code) for code in value if code not in rows]
        _put(page, self.name, [*(row for code, row in rows.items() if code in value), *new])

    def shown(self, value: list[str], _locale_id: int) -> list[str]:
        names = dict(PartnerLanguage.Language.choices)
        return [str(names.get(code, code)) for code in value]


@dataclass(frozen=True)
class Contacts:
    name = "contacts"
    label = gettext_lazy("Contacts")
    columns = ("role", "email", "telephone")

    def read(self, page: PartnerPage) -> list[dict[str, str]]:
        return [{column: getattr(row, column) for column in self.columns} for row in page.contacts.all()]

    def write(self, page: PartnerPage, value: list[dict[str, str]]) -> None:
        rows = {tuple(getattr(row, column) for column in self.columns): row for row in page.contacts.all()}
        wanted = []
        for item in value:
            known = rows.pop(tuple(item[column] for column in self.columns), None)
            wanted.append(known or PartnerContactPoint(**item))
            wanted[-1].clean_fields(exclude=["page"])
        _put(page, self.name, wanted)

    def shown(self, value: list[dict[str, str]], _locale_id: int) -> list[str]:
        roles = dict(PartnerContactPoint.Role.choices)
        rows = ([str(roles.get(item["role"], item["role"])), item["email"], item["telephone"]] for item in value)
        return [" · ".join(filter(None, row)) for row in rows]


@dataclass(frozen=True)
class Remark:
    """What is about no field. Accepted, it changes nothing: somebody has to see to it."""

    name = "remark"
    label = gettext_lazy("Something else?")

    def read(self, _page: PartnerPage) -> str:
        return ""

    def write(self, page: PartnerPage, value: str) -> None: ...

    def shown(self, value: str, _locale_id: int) -> list[str]:
        return value.splitlines()


def _put(page: PartnerPage, relation: str, rows: Iterable[models.Model]) -> None:
    ordered = list(rows)
    for place, row in enumerate(ordered):
        row.sort_order = place
    setattr(page, relation, ordered)
