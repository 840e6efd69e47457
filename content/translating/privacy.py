"""A Swedish page that is private is private in every language, at once and by whatever door.

Wagtail holds a page to the restrictions on it and on all pages above it. So a translation needs one of its own where
its source has one, and where it does not stand below the translation of the page that makes the source private.
What somebody does to the translation's own restriction is put right again as far as it is looser than the source's.
"""

from collections.abc import Iterable
from contextvars import ContextVar
from typing import NamedTuple

from django.conf import settings
from django.db import transaction
from wagtail.models import Page, PageViewRestriction


class Terms(NamedTuple):
    """Who may see a page, as far as one restriction says."""

    kind: str
    password: str
    groups: frozenset[int]

    @classmethod
    def of(cls, restriction: PageViewRestriction) -> "Terms":
        kind = restriction.restriction_type
        is_groups, is_password = kind == PageViewRestriction.GROUPS, kind == PageViewRestriction.PASSWORD
        groups = frozenset(restriction.groups.values_list("pk", flat=True)) if is_groups else frozenset()
        return cls(kind, restriction.password if is_password else "", groups)

    def is_looser_than(self, other: "Terms") -> bool:
        if other.kind == PageViewRestriction.GROUPS:
            return self.kind != other.kind or not self.groups <= other.groups
        if other.kind == PageViewRestriction.LOGIN:
            return self.kind not in {PageViewRestriction.LOGIN, PageViewRestriction.GROUPS}
        return self.kind == PageViewRestriction.PASSWORD and self.password != other.password


def is_source(page: Page) -> bool:
    return page.locale.language_code == settings.LANGUAGE_CODE


def versions_below(source: Page) -> list[Page]:
    """The translations of the page, and of those below it that stand elsewhere. Cost: two queries."""
    keys = source.get_descendants(inclusive=True).values("translation_key")
    versions = Page.objects.filter(translation_key__in=keys).exclude(locale=source.locale_id).order_by("path")
    kept: list[Page] = []
    for version in versions:
        is_own = version.translation_key == source.translation_key
        if is_own or not any(_is_below(version, top) for top in kept if top.translation_key == source.translation_key):
            kept.append(version)
    return kept


def _is_below(page: Page, top: Page) -> bool:
    return page.path.startswith(top.path)


@transaction.atomic
def protect(versions: Iterable[Page]) -> None:
    """Give each translation what it lacks of its source's restrictions. Cost: two for each, some ten when private."""
    for version in versions:
        source = Page.objects.filter(
            translation_key=version.translation_key, locale__language_code=settings.LANGUAGE_CODE
        ).first()
        if source and source.pk != version.pk:
            for restriction in _on(source):
                _hold(version, restriction, is_own=restriction.page_id == source.pk)


def _hold(version: Page, restriction: PageViewRestriction, *, is_own: bool) -> None:
    wanted = Terms.of(restriction)
    if not is_own:
        if all(Terms.of(each).is_looser_than(wanted) for each in _on(version)):
            write(PageViewRestriction(page=version), wanted)
        return
    *surplus, mine = [*version.view_restrictions.order_by("pk")] or [PageViewRestriction(page=version)]
    if mine.pk is None or Terms.of(mine) != wanted:
        write(mine, wanted)
    for each in surplus:  # Wagtail copies the restriction of a page that is copied for a translation.
        each.delete()


def _on(page: Page) -> list[PageViewRestriction]:
    """The restrictions on the page and on those above it, the nearest first."""
    above = page.get_ancestors(inclusive=True).values("pk")
    return list(PageViewRestriction.objects.filter(page__in=above).order_by("-page__depth", "pk"))


_writing: ContextVar[bool] = ContextVar("whether a copy is being written, which is half done meanwhile", default=False)


def is_writing() -> bool:
    return _writing.get()


def write(restriction: PageViewRestriction, terms: Terms) -> None:
    token = _writing.set(True)
    try:
        restriction.restriction_type, restriction.password = terms.kind, terms.password
        restriction.save()
        restriction.groups.set(terms.groups)
    finally:
        _writing.reset(token)


@transaction.atomic
def release(source: Page, terms: Terms) -> None:
    """The page is no longer held by these terms: its translations' copies of them go as well.

    Those that the source or a page above it still asks for are made again.
    """
    versions, held = versions_below(source), source.view_restrictions.exists()
    for version in versions:
        is_own = version.translation_key == source.translation_key
        for restriction in version.view_restrictions.all():
            if not held if is_own else Terms.of(restriction) == terms:
                restriction.delete()
    protect(versions)
