"""Pages that a text refers to, each in the reader's language, fetched together.

A link is stored once, to any language version of a page. Whoever reads English is led to the English page when
it is live, else to the Swedish one, and is told so. Wagtail asks the database once per link; here a body is
resolved in three queries, kept for as long as it is being rendered.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page


class WantedPages:
    """References that are resolved together, when the first of them is asked for."""

    def __init__(self) -> None:
        self.wanted: set[int] = set()
        self.found: dict[int, Page | None] = {}

    def get(self, page_id: int) -> Page | None:
        if page_id not in self.found:
            fetched = _fetch((self.wanted | {page_id}) - self.found.keys())
            self.found |= fetched | {page.pk: page for page in fetched.values() if page}
            self.wanted.clear()
        return self.found[page_id]


_current: ContextVar[WantedPages | None] = ContextVar("references of the page being rendered", default=None)


@contextmanager
def fetched_together(ids: Iterable[int] = ()) -> Iterator[None]:
    """Within the outermost such block every reference is resolved once, these together with the first.

    Cost: one query for any number of pages, two more when there are facts among them and two when there are partners.
    """
    token = _current.set(_current.get() or WantedPages())
    want(ids)
    try:
        yield
    finally:
        _current.reset(token)


def want(ids: Iterable[int]) -> None:
    """Say which references are going to be asked for. Cost: none."""
    if current := _current.get():
        current.wanted.update(ids)


def for_reader(page_id: int) -> Page | None:
    """The live page to show for a reference: the reader's language, else the source's, else None."""
    current = _current.get() or WantedPages()
    return current.get(page_id)


def all_for_reader(ids: Iterable[int]) -> list[Page]:
    """The live pages to show for some references, in their order. Cost: see `fetched_together`."""
    ids = list(ids)
    with fetched_together(ids):
        return [page for page_id in ids if (page := for_reader(page_id))]


def terms(ids: Iterable[int]) -> list[Page]:
    """The fact pages among the references, each once, in the order in which they are referred to."""
    pages = {page.pk: page for page in all_for_reader(ids)}
    return [page for page in pages.values() if getattr(page, "is_term", False)]


def is_foreign(page: Page) -> bool:
    """Whether the page is in another language than the one being read."""
    return page.locale.language_code != get_language()


def language_note(page: Page) -> str:
    """ "in Swedish", said in the language being read."""
    return {"sv": _("in Swedish"), "en": _("in English")}.get(page.locale.language_code, page.locale.language_name)


def _fetch(ids: set[int]) -> dict[int, Page | None]:
    if not ids:
        return {}
    keys = Page.objects.filter(pk__in=ids).values("translation_key")
    family = list(Page.objects.filter(translation_key__in=keys).select_related("locale"))
    versions = defaultdict(dict)
    for page in family:
        if page.live:
            versions[page.translation_key][page.locale.language_code] = page
    chosen = {page.pk: _best(versions[page.translation_key]) for page in family if page.pk in ids}
    return dict.fromkeys(ids) | _with_content(chosen)


def _best(versions: dict[str, Page]) -> Page | None:
    return versions.get(get_language()) or versions.get(settings.LANGUAGE_CODE) or next(iter(versions.values()), None)


def _with_content(chosen: dict[int, Page | None]) -> dict[int, Page | None]:
    """Replace the pages whose type is shown inside other pages (facts, partners) by their specific rows."""
    by_type = defaultdict(list)
    for page in filter(None, chosen.values()):
        if hasattr(page.specific_class, "placed"):
            by_type[page.specific_class].append(page.pk)
    specific = {page.pk: page for model, pks in by_type.items() for page in model.placed().filter(pk__in=pks)}
    return {page_id: specific.get(page.pk, page) if page else None for page_id, page in chosen.items()}
