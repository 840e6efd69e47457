"""What happened, in order. Rows are added and never changed."""

from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .rounds import ReviewRound


class EventQuerySet(models.QuerySet):
    def update(self, **_values: Any) -> int:
        raise TypeError("Events are added, never changed.")

    def anonymise(self, actor_label: str, data: dict[str, Any]) -> int:
        """The one exception: a person is forgotten (`content.review.personal_data`), and what happened stays."""
        return super().update(actor_label=actor_label, data=data)


class ReviewEvent(models.Model):
    """One thing that somebody did, or the system. `data` holds no address and no text of a draft."""

    class Actor(models.TextChoices):
        STAFF = "staff", _("Staff")
        PARTNER = "partner", _("Partner")
        SYSTEM = "system", _("The system")

    round = models.ForeignKey(ReviewRound, related_name="events", on_delete=models.CASCADE)
    actor_kind = models.CharField(max_length=10, choices=Actor.choices)
    actor_label = models.CharField(max_length=255, blank=True)
    event = models.CharField(max_length=40)
    at = models.DateTimeField(default=timezone.now)
    data = models.JSONField(default=dict)

    objects = EventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.event}: {self.round}"

    def save(self, *args, **kwargs) -> None:
        if self.pk:
            raise TypeError("Events are added, never changed.")
        super().save(*args, **kwargs)
