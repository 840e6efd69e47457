"""The command that every start of the site runs."""

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from wagtail.models import Collection, Locale, Page, Site, Task, Workflow

from content.models import FourEyesTask
from content.review.models import PartnerReviewTask
from home.models import HomePage

pytestmark = pytest.mark.django_db


def set_up():
    call_command("setup_site", verbosity=0)


def test_it_makes_a_site_that_answers(client):
    set_up()
    home = HomePage.objects.get()
    assert (home.slug, home.live, home.locale.language_code) == ("start", True, "sv")
    assert Site.objects.get().root_page_id == home.pk
    assert not Page.objects.filter(depth=2).exclude(pk=home.pk).exists()
    assert set(Locale.objects.values_list("language_code", flat=True)) == {"sv", "en"}
    assert client.get("/").status_code == 200


def test_the_review_has_partners_between_two_steps_of_four_eyes():
    set_up()
    review = HomePage.objects.get().get_workflow()
    assert review.name == "Granskning med partner"
    check, partners, publication = review.tasks.specific()
    assert {group.name for group in check.groups.all()} == {"Redaktör", "Publicerare", "Administratör"}
    assert {group.name for group in publication.groups.all()} == {"Publicerare", "Administratör"}
    assert (check.name, partners.name, publication.name) == (
        "Redaktionell kontroll",
        "Partnergranskning",
        "Publicering",
    )
    assert [type(task) for task in (check, partners, publication)] == [FourEyesTask, PartnerReviewTask, FourEyesTask]


def test_wagtails_own_groups_and_review_are_gone():
    set_up()
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()
    assert Workflow.objects.count() == 1
    assert Task.objects.count() == 3


def test_a_group_that_has_members_stays(admin_user):
    admin_user.groups.add(Group.objects.get(name="Editors"))
    set_up()
    assert Group.objects.filter(name="Editors").exists()


def state() -> list:
    models = (Group, Workflow, Task, Page, Site, Locale, Collection)
    return [list(model.objects.order_by("pk").values()) for model in models]


def test_again_changes_nothing(django_assert_max_num_queries):
    set_up()
    before = state()
    with django_assert_max_num_queries(70):
        set_up()
    assert state() == before


def test_what_people_have_changed_stays():
    set_up()
    home = HomePage.objects.get()
    home.title, home.slug = "Välkommen", "valkommen"
    home.save_revision().publish()
    task = FourEyesTask.objects.get(name="Publicering")
    task.groups.set(Group.objects.filter(name="Administratör"))
    set_up()
    assert HomePage.objects.get().title == "Välkommen"
    assert [group.name for group in task.groups.all()] == ["Administratör"]


def test_the_address_follows_the_environment(settings):
    set_up()
    settings.WAGTAILADMIN_BASE_URL = "https://samling.example.org"
    set_up()
    site = Site.objects.get()
    assert (site.hostname, site.port) == ("samling.example.org", 443)
