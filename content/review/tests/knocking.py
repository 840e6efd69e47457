"""What somebody meets who tries to publish a page that partners have not approved."""

from django.http import HttpResponse
from django.urls import reverse
from wagtail.models import Page

from content.tests.desk import Desk

NOT_YET = "Partners have not approved this page"
CHANGED = "The text has changed since partners approved it"


def edit(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def words_of(response: HttpResponse, desk: Desk) -> str:
    """What the person reads next: it is a page, and neither an error nor a bare refusal."""
    if response.status_code == 302:
        response = desk.client.get(response.url, follow=True)
    assert response.status_code == 200
    return response.content.decode()
