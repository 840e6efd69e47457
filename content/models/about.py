"""Who the partnership is: its vision, its commitments and its values."""

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Subquery
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, Page, PageManager, TranslatableMixin
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from .base import BasePage
from .body import BodyMixin


class VisionPage(BodyMixin, BasePage):
    vision = models.TextField(_("vision"), help_text=_("What we want to be and bring about."))
    claim = models.CharField(_("claim"), max_length=120, blank=True, help_text=_("The vision in a few words."))
    speaks_for = models.TextField(_("who we speak for"), blank=True)
    adopted_on = models.DateField(_("adopted on"), null=True, blank=True)
    adopted_by = models.CharField(_("adopted by"), max_length=120, blank=True)

    page_description = _("What the partnership wants, whom it speaks for and what it commits itself to. One is enough.")
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count_per_parent = 1
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("adopted_by", overridable=False),
    ]

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("vision"),
        FieldPanel("claim"),
        FieldPanel("speaks_for"),
        InlinePanel("commitments", label=_("Commitment"), heading=_("Commitments")),
        MultiFieldPanel([FieldPanel("adopted_on"), FieldPanel("adopted_by")], _("Adopted")),
        *BodyMixin.body_panels,
        *BasePage.connection_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        *BodyMixin.body_search_fields,
        index.SearchField("vision"),
        index.SearchField("speaks_for"),
    ]

    class Meta:
        verbose_name = _("vision")
        verbose_name_plural = _("visions")


class Commitment(TranslatableMixin, Orderable):
    """One thing that the partnership commits itself to. Translated."""

    page = ParentalKey(VisionPage, related_name="commitments", on_delete=models.CASCADE)
    text = models.TextField(_("commitment"))

    panels = [FieldPanel("text")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("commitment")
        verbose_name_plural = _("commitments")


class ValueQuerySet(PageQuerySet):
    def in_source_order(self) -> "ValueQuerySet":
        """The order of the Swedish page tree, which is the one place where values are ordered."""
        source = Page.objects.filter(
            translation_key=OuterRef("translation_key"), locale__language_code=settings.LANGUAGE_CODE
        )
        return self.annotate(source_path=Subquery(source.values("path")[:1])).order_by("source_path")


class ValueIndexPage(BodyMixin, BasePage):
    page_description = _("The list of the partnership's values. Drag the values in the Swedish tree to order them.")
    parent_page_types = ["home.HomePage", "content.VisionPage"]
    subpage_types = ["content.ValuePage"]
    max_count_per_parent = 1

    content_panels = [*BasePage.content_panels, *BodyMixin.body_panels, *BasePage.connection_panels]
    search_fields = [*BasePage.search_fields, *BodyMixin.body_search_fields]

    class Meta:
        verbose_name = _("list of values")
        verbose_name_plural = _("lists of values")

    def values(self) -> ValueQuerySet:
        """The live values below, in the Swedish order. Cost: one query."""
        return ValuePage.objects.child_of(self).live().in_source_order()

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {"values": self.values()}


class ValuePage(BodyMixin, BasePage):
    """A value: its title is its name."""

    statement = models.TextField(_("statement"), help_text=_("What the value asks of us, in one or two sentences."))

    page_description = _("One of the values: its name, a short statement and, if you like, stories about it.")
    parent_page_types = ["content.ValueIndexPage"]
    subpage_types = []

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("statement"),
        *BodyMixin.body_panels,
        *BasePage.connection_panels,
    ]
    search_fields = [*BasePage.search_fields, *BodyMixin.body_search_fields, index.SearchField("statement")]

    objects = PageManager.from_queryset(ValueQuerySet)()

    class Meta:
        verbose_name = _("value")
        verbose_name_plural = _("values")

    def siblings(self) -> ValueQuerySet:
        """Every live value of the same list, this one among them."""
        return ValuePage.objects.sibling_of(self).live().in_source_order()

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {"values": self.siblings()}
