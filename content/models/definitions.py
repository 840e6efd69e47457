"""What a fact's page holds several of: definitions and facts to see also."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, TranslatableMixin


class FactDefinition(TranslatableMixin, Orderable):
    """What the term means, according to a source. Translated: text, bullets, source name; the rest follows."""

    page = ParentalKey("content.FactPage", related_name="definitions", on_delete=models.CASCADE)
    text = models.TextField(_("definition"))
    bullets = models.TextField(_("points"), blank=True, help_text=_("One to a line."))
    source_name = models.CharField(_("source"), max_length=160)
    source_url = models.URLField(_("address of the source"), blank=True)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    is_ours = models.BooleanField(
        _("ours"), default=False, help_text=_("The definition that the partnership uses. Exactly one is.")
    )

    panels = [
        FieldPanel("text"),
        FieldPanel("bullets"),
        FieldPanel("source_name"),
        FieldPanel("source_url"),
        FieldPanel("year"),
        FieldPanel("is_ours"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("definition")
        verbose_name_plural = _("definitions")

    @property
    def bullet_list(self) -> list[str]:
        return [line.strip(" -•") for line in self.bullets.splitlines() if line.strip(" -•")]


class SeeAlso(Orderable):
    page = ParentalKey("content.FactPage", related_name="see_also", on_delete=models.CASCADE)
    fact = models.ForeignKey("content.FactPage", verbose_name=_("fact"), related_name="+", on_delete=models.CASCADE)

    panels = [FieldPanel("fact")]

    class Meta(Orderable.Meta):
        verbose_name = _("see also")
        verbose_name_plural = _("see also")
