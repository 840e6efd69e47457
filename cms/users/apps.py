from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.db.models.signals import pre_save
from django.utils.translation import gettext_lazy as _


class UsersConfig(AppConfig):
    name = "cms.users"
    label = "users"
    verbose_name = _("Users")

    def ready(self) -> None:
        pre_save.connect(speak_the_source_language, sender="wagtailusers.UserProfile")


def speak_the_source_language(instance: Any, **_kwargs: Any) -> None:
    """Give whoever has chosen no language the site's own.

    Wagtail writes to a user without a language in the language of whoever caused the mail.
    """
    instance.preferred_language = instance.preferred_language or settings.LANGUAGE_CODE
