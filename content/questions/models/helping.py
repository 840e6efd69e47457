"""How editors help those who search."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.coreutils import get_content_languages
from wagtail.models import Page


class Help(models.Model):
    """Words by which editors help those who search in a language."""

    language = models.CharField(
        _("language"), max_length=20, choices=get_content_languages, default=settings.LANGUAGE_CODE
    )

    class Meta:
        abstract = True
        ordering = ["words"]

    def __str__(self) -> str:
        return self.words


class Synonym(Help):
    """Words that mean the same to those who search; facts bring their own."""

    words = models.CharField(
        _("words"), max_length=255, help_text=_("Separated by commas. Whoever searches for one finds all of them.")
    )

    class Meta(Help.Meta):
        verbose_name = verbose_name_plural = _("synonyms")

    def clean(self) -> None:
        if len({word.strip().casefold() for word in self.words.split(",")} - {""}) < 2:  # noqa: PLR2004
            raise ValidationError({"words": _("Write at least two words, separated by a comma.")})


class RecommendationQuerySet(models.QuerySet):
    def current(self) -> "RecommendationQuerySet":
        return self.exclude(expires__lt=timezone.localdate())


class Recommendation(Help):
    """A page on top of the hits for a question, in any inflection, until a day when it has one."""

    words = models.CharField(_("question"), max_length=120, help_text=_("As visitors write it, in any inflection."))
    page = models.ForeignKey(Page, verbose_name=_("page"), related_name="+", on_delete=models.CASCADE)
    expires = models.DateField(_("recommended until"), null=True, blank=True)

    objects = RecommendationQuerySet.as_manager()

    class Meta(Help.Meta):
        verbose_name = _("recommendation")
        verbose_name_plural = _("recommendations")
