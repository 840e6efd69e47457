"""Each check can fail, and nothing of ours makes it."""

import pytest
from django.core.checks import run_checks
from django.db import models
from django.test.utils import isolate_apps
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail import blocks
from wagtail.embeds.blocks import EmbedBlock
from wagtail.images.blocks import ImageBlock
from wagtail.models import TranslatableMixin

from content import checks


def codes(errors) -> list[str]:
    return [error.id for error in errors]


def struct(**children):
    return blocks.StructBlock(list(children.items()))


TEXT = blocks.CharBlock(default="")

BAD = [
    ("E001", struct(inner=struct(text=TEXT))),
    ("E001", blocks.StreamBlock([("outer", struct(inner=struct(text=TEXT)))])),
    ("E001", struct(items=blocks.ListBlock(struct(inner=struct(text=TEXT))))),
    ("E002", struct(inner=struct(image=ImageBlock()))),
    ("E003", struct(inner=struct(items=blocks.ListBlock(TEXT)))),
    ("E004", EmbedBlock(required=False)),
    ("E005", blocks.CharBlock()),
    ("E005", blocks.BlockQuoteBlock()),
    ("E005", struct(items=blocks.ListBlock(struct(text=blocks.TextBlock(required=False))))),
]

GOOD = [
    TEXT,
    blocks.BlockQuoteBlock(default=""),
    EmbedBlock(),
    ImageBlock(required=False),
    struct(image=ImageBlock(), items=blocks.ListBlock(TEXT)),
    struct(items=blocks.ListBlock(struct(items=blocks.ListBlock(TEXT)))),
    blocks.StreamBlock([("card", struct(text=TEXT, link=blocks.URLBlock(required=False)))]),
]


@pytest.mark.parametrize(("code", "block"), BAD)
def test_a_shape_that_cannot_be_translated_is_told(code, block):
    assert f"content.{code}" in codes(checks.block_errors(block, "here"))


@pytest.mark.parametrize("block", GOOD)
def test_a_shape_that_can_be_is_not(block):
    assert not list(checks.block_errors(block, "here"))


def test_the_message_says_where():
    block = blocks.StreamBlock([("facts", blocks.ListBlock(struct(text=blocks.CharBlock())))])
    (error,) = checks.block_errors(block, "content.NewsPage.body")
    assert error.msg.startswith("content.NewsPage.body.facts.item.text ")
    assert error.hint


@isolate_apps("content")
def test_many_to_many_on_what_is_translated():
    class Tagged(TranslatableMixin, models.Model):  # noqa: DJ008  nobody sees it
        friends = models.ManyToManyField("self")

        class Meta(TranslatableMixin.Meta):
            app_label = "content"

    assert codes(checks.many_to_many_errors(Tagged)) == ["content.E006"]


@isolate_apps("content")
def test_rows_that_have_rows():
    class Agreement(ClusterableModel):
        class Meta:
            app_label = "content"

    class Action(ClusterableModel):
        agreement = ParentalKey(Agreement, related_name="actions", on_delete=models.CASCADE)

        class Meta:
            app_label = "content"

    assert not list(checks.nested_relation_errors(Agreement))

    class Indicator(models.Model):  # noqa: DJ008  nobody sees it
        action = ParentalKey(Action, related_name="indicators", on_delete=models.CASCADE)

        class Meta:
            app_label = "content"

    assert codes(checks.nested_relation_errors(Agreement)) == ["content.E007"]
    assert not list(checks.nested_relation_errors(Action))


class HalfSaid:
    """Stands for a page type: a real one would stay among the page types for ever."""

    class _meta:  # noqa: N801  as Django names it
        label = "content.HalfSaid"


def test_a_page_type_says_what_it_is_for_and_where_it_belongs():
    assert codes(checks.page_type_errors(HalfSaid)) == ["content.E008", "content.E009", "content.E009"]


def test_a_page_type_that_says_so_is_fine():
    said = type("Said", (HalfSaid,), {"page_description": "x", "parent_page_types": [], "subpage_types": []})
    assert not list(checks.page_type_errors(said))


def test_ours_pass():
    assert not checks.check_shapes()


def test_the_check_is_registered(monkeypatch):
    monkeypatch.setattr(checks, "_model_errors", lambda _model: [checks._error("content.E001", "told")])
    assert "content.E001" in codes(run_checks())
