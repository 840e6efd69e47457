from typing import Any

from django.conf import settings
from django.conf.locale import LANG_INFO
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from wagtail.models import Locale

from cms.groups import sync_groups
from content.translating.requests import request
from home.models import HomePage


class Command(BaseCommand):
    help = "Make what translators need to begin in a language of SITE_LANGUAGES. Nothing is published by it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("language", help="The code of the language, such as fi.")

    @transaction.atomic
    def handle(self, *_args: Any, language: str, **_options: Any) -> None:
        """The language, a draft of its start page, and the groups' rights there. Safe to run again."""
        _refuse(language)
        source = HomePage.objects.filter(locale__language_code=settings.LANGUAGE_CODE).first()
        if source is None:
            raise CommandError("There is no Swedish start page yet. Run setup_site first.")
        locale, _created = Locale.objects.get_or_create(language_code=language)
        home = HomePage.objects.filter(translation_key=source.translation_key, locale=locale).first()
        if home is None:
            request(source, locale, user=None)
            home = HomePage.objects.get(translation_key=source.translation_key, locale=locale)
        sync_groups()
        state = "live" if home.live else "a draft; the language is open to visitors when it is published"
        self.stdout.write(f"{LANG_INFO[language]['name']}: the start page is {state}.")


def _refuse(language: str) -> None:
    offered = [code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES]
    if "name" not in LANG_INFO.get(language, {}):
        raise CommandError(f"{language} is no language that Django knows. Give a code such as fi.")
    if language == settings.LANGUAGE_CODE:
        raise CommandError(f"{language} is the language that pages are translated from.")
    if language not in offered:
        wanted = ",".join([*offered, language])
        raise CommandError(f"The site's settings do not offer {language}. Set SITE_LANGUAGES={wanted} first.")
