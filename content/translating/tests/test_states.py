"""What a state says is what somebody has to do."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page
from wagtail_localize.models import StringTranslation

from content.translating.models import OutdatedString, TranslationRequest
from content.translating.states import State, named, standing_in, standing_of, with_states
from content.translating.targets import draft_translation, publish_translation
from content.translating.tests.sending import fill, put, segment, send, swedish_page, target
from content.translating.tests.translating import publish


@pytest.fixture
def page(home, english_home):
    return swedish_page(home)


@pytest.fixture
def sent(page):
    return send(page)


@pytest.fixture
def live(sent):
    fill(sent)
    publish_translation(sent)
    return sent


def standing(page):
    return standing_of(with_states(Page.objects.filter(pk=page.pk), "en").get(), "en")


def test_a_page_that_nobody_sent_is_missing(page):
    found = standing(page)
    assert (found.state, found.target, found.translation, found.strings) == (State.MISSING, None, None, 0)


def test_a_draft_that_lacks_strings_is_begun(sent):
    found = standing_in(sent)
    assert (found.state, found.live) == (State.STARTED, False)
    assert found.missing == found.strings > 0
    assert found.target == target(sent).pk


def test_what_is_whole_and_not_live_is_ready(sent):
    fill(sent)
    found = standing_in(sent)
    assert (found.state, found.missing, found.translated) == (State.READY, 0, found.strings)


def test_what_is_live_and_right_is_live(live, page):
    assert standing_in(live).state == State.LIVE
    assert standing(page) == standing(target(live)), "every version of a page tells the same"


def test_a_string_changed_after_the_draft_makes_it_ready_to_publish(live):
    put(live, segment(live, "Om oss"), "Who we are")
    assert standing_in(live).state == State.READY
    publish_translation(live)
    assert standing_in(live).state == State.LIVE


def test_a_newer_draft_is_ready_to_publish(live):
    draft_translation(live)
    assert standing_in(live).state == State.READY


def test_a_changed_swedish_string_makes_it_stale_until_somebody_has_looked(live, page):
    publish(page, title="Om oss alla")
    found = standing_in(live)
    assert (found.state, found.outdated, found.missing) == (State.STALE, 1, 0)
    assert found.since == OutdatedString.objects.get().since
    OutdatedString.objects.all().delete()
    assert standing_in(live).state == State.LIVE, "the English says what it said, and that is right"


def test_a_new_swedish_string_makes_what_is_live_stale(live, page):
    publish(page, search_description="Något helt nytt.")
    found = standing_in(live)
    assert (found.state, found.outdated, found.missing) == (State.STALE, 0, 1)


def test_an_outdated_string_that_the_source_no_longer_says_does_not_count(live, page):
    publish(page, summary="Vad Om oss nu handlar om.")
    assert standing_in(live).outdated == 1
    publish(page, summary="")
    assert OutdatedString.objects.exists()
    assert standing_in(live).outdated == 0
    assert standing_in(live).since is None


def test_a_machines_string_is_not_done(sent):
    fill(sent)
    StringTranslation.objects.filter(context__path="title").update(translation_type="machine")
    found = standing_in(sent)
    assert (found.state, found.machine) == (State.MACHINE, 1)


def test_a_string_with_an_error_is_missing(sent):
    fill(sent)
    put(sent, segment(sent, "Om oss"), "<script>no</script>")
    assert standing_in(sent).missing == 1


def test_a_review_is_the_reviewers_turn_whatever_is_left(sent, desk_of):
    target(sent).get_workflow().start(target(sent), desk_of().user)
    found = standing_in(sent)
    assert (found.state, found.missing) == (State.IN_REVIEW, found.strings)


def test_what_is_translated_by_hand_counts_no_strings(live, page):
    publish(page, title="Om oss alla")
    live.enabled = False
    live.save()
    found = standing(page)
    assert (found.state, found.strings, found.outdated, found.translation, found.since) == (
        State.LIVE, 0, 0, None, None,
    )  # fmt: skip


def test_an_alias_shows_the_source_and_is_missing(page, english_home):
    page.copy_for_translation(english_home.locale, alias=True)
    assert standing(page).state == State.MISSING


def test_a_day_that_has_passed_counts_while_something_is_to_be_done(sent):
    TranslationRequest.objects.update(due="2020-01-02")
    assert standing_in(sent).overdue
    fill(sent)
    publish_translation(sent)
    assert str(standing_in(sent).due) == "2020-01-02"
    assert not standing_in(sent).overdue


def test_pages_are_found_by_their_state_in_one_query(home, live, page):
    swedish_page(home, "Kontakt")
    with CaptureQueriesContext(connection) as queries:
        pages = list(with_states(Page.objects.filter(depth=3, locale=page.locale), "en").order_by("pk"))
        states = [standing_of(each, "en").state for each in pages]
    assert len(queries) == 1
    assert states == [State.LIVE, State.MISSING]
    found = with_states(Page.objects.filter(depth=3, locale=page.locale), "en").filter(**{named("state", "en"): "live"})
    assert list(found.values_list("pk", flat=True)) == [page.pk]
