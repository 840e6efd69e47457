"""The right of one person to read and answer one request. The link itself is stored nowhere."""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .contacts import PartnerContact
from .rounds import GONE, ReviewRequest


class Invitation(models.Model):
    """A contact who was asked. The name is kept when the contact is not."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    request = models.ForeignKey(ReviewRequest, related_name="invitations", on_delete=models.CASCADE)
    contact = models.ForeignKey(PartnerContact, **GONE)
    contact_name = models.CharField(max_length=120)
    language = models.CharField(max_length=2, choices=PartnerContact.Language.choices)
    created_at = models.DateTimeField(default=timezone.now)
    delegated_by = models.ForeignKey("self", **GONE)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["request", "contact"], name="a_contact_is_invited_once_a_request")
        ]

    def __str__(self) -> str:
        return f"{self.contact_name}: {self.request}"


class InvitationToken(models.Model):
    """What a link in a mail is recognised by: a keyed digest, of which the link cannot be made again."""

    class Purpose(models.TextChoices):
        RESPOND = "respond"
        READ = "read"

    invitation = models.ForeignKey(Invitation, related_name="tokens", on_delete=models.CASCADE)
    digest = models.CharField(max_length=64, unique=True)
    purpose = models.CharField(max_length=10, choices=Purpose.choices, default=Purpose.RESPOND)
    issued_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    last_used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("link")
        verbose_name_plural = _("links")

    def __str__(self) -> str:
        return f"{self.invitation} {self.issued_at:%Y-%m-%d}"
