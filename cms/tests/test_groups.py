"""Who may do what: the table in code, in the database and in the documentation."""

import re

import pytest
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Locale, Page

from cms.groups import ROLES, sync_groups
from cms.users.models import User
from home.models import HomePage

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _site():
    call_command("setup_site", verbosity=0)


@pytest.fixture
def english():
    home = HomePage(title="Home", slug="home", claim="Claim", locale=Locale.objects.get(language_code="en"))
    Page.get_first_root_node().add_child(instance=home)
    sync_groups()
    return home


@pytest.fixture
def swedish():
    return HomePage.objects.get(locale__language_code="sv")


def member(*groups: str) -> User:
    user = User.objects.create_user(f"member-of-{'-'.join(groups)}", password="secret")
    user.groups.set(Group.objects.filter(name__in=groups))
    return user


def pages_may(group: str, page: Page) -> set[str]:
    return {
        codename.removesuffix("_page")
        for codename in GroupPagePermission.objects.filter(
            group__name=group, page__path__in=[page.path, page.path[:4]]
        ).values_list("permission__codename", flat=True)
    }


def test_the_page_of_documentation_says_what_the_code_does():
    text = (settings.BASE_DIR / "docs" / "groups.md").read_text()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"]
    head, _rule, *body = rows
    labels = list(dict.fromkeys(ability.label for abilities in ROLES.values() for ability in abilities))
    assert head == ["May", *ROLES]
    assert sorted(row[0] for row in body) == sorted(labels)
    for label, *cells in body:
        expected = ["yes" if label in {a.label for a in abilities} else "–" for abilities in ROLES.values()]
        assert cells == expected, label


def test_editors_write_but_do_not_publish(english, swedish):
    for home in (swedish, english):
        assert pages_may("Redaktör", home) == {"add", "change"}


def test_publishers_also_publish_lock_and_delete_branches(english, swedish):
    for home in (swedish, english):
        assert pages_may("Publicerare", home) >= {"add", "change", "publish", "lock", "unlock", "bulk_delete"}


def test_translators_change_the_other_languages_only(english, swedish):
    assert pages_may("Översättare", english) == {"change"}
    assert pages_may("Översättare", swedish) == set()


@pytest.mark.parametrize(
    ("permission", "groups"),
    [
        ("ask_partners", {"Redaktör", "Publicerare", "Administratör"}),
        ("add_partnercontact", {"Redaktör", "Publicerare", "Administratör"}),
        ("lead_review", {"Publicerare", "Administratör"}),
        ("publish_without_partner", {"Administratör"}),
    ],
)
def test_partners_are_asked_by_editors_led_by_publishers_and_passed_by_administrators(permission, groups):
    holders = Group.objects.filter(permissions__codename=permission, permissions__content_type__app_label="review")
    assert {group.name for group in holders} == groups


@pytest.mark.parametrize("group", ["Redaktör", "Publicerare", "Översättare", "Administratör"])
def test_members_of_the_groups_can_sign_in(client, group):
    client.force_login(member(group))
    assert client.get("/admin/").status_code == 200


def test_translations_are_requested_by_those_who_write_swedish(english):
    """Not by wagtail-localize's own right, for which its buttons would ask twice for every row of a list."""
    holders = {
        name: {group.name for group in Group.objects.filter(permissions__codename=name)}
        for name in ("add_translationrequest", "submit_translation")
    }
    expected = {"Redaktör", "Publicerare", "Administratör"}
    assert holders == {"add_translationrequest": expected, "submit_translation": set()}


@pytest.mark.parametrize(
    "address",
    [
        "/admin/users/",
        "/admin/groups/",
        "/admin/workflows/list/",
        "/admin/workflows/tasks/index/",
        "/admin/locales/",
        "/admin/sites/",
        "/admin/collections/",
        "/admin/redirects/",
    ],
)
def test_administrators_manage_the_system_and_editors_do_not(client, address):
    client.force_login(member("Administratör"))
    assert client.get(address).status_code == 200
    client.force_login(member("Redaktör"))
    assert client.get(address).status_code in {302, 403}


def test_what_was_changed_by_hand_is_put_right(swedish):
    editors = Group.objects.get(name="Redaktör")
    publish = Permission.objects.get(codename="publish_page")
    GroupPagePermission.objects.create(group=editors, page=swedish, permission=publish)
    editors.permissions.clear()
    GroupCollectionPermission.objects.filter(group=editors).delete()
    sync_groups()
    assert pages_may("Redaktör", swedish) == {"add", "change"}
    assert editors.permissions.filter(codename="access_admin").exists()
    assert editors.collection_permissions.filter(permission__codename="add_image").exists()


def test_a_group_of_somebodys_own_is_left_alone(swedish):
    own = Group.objects.create(name="Kommunikatör i Mora")
    publish = Permission.objects.get(codename="publish_page")
    GroupPagePermission.objects.create(group=own, page=swedish, permission=publish)
    sync_groups()
    assert pages_may("Kommunikatör i Mora", swedish) == {"publish"}


def test_names_are_proper_names():
    assert all(re.fullmatch(r"[A-ZÅÄÖ][a-zåäö]+", name) for name in ROLES)
