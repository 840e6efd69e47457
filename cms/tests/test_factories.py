"""Every page type can be made by a factory, bare and with everything in it."""

import pytest
from django.apps import apps
from wagtail.models import get_page_models

from content import factories
from content.factories.finding import page_factories
from content.models import BasePage

FACTORIES = page_factories()
OURS = sorted((model for model in get_page_models() if issubclass(model, BasePage)), key=lambda model: model.__name__)
WITH_BODY = [model for model in OURS if hasattr(model, "body")]


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_every_page_type_has_a_factory_whose_pages_are_valid(db, model):
    page = FACTORIES[model]()

    page.full_clean()
    assert page.live
    assert isinstance(page, model)


@pytest.mark.parametrize("model", WITH_BODY, ids=lambda model: model.__name__)
def test_full_pages_hold_every_block_in_a_form_that_an_editor_could_save(db, model):
    body = FACTORIES[model](full=True).body

    assert {block.block_type for block in body} == set(body.stream_block.child_blocks)
    body.stream_block.clean(body)


def test_drafts_are_not_live(db):
    assert not factories.NewsPageFactory(draft=True).live


def test_factories_find_the_parent_that_is_there(db):
    first, second = factories.NewsPageFactory(), factories.NewsPageFactory()

    assert first.get_parent() == second.get_parent()
    assert apps.get_model("content.NewsIndexPage").objects.count() == 1
