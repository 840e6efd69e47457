"""The index says what the site says: at once, and never what is not for everybody."""

import datetime

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from content.factories import NewsPageFactory, StandardPageFactory, TopicFactory
from content.models.taxonomy import PageTopic
from search.checks import check_index, differences
from search.finding import find, suggest
from search.models import SearchEntry, Word


def titles(text, language="sv"):
    results = find(text, language)
    return [hit.title for hit in [*results.hits, *results.partial]]


class PublishingTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.page = NewsPageFactory(title="Vinterbadarna öppnar kallbadhus", full=True)

    def tearDown(self):
        self.assertEqual(differences(), 0)

    def test_a_page_is_found_by_other_forms_of_its_words(self):
        self.assertEqual(titles("kallbadhuset"), [self.page.title])
        self.assertEqual(titles("vinterbadare"), [self.page.title])

    def test_a_page_is_gone_when_it_is_unpublished_and_back_when_it_is_published(self):
        self.page.unpublish()
        self.assertEqual(titles("kallbadhus"), [])
        self.page.save_revision().publish()
        self.assertEqual(titles("kallbadhus"), [self.page.title])

    def test_a_draft_is_not_found_before_it_is_published(self):
        self.page.title = "Simhallen stänger"
        revision = self.page.save_revision()
        self.assertEqual(titles("simhallen"), [])
        self.assertEqual(titles("kallbadhus"), ["Vinterbadarna öppnar kallbadhus"])
        revision.publish()
        self.assertEqual(titles("simhallen"), ["Simhallen stänger"])
        self.assertEqual(titles("kallbadhus"), [])

    def test_a_draft_is_never_taken_for_what_is_live(self):
        self.page.title = "Simhallen stänger"
        self.page.save(update_fields=["live"])
        self.assertEqual(titles("simhallen"), [])

    def test_a_page_is_gone_from_its_hour_before_anybody_has_noted_it(self):
        self.page.expire_at = timezone.now() + datetime.timedelta(hours=1)
        self.page.save_revision().publish()
        self.assertEqual(titles("kallbadhus"), [self.page.title])
        SearchEntry.objects.update(expires=timezone.now())
        self.assertEqual((titles("kallbadhus"), suggest("kallbad", "sv")), ([], []))
        call_command("rebuild_search", verbosity=0)

    def test_an_expired_page_is_gone(self):
        self.page.expire_at = timezone.now() - datetime.timedelta(minutes=1)
        self.page.save()
        call_command("publish_scheduled")
        self.assertEqual(titles("kallbadhus"), [])

    def test_a_page_of_the_future_is_not_found(self):
        self.page.unpublish()
        self.page.go_live_at = timezone.now() + datetime.timedelta(days=1)
        self.page.save_revision().publish()
        self.assertEqual(titles("kallbadhus"), [])

    def test_a_deleted_page_is_gone(self):
        self.page.delete()
        self.assertEqual(titles("kallbadhus"), [])

    def test_a_closed_page_is_gone_with_all_below_until_it_is_opened(self):
        closed = PageViewRestriction.objects.create(page=self.page.get_parent(), restriction_type="login")
        self.assertEqual((titles("kallbadhus"), suggest("vinterbad", "sv")), ([], []))
        closed.delete()
        self.assertEqual(titles("kallbadhus"), [self.page.title])

    def test_a_page_that_is_moved_below_a_closed_one_is_gone(self):
        page = StandardPageFactory(title="Hundspann och skidspår")
        closed = StandardPageFactory(title="Styrelsens rum")
        PageViewRestriction.objects.create(page=closed, restriction_type="password", password="hemligt")
        page.move(closed, "last-child")
        self.assertEqual(titles("hundspann"), [])
        page.refresh_from_db()
        page.move(closed.get_parent(), "last-child")
        self.assertEqual(titles("hundspann"), ["Hundspann och skidspår"])

    def test_the_address_of_a_hit_follows_the_page(self):
        self.page.slug = "ny-adress"
        self.page.save_revision().publish()
        self.assertTrue(find("kallbadhus", "sv").hits[0].url.endswith("/ny-adress/"))

    def test_a_page_is_found_by_the_new_name_of_its_topic_and_of_no_other(self):
        topic = TopicFactory(name="Skidspår")
        PageTopic.objects.create(page=self.page, topic=topic)
        self.page.save()
        self.assertEqual(titles("skidspår"), [self.page.title])
        with CaptureQueriesContext(connection) as queries:
            topic.name = "Isvägar"
            topic.save()
        self.assertEqual((titles("skidspår"), titles("isvägen")), ([], [self.page.title]))
        self.assertLessEqual(len(queries), 35)

    def test_pages_of_another_language_are_not_found(self):
        self.assertEqual(titles("kallbadhus", "en"), [])

    def test_the_words_of_what_is_gone_are_not_offered(self):
        self.assertEqual(find("kalbadhus", "sv").repaired, "kallbadhus")
        self.page.unpublish()
        self.assertEqual(find("kalbadhus", "sv").repaired, "")


@pytest.mark.django_db
def test_the_check_names_what_differs():
    page = NewsPageFactory(title="Kallbadhus")
    assert check_index(databases=["default"]) == []
    SearchEntry.objects.filter(page=page).update(version=0)
    assert [warning.id for warning in check_index(databases=["default"])] == ["search.W001"]
    call_command("rebuild_search", verbosity=0)
    assert check_index(databases=["default"]) == []


@pytest.mark.django_db
def test_rebuilding_gives_what_indexing_gives():
    page = NewsPageFactory(title="Samhällsutmaningar och e-tjänster", full=True)
    page.save()
    fields = ("title", "title_parts", "text", "suggested_by", "kind", "date")
    before = SearchEntry.objects.filter(page=page).values(*fields).get()
    call_command("rebuild_search", verbosity=0)
    assert SearchEntry.objects.filter(page=page).values(*fields).get() == before
    word = Word.objects.get(stem="samhallsutman", language=page.locale.language_code)
    assert (word.forms, word.parts) == ("samhällsutmaningar", "samhall utman")
