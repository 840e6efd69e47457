"""Mail that waits to leave: written together with what it tells about, sent when that has been committed."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .contacts import PartnerContact
from .invitations import Invitation
from .rounds import GONE, ReviewRound


class OutboundMessage(models.Model):
    """A mail in one language to one address. Where its link belongs stands a placeholder.

    `handed_over` is written before the mail server is called and `sent` after: a mail that a killed process
    left between the two is never sent again by itself, because nobody can know whether it has arrived.
    """

    class Status(models.TextChoices):
        PENDING = "pending", _("Waiting")
        CLAIMED = "claimed", _("About to be sent")
        HANDED_OVER = "handed_over", _("Handed to the mail server")
        SENT = "sent", _("Sent")
        UNDELIVERABLE = "undeliverable", _("Could not be delivered")
        UNCERTAIN = "uncertain", _("Perhaps not sent")
        CANCELLED = "cancelled", _("No longer wanted")

    key = models.CharField(max_length=120, unique=True, help_text="The same mail is written once, however often.")
    kind = models.CharField(max_length=30)
    round = models.ForeignKey(ReviewRound, **GONE)
    invitation = models.ForeignKey(Invitation, **GONE)
    contact = models.ForeignKey(PartnerContact, **GONE)
    to = models.EmailField()
    language = models.CharField(max_length=10)
    reply_to = models.EmailField(blank=True)
    subject = models.CharField(max_length=255)
    text = models.TextField()
    html = models.TextField(blank=True)
    status = models.CharField(max_length=15, choices=Status.choices, default=Status.PENDING)
    created_at = models.DateTimeField(default=timezone.now)
    send_after = models.DateTimeField(default=timezone.now)
    claimed_until = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True, blank=True)
    error = models.CharField(max_length=255, blank=True)

    class Meta:
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        ordering = ["created_at", "pk"]
        indexes = [models.Index(fields=["status", "send_after"], name="message_status_send_after")]

    def __str__(self) -> str:
        return self.subject
