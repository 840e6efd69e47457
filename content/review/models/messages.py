"""What is written to partners before they are asked."""

from django.db import models
from django.utils.translation import gettext_lazy as _

MESSAGE_CHARACTERS = 2000


class MessageToPartners(models.Model):
    """A message that waits beside the draft, and goes along with the mail when the workflow asks the partners."""

    page = models.OneToOneField("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    text = models.TextField(_("message to the partners"), max_length=MESSAGE_CHARACTERS)

    class Meta:
        verbose_name = _("message to partners")
        verbose_name_plural = _("messages to partners")

    def __str__(self) -> str:
        return self.text[:60]
