"""What visitors ask for, as counters that know nobody."""

from datetime import timedelta

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .vocabulary import languages

DAYS_KEPT = 90
SHOWN_FROM = 3


class SearchCountQuerySet(models.QuerySet):
    def outdated(self) -> "SearchCountQuerySet":
        return self.filter(day__lt=timezone.localdate() - timedelta(days=DAYS_KEPT))

    def shown(self) -> models.QuerySet:
        """Each question with how often it was asked, when that is often enough to hide who asked. Cost: one query."""
        asked = self.values("language", "query", "found", "repaired")
        return asked.annotate(asked=models.Sum("times"), last=models.Max("day")).filter(asked__gte=SHOWN_FROM)


class SearchCount(models.Model):
    """How often a question was asked on a day in a language, with about as many hits. Nothing about who asked."""

    class Found(models.TextChoices):
        NONE = "0", _("none")
        FEW = "1-3", _("1–3")
        MANY = "4+", _("4 or more")

    day = models.DateField(_("day"))
    language = models.CharField(_("language"), max_length=20, choices=languages)
    query = models.CharField(_("question"), max_length=60)
    found = models.CharField(_("hits"), max_length=3, choices=Found)
    repaired = models.CharField(_("repaired to"), max_length=60)
    times = models.PositiveIntegerField(_("times"), default=0)

    objects = SearchCountQuerySet.as_manager()

    class Meta:
        verbose_name = _("counted question")
        verbose_name_plural = _("counted questions")
        default_permissions = ("view",)
        constraints = [
            models.UniqueConstraint(
                fields=["day", "language", "query", "found", "repaired"], name="search_count_once_a_day"
            )
        ]

    def __str__(self) -> str:
        return self.query
