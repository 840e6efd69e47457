"""What happens to a page in the other languages when the Swedish one is unpublished, moved or deleted.

Wagtail does it to the page alone, or to all of its versions without asking. Here it is asked, and only versions that
the user may treat so are offered. The English page goes where and when the Swedish does, not the other way round.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page, PagePermissionTester

FIELD = "translations_follow"


def versions_of(page: Page) -> list[Page]:
    """The page in the other languages, none for a page that is itself a translation. Cost: two queries."""
    if page.locale.language_code != settings.LANGUAGE_CODE:
        return []
    return list(page.get_translations().select_related("locale").specific())


def source_of(page: Page) -> Page | None:
    """The Swedish page that a translation is of, if there is one. Cost: one query, or two."""
    if page.locale.language_code == settings.LANGUAGE_CODE:
        return None
    return page.get_translations().filter(locale__language_code=settings.LANGUAGE_CODE).first()


def may_delete(tester: PagePermissionTester) -> bool:
    return tester.can_delete() and not tester.page_locked()


def may_move(tester: PagePermissionTester) -> bool:
    return tester.can_move() and not tester.page_locked()


ALLOWED: dict[str, Callable[[PagePermissionTester], bool]] = {
    "unpublish": PagePermissionTester.can_unpublish,
    "delete": may_delete,
    "move": may_move,
}


def following(pages: Iterable[Page], action: str, user: AbstractBaseUser) -> list[Page]:
    """The versions that may go with the pages, none below another. Cost: some four queries for each page."""
    pages = list(pages)
    found = [version for page in pages for version in versions_of(page)]
    kept = []
    for version in sorted(found, key=lambda version: version.path):
        gone_already = any(version.path.startswith(other.path) for other in [*pages, *kept])
        if not gone_already and ALLOWED[action](version.permissions_for_user(user)):
            kept.append(version)
    return kept


@dataclass(frozen=True)
class Move:
    """A version that may be moved along, and to where; `why_not` says in words what keeps it where it is."""

    version: Page
    destination: Page | None
    why_not: str = ""


def moves(page: Page, destination: Page, user: AbstractBaseUser) -> list[Move]:
    """What becomes of each version when the page is moved. Cost: some ten queries for each."""
    return [_move(page, destination, version, user) for version in versions_of(page)]


def _move(page: Page, destination: Page, version: Page, user: AbstractBaseUser) -> Move:
    there = destination if destination.depth == 1 else destination.get_translation_or_none(version.locale)
    names = {"page": titled(version), "destination": destination.get_admin_display_title()}
    if there is None:
        return Move(version, None, _("%(page)s stays where it is: “%(destination)s” is not translated.") % names)
    if version.get_parent().translation_key != page.get_parent().translation_key:
        return Move(version, None, _("%(page)s stays where it is: it stands in another place already.") % names)
    tester = version.permissions_for_user(user)
    if not may_move(tester) or not tester.can_move_to(there):
        return Move(version, None, _("%(page)s stays where it is: you may not move it.") % names)
    if not Page._slug_is_available(version.slug, there, page=version):  # noqa: SLF001  As Wagtail's own views ask.
        return Move(version, None, _("%(page)s stays where it is: its address is taken there.") % names)
    return Move(version, there)


def titled(version: Page) -> str:
    names = {"title": version.get_admin_display_title(), "language": version.locale.language_name_localized}
    return _("“%(title)s” (%(language)s)") % names


def question(versions: list[Page]) -> str:
    """What the confirmation asks."""
    text = ngettext("Do the same with the translation: %s", "Do the same with the translations: %s", len(versions))
    return text % ", ".join(map(titled, versions))
