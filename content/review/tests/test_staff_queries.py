"""What staff see of partner review is asked for together, however many rounds there are."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from content.factories import NewsPageFactory
from content.review.models import ReviewRound


def make_rounds(count, partners):
    for page in NewsPageFactory.create_batch(count):
        opened = ReviewRound.objects.create(
            page_id=page.pk, title=page.title, deadline=timezone.localdate(), language="sv"
        )
        for each in partners:
            opened.requests.create(organisation=each, organisation_name=each.name)


def queries_for(desk, url):
    desk.client.get(url)
    with CaptureQueriesContext(connection) as queries:
        assert desk.client.get(url).status_code == 200
    return len(queries)


@pytest.mark.parametrize("name", ["news:index", "partner_review:report", "wagtailadmin_home"])
def test_more_rounds_take_no_more_queries(partners, publisher, name):
    make_rounds(2, partners)
    few = queries_for(publisher, reverse(name))
    make_rounds(8, partners)
    assert queries_for(publisher, reverse(name)) <= few
