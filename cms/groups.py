"""Who may do what, as code: the one place where rights are given to groups.

`sync_groups` makes the four groups have exactly these rights, no more and no fewer; an exception gets a
group of its own. `docs/groups.md` shows the same table, and a test compares the two.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.db.models import Model
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from home.models import HomePage


class Trees(Enum):
    """Which part of the page tree a right to pages is for. A new language needs nothing but a new sync."""

    EVERY_LANGUAGE = "every language"
    TRANSLATIONS = "translations"
    ROOT = "root"


@dataclass(frozen=True)
class Ability:
    """Something that people say they may do, with the permissions that it takes; `task` is of the review."""

    label: str
    models: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    trees: Trees = Trees.EVERY_LANGUAGE
    library: tuple[str, ...] = ()
    task: Literal["", "check", "publication"] = ""


def crud(*models: str) -> tuple[str, ...]:
    """Add, change and delete: `content.topic` becomes `content.add_topic` and so on."""
    names = (model.split(".") for model in models)
    return tuple(f"{app}.{verb}_{name}" for app, name in names for verb in ("add", "change", "delete"))


SIGN_IN = Ability("Sign in to the editors' tool", models=("wagtailadmin.access_admin",))
WRITE = Ability("Write and change pages in every language", pages=("add_page", "change_page"))
TRANSLATE = Ability("Change pages in other languages than Swedish", pages=("change_page",), trees=Trees.TRANSLATIONS)
CHOOSE = Ability("Choose images and documents", library=("wagtailimages.choose_image", "wagtaildocs.choose_document"))
LIBRARY = Ability(
    "Add and change images and documents",
    library=(
        "wagtailimages.add_image",
        "wagtailimages.change_image",
        "wagtaildocs.add_document",
        "wagtaildocs.change_document",
    ),
)
CHECK = Ability("Approve in the editorial check", task="check")
APPROVE = Ability("Approve for publication", task="publication")
PUBLISH = Ability(
    "Publish, unpublish, lock and unlock pages, and delete whole branches",
    pages=("publish_page", "lock_page", "unlock_page", "bulk_delete_page"),
)
SEND = Ability("Request translations", models=("translating.add_translationrequest",))
WORDS = Ability(
    "Change topics, municipalities, needs and site texts",
    models=crud("content.topic", "content.municipality", "content.need", "content.sitetexts"),
)
SEARCHES = Ability("See what visitors search for", models=("questions.view_searchcount",))
FINDING = Ability(
    "Change synonyms and recommendations of the search", models=crud("questions.synonym", "questions.recommendation")
)
CONTACTS = Ability("Manage whom to ask at partners", models=crud("review.partnercontact"))
ASK = Ability("Ask partners, and handle what they answer", models=("review.ask_partners",))
LEAD = Ability(
    "Give partners more time, declare minor changes, close and withdraw their review", models=("review.lead_review",)
)
OVERRIDE = Ability("Publish without the partners, with a reason", models=("review.publish_without_partner",))
EVIDENCE = Ability("See the reviews of pages that have been deleted", models=("review.view_reviewround",))
RESPONSES = Ability("See and take out what is answered to consultations", models=("consultations.view_response",))
REDIRECTS = Ability("Redirect addresses", models=crud("wagtailredirects.redirect"))
SYSTEM = Ability(
    "Manage users, groups, reviews, languages, sites and collections",
    models=crud(
        "users.user",
        "auth.group",
        "wagtailcore.workflow",
        "wagtailcore.task",
        "wagtailcore.locale",
        "wagtailcore.site",
    ),
    pages=("add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page"),
    trees=Trees.ROOT,
    library=crud("wagtailcore.collection"),
)

_EDITOR = (SIGN_IN, WRITE, CHOOSE, LIBRARY, CHECK, SEND, SEARCHES, CONTACTS, ASK, RESPONSES)
_PUBLISHER = (*_EDITOR, APPROVE, PUBLISH, WORDS, FINDING, REDIRECTS, LEAD)

# The names of the groups are proper names. Partners have no accounts: they answer by a link.
ROLES: dict[str, tuple[Ability, ...]] = {
    "Redaktör": _EDITOR,
    "Publicerare": _PUBLISHER,
    "Översättare": (SIGN_IN, TRANSLATE, CHOOSE),
    "Administratör": (*_PUBLISHER, OVERRIDE, EVIDENCE, SYSTEM),
}


def groups_for(task: str) -> list[Group]:
    """The groups that decide in a task of the review."""
    names = [name for name, abilities in ROLES.items() if any(ability.task == task for ability in abilities)]
    return list(Group.objects.filter(name__in=names))


def sync_groups() -> None:
    """Give every group exactly its rights. Cost: about ten queries a group."""
    permissions = {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in Permission.objects.select_related("content_type")
    }
    homes = list(HomePage.objects.select_related("locale"))
    library = Collection.get_first_root_node().pk
    for name, abilities in ROLES.items():
        group, _created = Group.objects.get_or_create(name=name)
        group.permissions.set(permissions[label] for ability in abilities for label in ability.models)
        on_pages = {
            (page.pk, permissions[f"wagtailcore.{codename}"].pk)
            for ability in abilities
            for page in _pages(ability.trees, homes)
            for codename in ability.pages
        }
        in_library = {(library, permissions[label].pk) for ability in abilities for label in ability.library}
        _sync(GroupPagePermission, "page_id", group, on_pages)
        _sync(GroupCollectionPermission, "collection_id", group, in_library)


def _pages(trees: Trees, homes: list[HomePage]) -> list[Page]:
    if trees is Trees.ROOT:
        return [Page.get_first_root_node()]
    if trees is Trees.TRANSLATIONS:
        return [home for home in homes if home.locale.language_code != settings.LANGUAGE_CODE]
    return homes


def _sync(model: type[Model], place: str, group: Group, wanted: set[tuple[int, int]]) -> None:
    """Make the rows of a group be the wanted ones, each a place and a permission."""
    rows = {(getattr(row, place), row.permission_id): row for row in model.objects.filter(group=group)}
    for surplus in rows.keys() - wanted:
        rows[surplus].delete()
    model.objects.bulk_create(
        model(group=group, permission_id=permission, **{place: where}) for where, permission in wanted - rows.keys()
    )
