"""What a reader is shown of an entry."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from django.utils.safestring import SafeString
from django.utils.text import capfirst
from wagtail.documents import get_document_model
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page, get_page_models

from content.models import StandardPage
from content.reading import Crumb, breadcrumbs, public_pages

from . import texts
from .engine import PARTS_WEIGHT, Alternative, Group
from .models import DocumentText, SearchEntry
from .snippets import excerpt


@dataclass(frozen=True)
class File:
    """What a reader wants to know before a download: "PDF", bytes, pages (0: not known)."""

    type: str
    size: int
    pages: int = 0


@dataclass(frozen=True)
class Hit:
    """A page or a document. `excerpt` is safe HTML with `<mark>`; `trail` leads from the start page, without itself."""

    title: str
    url: str
    kind: str
    kind_label: str
    date: datetime.date | None
    excerpt: SafeString
    trail: list[Crumb]
    language: str
    file: File | None = None


def kind_label(kind: str) -> str:
    """The name of a kind for its reader, empty for an unknown one. Cost: none."""
    named = {texts.kind_of(model): model for model in get_page_models()}
    named |= {texts.DOCUMENT: get_document_model(), texts.PAGE: StandardPage}
    return capfirst(str(named[kind]._meta.verbose_name)) if kind in named else ""


def show(ids: list[int], groups: Iterable[Group]) -> list[Hit]:
    """The hits in the order of the ids; what is no longer public is left out. Cost: five queries."""
    fields = ("title", "text", "kind", "date", "language", "page", "document")
    entries = SearchEntry.objects.only(*fields).select_related("document").in_bulk(ids)
    pages = public_pages().select_related("locale").in_bulk([entry.page_id for entry in entries.values()])
    above = {
        page.path[:end] for page in pages.values() for end in range(2 * page.steplen, len(page.path), page.steplen)
    }
    ancestors = list(Page.objects.filter(path__in=above).order_by("path").select_related("locale"))
    lengths = dict(
        DocumentText.objects.filter(document__in=[e.document_id for e in entries.values()]).values_list(
            "document", "pages"
        )
    )
    wanted = frozenset(stem for group in groups for one in told_by(group) for stem in one.stems)
    shown = []
    for entry in (entries[pk] for pk in ids):
        page = pages.get(entry.page_id)
        if page or entry.document:
            trail = (
                breadcrumbs(page, [one for one in ancestors if page.path.startswith(one.path) and one != page])[:-1]
                if page
                else []
            )
            file = file_of(entry.document, lengths) if entry.document else None
            url = page.url if page else entry.document.url
            words = excerpt(entry.text, wanted, entry.language)
            shown.append(
                Hit(
                    entry.title, url, entry.kind, kind_label(entry.kind), entry.date, words, trail, entry.language, file
                )
            )
    return shown


def told_by(group: Group) -> list[Alternative]:
    """What is worth marking: the parts of a compound only where there is nothing better to ask for."""
    return [one for one in group if one.weight > PARTS_WEIGHT] or list(group)


def file_of(document: AbstractDocument, lengths: dict[int, int]) -> File:
    extension = Path(document.file.name).suffix.removeprefix(".").upper()
    return File(extension, document.get_file_size() or 0, lengths.get(document.pk, 0))
