"""A person's own account, at the doors where it is met."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.urls import reverse

from cms.users.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    user = User.objects.create_user("kim", "kim@example.org", "en lång fras att minnas")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    return user


@pytest.fixture
def account(client, editor):
    client.force_login(editor)
    return client.get(reverse("wagtailadmin_account"))


def test_the_user_model_is_our_own():
    assert get_user_model() is User


def test_a_person_signs_in_by_name_and_phrase(client, editor):
    answer = client.post(reverse("wagtailadmin_login"), {"username": "kim", "password": "en lång fras att minnas"})
    assert answer.status_code == 302
    assert client.get(reverse("wagtailadmin_home")).status_code == 200


def test_a_short_password_is_refused(client, editor):
    client.force_login(editor)
    answer = client.post(
        reverse("wagtailadmin_account"),
        {
            "password-old_password": "en lång fras att minnas",
            "password-new_password1": "kort8tkn",
            "password-new_password2": "kort8tkn",
        },
    )
    editor.refresh_from_db()
    assert answer.status_code == 200
    assert editor.check_password("en lång fras att minnas")


def test_the_account_offers_our_languages_and_time_zones(account):
    choices = {
        name: [value for value, _label in field.choices if value]
        for panels in account.context["panels_by_tab"].values()
        for panel in panels
        for name, field in panel.get_form().fields.items()
        if hasattr(field, "choices")
    }
    assert choices["preferred_language"] == ["en", "sv"]
    assert choices["current_time_zone"] == ["Europe/Stockholm", "UTC"]


def test_the_account_asks_nobody_else_for_a_picture(account):
    assert account.status_code == 200
    assert "gravatar" not in account.content.decode()
