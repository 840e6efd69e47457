"""The menu, the lists and the report that editors work from."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from content import factories
from content.models import Municipality, Need, NewsPage, PageTopic, SiteTexts, Topic


@pytest.fixture
def desk(desk_of):
    return desk_of("Publicerare")


@pytest.fixture
def yesterday():
    return timezone.localdate() - timedelta(days=1)


def shown(desk, address, **query):
    """The titles that a list shows."""
    response = desk.client.get(address, query)
    assert response.status_code == 200
    return [str(item) for item in response.context["object_list"]]


def test_the_menu_leads_to_each_kind_and_to_the_words(desk):
    html = desk.client.get("/admin/").content.decode()
    for name in ("news:index", "facts:index", "partners:index", "review_due"):
        assert reverse(name) in html
    for model in (Topic, Municipality, Need, SiteTexts):
        assert reverse(model.snippet_viewset.get_url_name("list")) in html


@pytest.mark.parametrize(
    ("name", "factory"),
    [
        ("news", factories.NewsPageFactory),
        ("facts", factories.FactPageFactory),
        ("partners", factories.PartnerPageFactory),
    ],
)
class TestKinds:
    def test_it_lists_its_kind_in_every_language(self, desk, english_home, name, factory):
        swedish = factory(title="Alfa")
        parent = swedish.get_parent().specific.copy_for_translation(english_home.locale)
        factory(title="Beta", parent=parent)
        factories.StandardPageFactory(title="Gamma")
        assert sorted(shown(desk, reverse(f"{name}:index"))) == ["Alfa", "Beta"]
        assert shown(desk, reverse(f"{name}:index"), locale="en") == ["Beta"]

    def test_it_is_filtered_by_owner_and_day_of_review(self, desk, yesterday, name, factory):
        factory(title="Min", owner=desk.user, review_due=yesterday)
        factory(title="Annans")
        address = reverse(f"{name}:index")
        assert shown(desk, address, owner=desk.user.pk) == ["Min"]
        assert shown(desk, address, review_due_to=yesterday.isoformat()) == ["Min"]

    def test_the_explorer_has_the_same_columns(self, desk, name, factory):
        page = factory(owner=desk.user)
        html = desk.client.get(reverse("wagtailadmin_explore", args=[page.get_parent().pk])).content.decode()
        assert "Review due" in html
        assert page.title in html

    def test_a_long_list_costs_no_more_queries(self, desk_of, name, factory):
        """Of ours: core asks twice a row for those who may not publish."""
        publisher = desk_of("Publicerare")

        def queries(more):
            for _each in range(more):
                factory(owner=desk_of("Redaktör").user)
            publisher.client.get(reverse(f"{name}:index"))
            with CaptureQueriesContext(connection) as made:
                publisher.client.get(reverse(f"{name}:index"))
            return len(made)

        assert queries(2) == queries(10)


def test_news_are_filtered_by_topic(desk):
    topic = factories.TopicFactory()
    about = factories.NewsPageFactory(title="Om det")
    about.topic_links = [PageTopic(topic=topic)]
    about.save()
    factories.NewsPageFactory(title="Om annat")
    assert shown(desk, reverse("news:index"), topic_links__topic=topic.pk) == ["Om det"]


class TestReviewDue:
    address = "/admin/reports/review-due/"

    def test_it_lists_what_is_due_the_longest_overdue_first(self, desk, yesterday):
        today = timezone.localdate()
        factories.StandardPageFactory(title="I dag", review_due=today)
        factories.PartnerPageFactory(title="I går", review_due=yesterday)
        factories.NewsPageFactory(title="I morgon", review_due=today + timedelta(days=1))
        factories.FactPageFactory(title="Aldrig")
        assert shown(desk, self.address) == ["I går", "I dag"]

    def test_it_can_be_taken_out(self, desk, yesterday):
        factories.StandardPageFactory(title="Om oss", review_due=yesterday, owner=desk.user)
        response = desk.client.get(self.address, {"export": "csv"})
        rows = b"".join(response.streaming_content).decode().splitlines()
        assert "Om oss" in rows[1]
        assert yesterday.isoformat() in rows[1]

    def test_translators_see_only_what_they_may_change(self, desk_of, english_home, yesterday):
        factories.StandardPageFactory(title="Om oss", review_due=yesterday)
        factories.StandardPageFactory(title="About us", parent=english_home, review_due=yesterday)
        assert shown(desk_of("Översättare"), self.address) == ["About us"]

    def test_it_is_not_for_everybody(self, client, home):
        assert client.get(self.address).status_code == 302


class TestWords:
    @pytest.mark.parametrize("factory", [factories.TopicFactory, factories.MunicipalityFactory, factories.NeedFactory])
    def test_they_are_listed_found_and_never_copied(self, desk, factory):
        word = factory(name="Landsbygd")
        viewset = type(word).snippet_viewset
        address = reverse(viewset.get_url_name("list"))
        assert shown(desk, address) == ["Landsbygd"]
        assert shown(desk, address, q="lands") == ["Landsbygd"]
        assert not viewset.copy_view_enabled

    def test_one_that_pages_are_sorted_by_is_kept(self, desk):
        topic = factories.TopicFactory()
        news = factories.NewsPageFactory()
        news.topic_links = [PageTopic(topic=topic)]
        news.save()
        desk.client.post(reverse(Topic.snippet_viewset.get_url_name("delete"), args=[topic.pk]))
        assert Topic.objects.filter(pk=topic.pk).exists()
        assert NewsPage.objects.get().topic_links.count() == 1

    def test_editors_do_not_change_them(self, desk_of):
        editor = desk_of("Redaktör")
        topic = factories.TopicFactory()
        address = reverse(Topic.snippet_viewset.get_url_name("edit"), args=[topic.pk])
        assert editor.client.get(address).status_code != 200
