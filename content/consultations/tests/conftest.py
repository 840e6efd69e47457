"""An open consultation with two questions, and what a visitor sends to it."""

from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client

from content.consultations.factories import ConsultationPageFactory
from content.consultations.forms import name_of
from content.consultations.models import ConsultationPage
from content.tests.conftest import desk_of, english_home, home

__all__ = ["desk_of", "english_home", "home"]


@pytest.fixture(autouse=True)
def nobody_has_tried_yet():
    cache.clear()


@pytest.fixture
def page(home) -> ConsultationPage:
    return ConsultationPageFactory(title="En öppen remiss", asking=True)


def answers_to(page: ConsultationPage, **changes: str) -> dict[str, str]:
    text, choice = page.questions.all()
    typed = {
        "kind": "organisation",
        "organisation": "Bygdegården i Bingsjö",
        "role": "ordförande",
        "email": "styrelsen@example.org",
        name_of(text): "Vi tycker att förslaget är bra.",
        name_of(choice): "2",
        "consent": "on",
        "attempt": "",
        "website": "",
    }
    return typed | changes


@pytest.fixture
def send(page, django_capture_on_commit_callbacks) -> Callable[..., HttpResponse]:
    """What a browser without cookies does."""

    def post(url: str = "", headers: dict[str, str] | None = None, **changes: str) -> HttpResponse:
        with django_capture_on_commit_callbacks(execute=True):
            return Client(enforce_csrf_checks=True).post(url or page.url, answers_to(page, **changes), headers=headers)

    return post
