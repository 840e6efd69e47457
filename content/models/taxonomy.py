"""What pages are sorted by: topics, municipalities and needs. None of them has an address of its own."""

from collections.abc import Iterable

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from content.alphabet import sort_key


class Term(TranslatableMixin, models.Model):
    """A word to sort by. The slug is the same in every language: filters and feeds are addressed by it."""

    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("slug"), max_length=80, help_text=_("The same in every language; used in addresses."))

    panels = [FieldPanel("name"), FieldPanel("slug")]
    override_translatable_fields = [SynchronizedField("slug", overridable=False)]

    class Meta(TranslatableMixin.Meta):
        abstract = True
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["slug", "locale"], name="%(class)s_slug_per_language")]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def in_language(cls, words: list["Term"], locale_id: int) -> list["Term"]:
        """The same words in a language, in their order. Cost: one query, none when they are in it already."""
        if all(word.locale_id == locale_id for word in words):
            return words
        translated = {word.slug: word for word in cls.objects.filter(locale=locale_id)}
        return [translated[word.slug] for word in words if word.slug in translated]

    @staticmethod
    def by_alphabet(words: Iterable["Term"]) -> list["Term"]:
        """The words in the order of the alphabet being read, which no two databases agree on. Cost: none."""
        return sorted(words, key=lambda word: sort_key(word.name, get_language()))


class Topic(Term):
    class Meta(Term.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")


class Municipality(Term):
    class Meta(Term.Meta):
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")


class Need(Term):
    """What a visitor wants, in her own words: "I want to try an idea"."""

    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    panels = [*Term.panels, FieldPanel("sort_order")]

    class Meta(Term.Meta):
        verbose_name = _("need")
        verbose_name_plural = _("needs")
        ordering = ["sort_order", "name"]


class PageTopic(Orderable):
    """A topic of any page, in the editor's order."""

    page = ParentalKey("wagtailcore.Page", related_name="topic_links", on_delete=models.CASCADE)
    topic = models.ForeignKey(Topic, verbose_name=_("topic"), related_name="+", on_delete=models.PROTECT)

    panels = [FieldPanel("topic")]

    class Meta(Orderable.Meta):
        verbose_name = _("topic")


class RelatedPage(Orderable):
    """A page to read next."""

    page = ParentalKey("wagtailcore.Page", related_name="related_links", on_delete=models.CASCADE)
    related = models.ForeignKey("wagtailcore.Page", verbose_name=_("page"), related_name="+", on_delete=models.CASCADE)

    panels = [FieldPanel("related")]

    class Meta(Orderable.Meta):
        verbose_name = _("related page")
        verbose_name_plural = _("related pages")
