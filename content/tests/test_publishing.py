"""Publishing past a review is for those who are not involved in it; outside a review it is a right."""

import pytest
from django.urls import reverse
from wagtail.models import WorkflowState

PUBLISHER = "Publicerare"


def test_a_publisher_may_not_publish_past_a_review_what_they_wrote(sent, desk_of):
    publisher = desk_of(PUBLISHER)
    publisher.save(sent, lead="Mitt eget.")
    html = publisher.client.get(reverse("wagtailadmin_pages:edit", args=[sent.pk])).content.decode()
    assert "action-publish" not in html
    publisher.save(sent, "action-publish", lead="Mitt eget.")
    sent.refresh_from_db()
    assert not sent.live


def test_changing_and_publishing_at_once_is_refused_too(sent, desk_of):
    publisher = desk_of(PUBLISHER)
    publisher.save(sent, "action-publish", lead="Ändrat i samma stund.")
    sent.refresh_from_db()
    assert not sent.live
    assert sent.workflow_in_progress


@pytest.mark.parametrize("groups", [(PUBLISHER,), ()])
def test_nor_is_it_published_in_bulk(sent, desk_of, groups):
    publisher = desk_of(*groups)
    publisher.save(sent, lead="Mitt eget.")
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    asked = publisher.client.get(f"{address}?id={sent.pk}")
    assert [row["item"].pk for row in asked.context["items_with_no_access"]] == [sent.pk]
    publisher.client.post(f"{address}?id={sent.pk}")
    sent.refresh_from_db()
    assert not sent.live


def test_another_publisher_may(sent, desk_of):
    desk_of(PUBLISHER).save(sent, "action-publish")
    sent.refresh_from_db()
    assert sent.live
    assert WorkflowState.objects.get().status == "cancelled"


def test_outside_a_review_a_publisher_publishes(news, desk_of):
    desk_of(PUBLISHER).save(news, "action-publish", lead="Rättat telefonnummer.")
    news.refresh_from_db()
    assert news.live


def test_an_editor_does_not(news, author):
    author.save(news, "action-publish", lead="Rättat telefonnummer.")
    news.refresh_from_db()
    assert not news.live
