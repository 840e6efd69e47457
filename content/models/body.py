"""The body of a page, for the types that have one."""

from collections.abc import Iterable

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from content.blocks import BodyBlock


class BodyMixin(models.Model):
    """A body of blocks, with its panel and its place in the search index."""

    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    body_panels = [FieldPanel("body")]
    body_search_fields = [index.SearchField("body")]

    class Meta:
        abstract = True

    def referred_ids(self) -> Iterable[int]:
        return [*super().referred_ids(), *self.body.stream_block.referred_ids(self.body.raw_data)]
