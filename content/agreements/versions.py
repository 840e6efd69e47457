"""A new version of an agreement: the whole of it once more, as drafts."""

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Page

from content.agreements.models import AgreementPage

EMPTIED = ("adopted_on", "signed_on", "valid_from", "followed_up_on", "revised_on", "overhauled_on")


def may_make_version(user: AbstractBaseUser, page: Page) -> bool:
    """Of the source, whose translations follow, by those who may write beside it."""
    if page.specific_class is not AgreementPage or page.locale.language_code != settings.LANGUAGE_CODE:
        return False
    return page.permissions_for_user(user).can_copy() and page.get_parent().permissions_for_user(user).can_add_subpage()


@transaction.atomic
def make_version(page: AgreementPage, user: AbstractBaseUser | None) -> AgreementPage:
    """A copy with its principles and bodies, none of them live, that replaces the page.

    Cost: some thirty queries for each page below.
    """
    number = page.version + 1
    changed = {
        "title": versioned(page, number),
        "slug": free_slug(page, number),
        "status": AgreementPage.Status.DRAFT,
        "version": number,
        "replaces_id": page.pk,
        **dict.fromkeys(EMPTIED),
    }
    made = page.copy(
        recursive=True, to=page.get_parent(), update_attrs=changed, copy_revisions=False, keep_live=False, user=user
    )
    return made.specific


def versioned(page: AgreementPage, number: int) -> str:
    """The title with the number of the version, in place of the older number."""
    with override(page.locale.language_code):
        old, new = (_(", version %(number)s") % {"number": each} for each in (page.version, number))
    return page.title.removesuffix(old) + new


def free_slug(page: AgreementPage, number: int) -> str:
    """Cost: a query for each address that is taken."""
    base = page.slug.removesuffix(f"-v{page.version}")
    slug = candidate = f"{base}-v{number}"
    taken = 1
    while page.get_parent().get_children().filter(slug=candidate).exists():
        taken += 1
        candidate = f"{slug}-{taken}"
    return candidate
