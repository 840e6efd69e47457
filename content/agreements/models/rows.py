"""What the rows of agreements have in common."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Orderable, TranslatableMixin


class SideNumber(models.IntegerChoices):
    FIRST = 1, _("Side 1")
    SECOND = 2, _("Side 2")
    THIRD = 3, _("Side 3")
    FOURTH = 4, _("Side 4")


class PromiseRow(TranslatableMixin, Orderable):
    """A row that others refer to: its id is the same in every language, and as long as the row lives."""

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True

    @property
    def key(self) -> str:
        return str(self.translation_key)

    @property
    def anchor(self) -> str:
        return f"{self._meta.model_name}-{self.key[:8]}"


class PartnerOrName(models.Model):
    """A partner of the site, or somebody else by name."""

    partner = models.ForeignKey(
        "content.PartnerPage",
        verbose_name=_("partner"),
        null=True,
        blank=True,
        related_name="+",
        on_delete=models.SET_NULL,
    )
    name = models.CharField(_("or another's name"), max_length=160, blank=True)

    class Meta:
        abstract = True
