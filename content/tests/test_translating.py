"""From a Swedish page to an English one: who sends, who translates, who publishes."""

from urllib.parse import urlencode

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, Translation

from content import factories
from content.models import StandardPage


@pytest.fixture
def swedish(home, english_home):
    return factories.StandardPageFactory(parent=home, title="Om oss", slug="om-oss", summary="Vilka vi är.")


@pytest.fixture
def publisher(desk_of):
    return desk_of("Publicerare")


@pytest.fixture
def translator(desk_of):
    return desk_of("Översättare")


def send(desk, page):
    english = Locale.objects.get(language_code="en")
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    return desk.client.post(address, {"locales": [english.pk], "publish_translations": ""})


@pytest.fixture
def english(publisher, swedish):
    send(publisher, swedish)
    return StandardPage.objects.get(locale__language_code="en")


def translate(desk, text: str, into: str):
    segment = StringSegment.objects.get(string__data=text)
    names = [Translation.objects.get().pk, segment.pk]
    address = reverse("wagtail_localize:edit_string_translation", args=names)
    return desk.client.put(address, urlencode({"value": into}), content_type="application/x-www-form-urlencoded")


@pytest.fixture
def publish(django_capture_on_commit_callbacks):
    def publish(desk, page):
        with django_capture_on_commit_callbacks(execute=True):
            desk.client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action": "publish"})
        page.refresh_from_db()

    return publish


def test_what_is_sent_becomes_a_draft(english, swedish):
    assert not english.live
    assert english.translation_key == swedish.translation_key


def test_a_translator_translates_and_a_publisher_publishes(publish, publisher, translator, english):
    assert translator.client.get(reverse("wagtailadmin_pages:edit", args=[english.pk])).status_code == 200
    for text, into in (("Om oss", "About us"), ("om-oss", "about-us"), ("Vilka vi är.", "Who we are.")):
        assert translate(translator, text, into).status_code == 201
    publish(publisher, english)
    assert english.live
    assert "About us" in publisher.client.get(english.url).content.decode()


def test_a_translator_does_not_publish(publish, translator, english):
    translate(translator, "Om oss", "About us")
    publish(translator, english)
    assert not english.live


@pytest.mark.parametrize("group", ["Översättare", "Redaktör"])
def test_only_publishers_send(desk_of, swedish, group):
    send(desk_of(group), swedish)
    assert not Translation.objects.exists()


def test_a_translator_does_not_touch_the_swedish(translator, swedish):
    response = translator.client.get(reverse("wagtailadmin_pages:edit", args=[swedish.pk]))
    assert response.status_code == 302
