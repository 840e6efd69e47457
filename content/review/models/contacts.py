"""Who at a partner is asked. They have no account: an address is all they need."""

from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ContactQuerySet(models.QuerySet):
    def reachable(self) -> "ContactQuerySet":
        """Those who are asked today: active, not away, not anonymised."""
        today = timezone.localdate()
        at_work = models.Q(away_until=None) | models.Q(away_until__lt=today)
        return self.filter(at_work, active=True).exclude(email="")


class PartnerContact(models.Model):
    """A person, or better a role, at a partner who answers for it when drafts are reviewed."""

    class Role(models.TextChoices):
        LEAD = "lead", _("First contact")
        REVIEWER = "reviewer", _("Reviewer")
        DEPUTY = "deputy", _("Deputy")

    class EmailState(models.TextChoices):
        OK = "ok", _("Works")
        REFUSED = "refused", _("Refused by the mail server")

    class Language(models.TextChoices):
        SWEDISH = "sv", _("Swedish")
        ENGLISH = "en", _("English")

    organisation = models.ForeignKey(
        "content.PartnerPage",
        verbose_name=_("organisation"),
        related_name="review_contacts",
        on_delete=models.CASCADE,
    )
    name = models.CharField(_("name"), max_length=120)
    email = models.EmailField(_("e-mail"))
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.SWEDISH)
    role = models.CharField(_("role"), max_length=10, choices=Role.choices, default=Role.REVIEWER)
    active = models.BooleanField(_("active"), default=True)
    email_state = models.CharField(max_length=10, choices=EmailState.choices, default=EmailState.OK, editable=False)
    away_until = models.DateField(_("away until"), null=True, blank=True)

    objects = ContactQuerySet.as_manager()

    class Meta:
        verbose_name = _("partner contact")
        verbose_name_plural = _("partner contacts")
        ordering = ["organisation", "role", "name"]
        constraints = [
            models.UniqueConstraint(
                "organisation",
                Lower("email"),
                name="one_contact_per_address",
                condition=~models.Q(email=""),
                violation_error_message=_("The organisation has a contact with this address already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.organisation.name})"

    def clean(self) -> None:
        self.email = self.email.strip().lower()
