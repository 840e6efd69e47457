"""How much the database is asked for what visitors read."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from content import factories
from home.factories import HomePageFactory

QUERIES = 15


def queries_for(client, url: str) -> int:
    client.get(url)  # Renditions are made once; site roots and content types are remembered.
    with CaptureQueriesContext(connection) as queries:
        assert client.get(url).status_code == 200
    return len(queries)


def test_no_page_of_the_real_content_asks_more_than_the_bound(demo_site, client):
    pages = Page.objects.live().filter(depth__gt=1)
    counts = {page.url: queries_for(client, page.url) for page in pages}
    assert len(counts) > 80
    assert {url: count for url, count in counts.items() if count > QUERIES} == {}


@pytest.mark.parametrize(
    "factory",
    [factories.NewsPageFactory, factories.FactPageFactory, factories.PartnerPageFactory, factories.ValuePageFactory],
)
def test_a_list_asks_no_more_for_two_hundred_children_than_for_twenty(factory, db, client):
    HomePageFactory()
    factory.create_batch(20)
    index = factory._meta.model.objects.first().get_parent()
    few = queries_for(client, index.url)
    factory.create_batch(180)
    assert queries_for(client, index.url) <= few
