"""A topic, which has no drafts: translated before the language has it, there when it is whole."""

import pytest
from django.urls import reverse
from wagtail_localize.models import StringSegment, Translation

from content.factories import TopicFactory
from content.models import Topic
from content.translating.staff.rows import digest


@pytest.fixture
def topic(home, english_home):
    return TopicFactory(name="Lärande", slug="larande-x")


@pytest.fixture
def requested(publisher, topic, english_home):
    """Where the publisher is led when the topic is requested."""
    address = reverse("translating:request_snippet", args=["content", "topic", topic.pk])
    return publisher.client.post(address, {"language": english_home.locale_id, "due": ""}).url


def english(topic):
    return Topic.objects.filter(translation_key=topic.translation_key, locale__language_code="en").first()


def typed(text):
    segment = StringSegment.objects.get(string__data="Lärande")
    return {"action": "save", f"text-{segment.pk}": text, f"was-{segment.pk}": digest("")}


def test_it_leads_to_the_editor_and_the_word_is_not_there_yet(publisher, topic, requested):
    html = publisher.client.get(requested).content.decode()
    assert "Lärande" in html
    assert english(topic) is None
    publisher.client.post(requested, {"action": "save"})
    assert english(topic) is None


def test_when_it_is_whole_the_language_has_it(publisher, topic, requested):
    publisher.client.post(requested, typed("Learning"))
    assert (english(topic).name, english(topic).slug) == ("Learning", "larande-x")
    edit = reverse("wagtailsnippets_content_topic:edit", args=[english(topic).pk])
    assert publisher.client.get(requested).url == edit
    assert "Learning" in publisher.client.get(edit).content.decode()


def test_a_text_is_saved_while_it_is_written(publisher, topic, requested):
    segment, translation = StringSegment.objects.get(), Translation.objects.get()
    address = reverse("translating:string", args=[translation.pk, segment.pk])
    answer = publisher.client.post(address, {"text": "Learning", "was": digest("")})
    assert answer.status_code == 200
    assert english(topic) is None


def test_others_do_not_read_or_write_it(desk_of, topic, requested):
    client = desk_of("Översättare").client
    assert client.get(requested).status_code == 302
    client.post(requested, typed("Owned"))
    assert english(topic) is None


def test_what_has_not_begun_cannot_stop(publisher, requested):
    assert publisher.client.get(reverse("translating:stop", args=[Translation.objects.get().pk])).status_code == 404


def test_a_page_is_no_word(publisher, translation):
    assert publisher.client.get(reverse("translating:word", args=[translation.pk])).status_code == 404
