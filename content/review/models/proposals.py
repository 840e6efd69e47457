"""What a partner wants its profile to say instead, field by field."""

from django.db import models
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .invitations import Invitation
from .rounds import GONE, ReviewRequest


class ProposalQuerySet(models.QuerySet):
    def open(self) -> "ProposalQuerySet":
        """Those that staff have not answered yet."""
        return self.filter(status=ProfileProposal.Status.OPEN)

    def of_pages(self, pages: QuerySet) -> "ProposalQuerySet":
        return self.filter(request__round__page__in=pages)


class ProfileProposal(models.Model):
    """One field of a profile, as it stood and as the partner wants it. Values are those of `profiles.fields`."""

    class Status(models.TextChoices):
        OPEN = "open", _("Open")
        ACCEPTED = "accepted", _("Accepted")
        DECLINED = "declined", _("Declined")

    request = models.ForeignKey(ReviewRequest, related_name="proposals", on_delete=models.CASCADE)
    invitation = models.ForeignKey(Invitation, **GONE)
    proposed_by_name = models.CharField(max_length=120, blank=True)
    field = models.CharField(max_length=40)
    old = models.JSONField()
    new = models.JSONField()
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.OPEN)
    answer = models.TextField(_("note to the partner"), blank=True, max_length=2000)
    answered_by_name = models.CharField(max_length=255, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = ProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        ordering = ["pk"]
        indexes = [models.Index(fields=["status"], name="proposal_status")]
        constraints = [models.UniqueConstraint(fields=["request", "field"], name="a_field_is_proposed_once_a_request")]

    def __str__(self) -> str:
        return f"{self.field}: {self.request}"

    @property
    def is_open(self) -> bool:
        return self.status == self.Status.OPEN
