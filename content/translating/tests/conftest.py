"""A Swedish page sent to translation, and its English."""

import pytest
from django.apps import apps
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from content.factories import StandardPageFactory
from content.models import StandardPage
from content.tests.conftest import desk_of, english_home, home
from content.translating.targets import draft_translation, publish_translation
from content.translating.tests.translating import english_of, one_text

__all__ = ["desk_of", "english_home", "home"]


@pytest.fixture
def swedish(home, english_home):
    page = StandardPageFactory(parent=home, title="Om oss", slug="om-oss", summary="Vilka vi är.")
    page.body = one_text("Vi är tolv partner i Dalarna.", "Vi möts var fjärde vecka.")
    page.save_revision().publish()
    return StandardPage.objects.get(pk=page.pk)


@pytest.fixture
def translation(swedish):
    """Asked for, and not begun: an English draft with Swedish words in it."""
    source, _created = TranslationSource.update_or_create_from_instance(swedish)
    made = Translation.objects.create(source=source, target_locale=Locale.objects.get(language_code="en"))
    draft_translation(made)
    return made


@pytest.fixture
def live(translation):
    """Translated and published."""
    english_of(translation, "Om oss", "About us")
    english_of(translation, "om-oss", "about-us")
    english_of(translation, "Vilka vi är.", "Who we are.")
    english_of(translation, "Vi är tolv partner i Dalarna.", "We are twelve partners in Dalarna.")
    english_of(translation, "Vi möts var fjärde vecka.", "We meet every fourth week.")
    publish_translation(translation)
    return translation


@pytest.fixture
def publisher(desk_of):
    return desk_of("Publicerare")


@pytest.fixture
def translator(desk_of):
    return desk_of("Översättare")


@pytest.fixture
def english(live) -> StandardPage:
    return apps.get_model("content.StandardPage").objects.get(locale__language_code="en")
