"""Which pages a request is about: with what stands below it, and with the parents that the language lacks."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.actions.copy_for_translation import ParentNotTranslatedError
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from content.translating import requests


@dataclass(frozen=True)
class Wish:
    """What somebody asks for; a plan is made of it for one user."""

    language: Locale
    due: date | None = None
    subtree: bool = False
    parents: bool = False


@dataclass
class Plan:
    """The pages to request, each after its parent, and those that are left out, with the reason."""

    pages: list[Page] = field(default_factory=list)
    left_out: list[tuple[Page, str]] = field(default_factory=list)


def missing_parents(page: Page, language: Locale) -> list[Page]:
    """The pages above that the language lacks, from the top. Cost: two queries."""
    above = list(page.get_ancestors().filter(depth__gt=1).select_related("locale"))
    keys = [ancestor.translation_key for ancestor in above]
    there = set(
        Page.objects.filter(translation_key__in=keys, locale=language).values_list("translation_key", flat=True)
    )
    return [ancestor for ancestor in above if ancestor.translation_key not in there]


def make(chosen: Iterable[Page], wish: Wish, user: AbstractBaseUser) -> Plan:
    """Cost: some three queries for each chosen page and four for all, however many stand below."""
    plan, pages = Plan(), {}
    for page in chosen:
        above = missing_parents(page, wish.language) if wish.parents else []
        below = page.get_descendants(inclusive=True) if wish.subtree else Page.objects.filter(pk=page.pk)
        pages |= {each.pk: each for each in [*above, *below.select_related("locale")]}
    _sort(plan, sorted(pages.values(), key=lambda page: page.path), wish.language, user)
    return plan


def _sort(plan: Plan, pages: list[Page], language: Locale, user: AbstractBaseUser) -> None:
    known = _Known(pages, language)
    kept = set()
    for page in pages:
        reason = why_not(page, user) or known.why_no_target(page)
        if not reason and not known.is_there(page) and known.parent_of(page) not in kept | known.parents:
            reason = _("The page above it is missing in the language.")
        if reason:
            plan.left_out.append((page, reason))
        else:
            plan.pages.append(page)
            kept.add(page.path)


def length(plan: Plan) -> int:
    """How many letters the pages hold, markup and all. Cost: two queries a page."""
    return sum(len(page.specific.to_json()) for page in plan.pages)


def why_not(page: Page, user: AbstractBaseUser) -> str | None:
    if not requests.may_request(user, page):
        return _("You may not edit it.")
    return requests.why_no_source(page, user)


class _Known:
    """What the language has already of the pages. Cost: four queries."""

    def __init__(self, pages: list[Page], language: Locale) -> None:
        in_language = Page.objects.filter(locale=language).select_related("locale")
        keys = [page.translation_key for page in pages]
        self.targets = {target.translation_key: target for target in in_language.filter(translation_key__in=keys)}
        rows = Translation.objects.filter(source__object_id__in=keys, target_locale=language)
        self.translations = {row.source.object_id: row for row in rows.select_related("source")}
        above = Page.objects.filter(path__in={self.parent_of(page) for page in pages})
        translated = in_language.filter(translation_key__in=above.values("translation_key")).values("translation_key")
        there = above.filter(depth=1) | above.filter(translation_key__in=translated)
        self.parents = set(there.values_list("path", flat=True))

    @staticmethod
    def parent_of(page: Page) -> str:
        return page.path[: -page.steplen]

    def is_there(self, page: Page) -> bool:
        return page.translation_key in self.targets

    def why_no_target(self, page: Page) -> str | None:
        key = page.translation_key
        return requests.why_no_target(self.targets.get(key), self.translations.get(key))


def carry_out(pages: Iterable[Page], wish: Wish, user: AbstractBaseUser | None) -> list[tuple[Page, str]]:
    """Request the pages, and say which could not be, and why. Cost: that of each request."""
    failed = []
    for page in pages:
        try:
            requests.request(page, wish.language, user, wish.due)
        except ParentNotTranslatedError:
            failed.append((page, _("The page above it is missing in the language.")))
        except ValidationError as error:
            failed.append((page, " ".join(error.messages)))
    return failed
