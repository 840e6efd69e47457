"""Whatever editors put on a page, its reader gets it with one h1 and an outline without gaps."""

from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Page

from content import factories
from content.blocks import BodyBlock
from content.models import BodyMixin
from content.tests.bodies import Choices, raw_values
from content.tests.kinds import FACTORIES, OURS

GONE = 999_999


@pytest.fixture
def pages(home) -> list[Page]:
    """A live page of every type that has a body."""
    types = [model for model in OURS if issubclass(model, BodyMixin)]
    return [FACTORIES[model]() if model in FACTORIES else model.objects.get() for model in types]


@pytest.fixture
def choices(pages) -> Choices:
    hidden = factories.FactPageFactory(draft=True)
    return Choices(
        pages=[None, GONE, hidden.pk, *(page.pk for page in pages)],
        images=[None, GONE, factories.ImageFactory().pk],
        documents=[None, GONE, factories.DocumentFactory().pk],
    )


def headings(html: str) -> list[int]:
    found = BeautifulSoup(html, "html.parser").find_all(["h1", "h2", "h3", "h4", "h5", "h6"])
    return [int(heading.name[1]) for heading in found]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_body_is_shown_under_one_h1_without_a_gap(pages, choices, client, data):
    page = data.draw(st.sampled_from(pages))
    page.body = data.draw(raw_values(BodyBlock(), choices))
    page.save()

    response = client.get(page.url)
    levels = headings(response.content.decode())

    assert response.status_code == 200
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise([0, *levels]))
