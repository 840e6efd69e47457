"""Pages that editors put on top of the hits for a question."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.query import PageQuerySet

from content.reading import public_pages
from search import analysis

from .vocabulary import languages


class Recommendation(models.Model):
    """A page for a question, until a day when it has one. `key` is the question in any inflection."""

    language = models.CharField(_("language"), max_length=20, choices=languages, default=settings.LANGUAGE_CODE)
    words = models.CharField(_("question"), max_length=120, help_text=_("As visitors write it, in any inflection."))
    page = models.ForeignKey(Page, verbose_name=_("page"), related_name="+", on_delete=models.CASCADE)
    expires = models.DateField(_("recommended until"), null=True, blank=True)
    key = models.CharField(max_length=255, editable=False, db_index=True)

    class Meta:
        verbose_name = _("recommendation")
        verbose_name_plural = _("recommendations")
        ordering = ["words"]

    def __str__(self) -> str:
        return self.words

    def save(self, *args, **kwargs) -> None:
        self.key = analysis.key(self.words, self.language)[:255]
        super().save(*args, **kwargs)

    @classmethod
    def pages_for(cls, text: str, language: str) -> PageQuerySet:
        """The public pages recommended today for a question. Cost: one query when they are read."""
        chosen = cls.objects.filter(language=language, key=analysis.key(text, language)[:255]).exclude(key="")
        return public_pages().filter(pk__in=chosen.exclude(expires__lt=timezone.localdate()).values("page"))
