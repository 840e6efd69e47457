"""Requesting a translation: who may, what it makes, and what it says when it cannot be."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from content.factories import StandardPageFactory, TopicFactory
from content.models import PageTopic, Topic
from content.translating import planning
from content.translating.models import TranslationRequest
from content.translating.tests.translating import one_text


@pytest.fixture
def locale(db) -> Locale:
    return Locale.objects.get(language_code="en")


@pytest.fixture
def editor(desk_of):
    return desk_of("Redaktör")


def where(page) -> str:
    return reverse("translating:request_page", args=[page.pk])


def ask(desk, page, locale, **data) -> str:
    """What the answer says to the user."""
    response = desk.client.post(where(page), {"language": locale.pk, "due": "", **data}, follow=True)
    return response.content.decode()


def english_of(page) -> Page | None:
    return Page.objects.filter(translation_key=page.translation_key, locale__language_code="en").first()


def test_it_makes_a_draft_and_a_request_with_a_day(editor, swedish, locale):
    day = timezone.localdate() + timedelta(days=14)
    html = ask(editor, swedish, locale, due=day.isoformat())
    assert "1 translation is requested." in html
    assert not english_of(swedish).live
    request = TranslationRequest.objects.get()
    assert (request.due, request.requested_by) == (day, editor.user)
    assert request.translation.enabled


def test_asking_twice_only_moves_the_day(editor, swedish, locale):
    ask(editor, swedish, locale)
    draft = english_of(swedish).latest_revision_id
    day = timezone.localdate() + timedelta(days=3)
    ask(editor, swedish, locale, due=day.isoformat())
    assert TranslationRequest.objects.get().due == day
    assert english_of(swedish).latest_revision_id == draft


def test_a_day_that_has_passed_is_refused_and_nothing_typed_is_lost(editor, swedish, locale):
    html = ask(editor, swedish, locale, due="2020-02-03")
    assert "Choose a day that has not passed." in html
    assert "2020-02-03" in html
    assert not Translation.objects.exists()


def test_of_a_page_that_was_never_live_the_newest_draft_is_the_source(editor, home, english_home, locale):
    page = StandardPageFactory(parent=home, title="Ny", slug="ny", draft=True)
    page.title = "Nyare"
    page.save_revision()
    ask(editor, page, locale)
    assert english_of(page).draft_title == "Nyare"


@pytest.mark.parametrize("group", ["Översättare", None])
def test_others_learn_and_make_nothing(desk_of, client, swedish, locale, group):
    client = desk_of(group).client if group else client
    for response in (client.get(where(swedish)), client.post(where(swedish), {"language": locale.pk})):
        assert response.status_code == 302
    assert not Translation.objects.exists()


def test_a_page_locked_by_somebody_else_is_refused_in_words(editor, desk_of, swedish, locale):
    desk_of().client.post(reverse("wagtailadmin_pages:lock", args=[swedish.pk]))
    assert "locked by somebody else" in ask(editor, swedish, locale)
    assert not Translation.objects.exists()


def test_an_english_page_is_no_source(editor, english_home, locale):
    assert "Translations are made from Swedish" in ask(editor, english_home, locale)


def test_a_copy_is_no_source(editor, swedish, locale):
    alias = swedish.create_alias(update_slug="kopia")
    assert "follows another page" in ask(editor, alias, locale)


def test_an_english_copy_is_no_target(editor, swedish, locale):
    swedish.copy_for_translation(locale, alias=True)
    assert "Make it a page of its own first" in ask(editor, swedish, locale)
    assert not Translation.objects.exists()


def test_what_is_written_by_hand_in_english_stays_so(editor, swedish, locale):
    swedish.copy_for_translation(locale)
    assert "written by hand" in ask(editor, swedish, locale)
    assert not Translation.objects.exists()


def test_missing_parents_are_named_and_requested_with_it(editor, swedish, locale):
    below = StandardPageFactory(parent=swedish, title="Historia", slug="historia")
    html = ask(editor, below, locale)
    assert "These are missing in the language: “Om oss”" in html
    assert not Translation.objects.exists()
    ask(editor, below, locale, parents="on")
    assert english_of(below).get_parent() == english_of(swedish)
    assert TranslationRequest.objects.count() == 2


def test_a_subtree_is_left_to_a_worker(editor, swedish, locale, django_capture_on_commit_callbacks):
    for number in range(6):
        StandardPageFactory(parent=swedish, title=f"Sida {number}", slug=f"sida-{number}")
    with django_capture_on_commit_callbacks(execute=True):
        html = ask(editor, swedish, locale, subtree="on")
    assert "7 translations are requested." in html
    assert TranslationRequest.objects.count() == 7
    assert english_of(swedish).get_children().count() == 6


def test_a_long_page_is_left_to_a_worker(editor, home, english_home, locale, django_capture_on_commit_callbacks):
    page = StandardPageFactory(parent=home, body=one_text(*("Ett stycke om något som vi gör." * 5 for _ in range(500))))
    with django_capture_on_commit_callbacks(execute=False) as left:
        html = ask(editor, page, locale)
    assert "1 translation is requested. The draft is made in the background" in html
    assert len(left) == 1
    assert not page.has_translation(locale)


def test_what_may_not_be_requested_below_is_told(editor, desk_of, swedish, locale):
    locked = StandardPageFactory(parent=swedish, title="Låst", slug="last")
    StandardPageFactory(parent=locked, title="Under", slug="under")
    desk_of().client.post(reverse("wagtailadmin_pages:lock", args=[locked.pk]))
    html = ask(editor, swedish, locale, subtree="on")
    assert "1 translation is requested." in html
    assert "Låst: The page is locked by somebody else." in html
    assert "Under: The page above it is missing" in html


def test_pages_that_are_ticked_are_requested_together(editor, swedish, english_home, locale):
    other = StandardPageFactory(parent=swedish.get_parent(), title="Kontakt", slug="kontakt")
    ids = f"id={swedish.pk}&id={other.pk}&id={english_home.pk}"
    address = f"{reverse('wagtail_bulk_action', args=['wagtailcore', 'page', 'request_translation'])}?{ids}"
    html = editor.client.get(address).content.decode()
    assert "These are left out" in html
    editor.client.post(address, {"language": locale.pk, "due": ""})
    assert english_of(swedish)
    assert english_of(other)


def test_words_that_a_page_refers_to_are_requested_with_it_and_shown_when_they_are_translated(editor, swedish, locale):
    topic = TopicFactory(name="Lärande", slug="larande-x")
    swedish.topic_links = [PageTopic(topic=topic)]
    swedish.save()
    ask(editor, swedish, locale)
    assert Translation.objects.filter(source__object_id=topic.translation_key).exists()
    assert not Topic.objects.filter(locale=locale, translation_key=topic.translation_key).exists()


def test_a_word_is_requested_by_those_who_may_change_it(publisher, editor, home, locale):
    topic = TopicFactory(name="Lärande", slug="larande-x")
    address = reverse("translating:request_snippet", args=["content", "topic", topic.pk])
    assert editor.client.post(address, {"language": locale.pk}).status_code == 302
    assert not Translation.objects.exists()
    assert publisher.client.get(address).status_code == 200
    publisher.client.post(address, {"language": locale.pk, "due": ""})
    assert TranslationRequest.objects.get().translation.source.object_repr == "Lärande"


def test_what_is_no_translatable_word_is_not_found(publisher, home):
    for names in (["content", "nonsense", "1"], ["search", "synonym", "1"], ["content", "topic", "9999"]):
        assert publisher.client.get(reverse("translating:request_snippet", args=names)).status_code == 404


def test_a_page_that_was_deleted_in_english_can_be_requested_again(publisher, editor, swedish, locale):
    ask(editor, swedish, locale)
    english_of(swedish).delete()
    assert not Translation.objects.get().enabled
    ask(editor, swedish, locale)
    assert Translation.objects.get().enabled
    assert english_of(swedish)


def test_planning_costs_no_more_for_more_pages(editor, swedish, locale, django_assert_max_num_queries):
    costs = []
    for count in (1, 20):
        for number in range(count):
            StandardPageFactory(parent=swedish, slug=f"sida-{count}-{number}")
        with django_assert_max_num_queries(30) as queries:
            plan = planning.make([swedish], planning.Wish(locale, subtree=True), editor.user)
        costs.append(len(queries))
    assert len(plan.pages) == 22
    assert costs[1] <= costs[0]


def test_a_translator_does_not_touch_the_swedish(desk_of, swedish):
    response = desk_of("Översättare").client.get(reverse("wagtailadmin_pages:edit", args=[swedish.pk]))
    assert response.status_code == 302
