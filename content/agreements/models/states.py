"""What actions were when they were published: the log that changes are told from."""

import uuid

from django.db import models
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .principle_rows import Action


class ActionState(models.Model):
    """An action as it went live: added when it differs from the last one, and never changed.

    It outlives the action and its page, and knows both by the keys that they have in every language.
    """

    action = models.UUIDField(db_index=True)
    principle = models.UUIDField(db_index=True)
    at = models.DateTimeField(default=timezone.now)
    status = models.CharField(max_length=12, choices=Action.Status.choices, blank=True)
    due = models.DateField(null=True)
    actor = models.CharField(max_length=60, blank=True)
    partner = models.UUIDField(null=True)
    text = models.TextField()
    goal = models.TextField(blank=True)
    removed = models.BooleanField(default=False)

    COMPARED = ("removed", "status", "due", "actor", "partner", "text", "goal")

    class Meta:
        ordering = ["at", "pk"]
        verbose_name = _("state of an action")
        verbose_name_plural = _("states of actions")

    def __str__(self) -> str:
        return f"{self.action} {self.at:%Y-%m-%d} {self.status}"

    @property
    def compared(self) -> tuple:
        return tuple(getattr(self, name) for name in self.COMPARED)

    @classmethod
    def latest(cls, principle: uuid.UUID) -> "dict[uuid.UUID, ActionState]":
        """The last state of each action of a principle. Cost: one query."""
        states: QuerySet[ActionState] = cls.objects.filter(principle=principle)
        return {state.action: state for state in states}
