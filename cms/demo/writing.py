"""Putting a page's words into its model, in one language."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import Model
from modelcluster.models import ClusterableModel
from wagtail.models import Locale, Page, TranslatableMixin

from cms.demo.keys import identity
from cms.demo.raw import BodyWriter
from cms.demo.shelf import Shelf
from cms.demo.words import Language, PageText, Ref, pick

REVIEWED = {"last_reviewed": datetime.date(2026, 11, 9), "review_due": datetime.date(2027, 11, 9)}


def page_fields(text: PageText) -> dict[str, Any]:
    """The fields that refer to other pages."""
    return {name: value for name, value in text.fields.items() if isinstance(value, Ref) and value.kind == "page"}


def own_fields(text: PageText) -> dict[str, Any]:
    return {name: value for name, value in text.fields.items() if name not in page_fields(text)}


@dataclass(frozen=True)
class Writer:
    """Fills pages and other objects. English ones are twins: never saved, only compared with the Swedish."""

    locale: Locale
    shelf: Shelf

    @property
    def language(self) -> Language:
        return self.locale.language_code

    def page(self, text: PageText) -> Page:
        """A new page with the words of its own fields; what refers to other pages comes later."""
        model = apps.get_model(text.model)
        return self.fill(model(translation_key=identity(text.key), locale=self.locale, live=False), text)

    def fill(self, page: Page, text: PageText) -> Page:
        fields = {"title": text.title, "slug": text.slug, **REVIEWED, **own_fields(text)}
        for name, value in self._values(fields).items():
            setattr(page, name, value)
        return page

    def connect(self, page: Page, text: PageText) -> Page:
        """The rows and the body: all that may refer to other pages."""
        for name, value in self._values(page_fields(text)).items():
            setattr(page, name, value)
        self.rows(page, text.key, text.rows)
        if text.body:
            body = BodyWriter(self.language, self.shelf).body(text.key, text.body)
            page.body = page._meta.get_field("body").to_python(body)
        return page

    def rows(self, owner: ClusterableModel, key: str, rows: dict[str, list[dict[str, Any]]]) -> None:
        for relation, written in rows.items():
            model = owner._meta.get_field(relation).related_model
            setattr(
                owner,
                relation,
                [self._row(model, (key, relation, index), row) for index, row in enumerate(written)],
            )

    def _row(self, model: type[Model], place: tuple, row: dict[str, Any]) -> Model:
        values = self._values(row)
        if issubclass(model, TranslatableMixin):
            values |= {"translation_key": identity(*place), "locale": self.locale}
        return model(sort_order=place[-1], **values)

    def _values(self, written: dict[str, Any]) -> dict[str, Any]:
        """The values of fields, in the language of the writer; what refers to a thing becomes its key."""
        values = {}
        for name, value in pick(written, self.language).items():
            if isinstance(value, Ref):
                values[f"{name}_id"] = self.shelf.find(value)
            else:
                values[name] = value
        return values
