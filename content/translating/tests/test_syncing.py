"""What becomes of English when Swedish is published."""

import pytest
from wagtail_localize.models import Translation, TranslationSource

from content.factories import TopicFactory
from content.models import StandardPage
from content.publishing import PublishingRefused
from content.translating.models import OutdatedString
from content.translating.strings import State, strings
from content.translating.targets import draft_translation, publish_translation
from content.translating.tests.translating import english_of, fresh, one_text, publish
from content.translating.writing import confirm, write

FIRST, SECOND = "Vi är tolv partner i Dalarna.", "Vi möts var fjärde vecka."


def states(translation) -> dict[str, str]:
    translation.refresh_from_db()
    return {each.source: each.state for each in strings(translation)}


def body(translation) -> list[tuple[str, str]]:
    return [(each.data, each.state) for each in strings(translation) if each.segment.context.path.startswith("body")]


def test_a_typo_leaves_english_as_it_is_with_one_string_to_look_over(client, swedish, live):
    english = swedish.get_translation(live.target_locale)
    before = client.get(english.url).content
    publish(swedish, body=one_text("Vi är tretton partner i Dalarna.", SECOND))
    assert client.get(english.url).content == before
    assert body(live) == [
        ("We are twelve partners in Dalarna.", State.OUTDATED),
        ("We meet every fourth week.", State.DONE),
    ]
    assert OutdatedString.objects.get().before.data == FIRST


def test_saying_that_it_is_still_right_clears_it(swedish, live, publisher):
    publish(swedish, title="Om oss alla")
    confirm([each.translation for each in strings(live) if each.outdated], publisher.user)
    assert set(states(live).values()) == {State.DONE}


@pytest.mark.parametrize(
    "text",
    [
        "Vi är  tolv partner i\u00a0Dalarna.",
        "Vi är <b>tolv partner</b> i Dalarna.",
        "Vi är to\u00adlv partner i Dalarna.",
    ],
)
def test_typography_outdates_nothing(swedish, live, text):
    publish(swedish, body=one_text(text, SECOND))
    assert body(live)[0] == ("We are twelve partners in Dalarna.", State.DONE)


def test_quotation_marks_and_dashes_outdate_nothing(swedish, live):
    publish(swedish, summary='Vilka "vi" är - då.')
    write(live, strings(live)[2].segment, "Who “we” are.", user=None)
    publish(swedish, summary="Vilka ”vi” är – då.")
    assert OutdatedString.objects.count() == 0


def test_a_new_paragraph_has_no_english_and_the_others_keep_theirs(swedish, live):
    publish(swedish, body=one_text("Alla är välkomna.", FIRST, SECOND))
    assert body(live) == [
        ("", State.MISSING),
        ("We are twelve partners in Dalarna.", State.DONE),
        ("We meet every fourth week.", State.DONE),
    ]


def test_a_paragraph_that_goes_takes_nothing_with_it(swedish, live):
    publish(swedish, body=one_text(SECOND))
    assert body(live) == [("We meet every fourth week.", State.DONE)]


def test_a_text_that_moves_to_another_block_keeps_its_english(swedish, live):
    moved = {"type": "rich_text", "value": f"<p>{SECOND}</p>", "id": "0d3c2f6e-8d2b-4a67-9a51-6f1f5a8f3c10"}
    publish(swedish, body=[moved, *one_text(FIRST)])
    assert {state for _text, state in body(live)} == {State.DONE}


def test_what_is_outdated_twice_is_compared_with_what_was_translated(swedish, live):
    publish(swedish, title="Om oss här")
    publish(swedish, title="Om oss där")
    assert [
        row.before.data for row in OutdatedString.objects.filter(translation__translation_of__data="Om oss där")
    ] == ["Om oss"]


def test_a_change_taken_back_is_no_longer_outdated(swedish, live):
    publish(swedish, title="Om oss här")
    publish(swedish, title="Om oss")
    assert set(states(live).values()) == {State.DONE}


def test_a_link_that_swedish_lost_is_no_error_in_english(swedish, live):
    publish(swedish, body=one_text('Läs <a href="https://example.org/">mer här</a>.', SECOND))
    translated = strings(live)[-2]
    write(live, translated.segment, 'Read <a id="a1">more here</a>.', user=None)
    publish(swedish, body=one_text("Läs mer här.", SECOND))
    assert body(live)[0] == ("Read more here.", State.OUTDATED)


def test_writing_anew_is_no_longer_outdated(swedish, live, publisher):
    publish(swedish, title="Om partnerskapet")
    title = next(each for each in strings(live) if each.source == "Om partnerskapet")
    write(live, title.segment, "About the partnership", user=publisher.user)
    assert set(states(live).values()) == {State.DONE}
    assert title.translation.last_translated_by is None


def test_a_page_that_lacks_english_does_not_go_live(translation):
    english_of(translation, "Om oss", "About us")
    with pytest.raises(PublishingRefused, match="4 "):
        publish_translation(translation)
    assert not StandardPage.objects.get(locale=translation.target_locale).live


def test_what_was_whole_goes_live_although_swedish_has_grown_since(swedish, live):
    revision = draft_translation(live)
    publish(swedish, body=one_text(FIRST, SECOND, "Och fler blir vi."))
    revision.publish()
    assert swedish.get_translation(live.target_locale).live


def test_english_by_machine_says_so_until_a_person_has_looked(client, swedish, translation, publisher):
    for text in [each.source for each in strings(translation)]:
        english_of(translation, text, f"{text[:6]} in English", translation_type="machine", tool_name="DeepL")
    publish_translation(translation)
    english = fresh(swedish.get_translation(translation.target_locale))
    notice = "translated by a machine"
    assert notice in client.get(english.url).content.decode()
    confirm([each.translation for each in strings(translation)], publisher.user)
    publish_translation(translation)
    assert notice not in client.get(english.url).content.decode()


def test_a_word_that_is_saved_is_followed_at_once(home, english_home):

    topic = TopicFactory(name="Arbete")
    source, _created = TranslationSource.update_or_create_from_instance(topic)
    translation = Translation.objects.create(source=source, target_locale=english_home.locale)
    english_of(translation, "Arbete", "Work")
    topic.name = "Arbetsliv"
    topic.save()
    assert [(each.data, each.state) for each in strings(translation) if each.source == "Arbetsliv"] == [
        ("Work", State.OUTDATED)
    ]
