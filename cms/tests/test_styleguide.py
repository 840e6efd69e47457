"""The style page is the target of the accessibility tests, so it has to show everything there is."""

import re

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import translation

COMPONENTS = {f"components/{path.name}" for path in (settings.BASE_DIR / "templates" / "components").glob("*.html")}


@pytest.fixture(params=["sv", "en"])
def response(request, client):
    with translation.override(request.param):
        address = reverse("styleguide")
    return client.get(address)


def test_style_page_shows_every_component(response):
    assert {template.name for template in response.templates} >= COMPONENTS


def test_style_page_has_an_unbroken_outline(response):
    levels = [int(level) for level in re.findall(r"<h([1-6])[\s>]", response.text)]

    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in zip([0, *levels], levels, strict=False))


def test_style_page_has_no_id_twice(response):
    ids = re.findall(r'\sid="([^"]*)"', response.text)

    assert len(ids) == len(set(ids))


def test_style_page_needs_no_inline_script_or_style(response):
    assert not re.search(r"\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)", response.text)
