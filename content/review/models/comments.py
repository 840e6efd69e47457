"""What partners say about a passage, and what was done about it."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .contacts import PartnerContact
from .rounds import GONE, ReviewRequest

BODY_CHARACTERS = 4000


class ReviewComment(models.Model):
    """A remark, anchored to a passage by its path and the words it quotes; an empty path is the whole page."""

    class Kind(models.TextChoices):
        MUST = "must", _("Has to be changed")
        SHOULD = "should", _("Could be better")
        QUESTION = "question", _("Question")

    class Status(models.TextChoices):
        OPEN = "open", _("Open")
        DONE = "done", _("Done")
        DECLINED = "declined", _("Not done")
        ORPHANED = "orphaned", _("The passage is gone")

    request = models.ForeignKey(ReviewRequest, related_name="comments", on_delete=models.CASCADE)
    contact = models.ForeignKey(PartnerContact, **GONE)
    author_name = models.CharField(max_length=120)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="replies")
    contentpath = models.CharField(max_length=255, blank=True)
    quotation = models.TextField(blank=True, max_length=1000)
    body = models.TextField(_("comment"), max_length=BODY_CHARACTERS)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices, default=Kind.SHOULD)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.OPEN)
    answer = models.TextField(_("what was done"), blank=True, max_length=2000)
    answered_by_name = models.CharField(max_length=255, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        ordering = ["created_at", "pk"]

    def __str__(self) -> str:
        return self.body[:60]
