"""Who takes part in something: a partner of the site, or somebody else by name."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


class PartnerOrOther(models.Model):
    """For rows: exactly one of the two is given."""

    partner = models.ForeignKey(
        "content.PartnerPage",
        verbose_name=_("partner"),
        null=True,
        blank=True,
        related_name="+",
        on_delete=models.CASCADE,
    )
    name = models.CharField(_("or another's name"), max_length=120, blank=True)

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if bool(self.partner_id) == bool(self.name):
            raise ValidationError(_("Choose a partner or write a name, one of the two."))
