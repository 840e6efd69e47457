from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import Translation


class TranslationRequest(models.Model):
    """That somebody wants a translation, and by when."""

    translation = models.OneToOneField(Translation, on_delete=models.CASCADE, related_name="request")
    due = models.DateField(_("due"), null=True, blank=True)
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("requested by")
    )
    requested_at = models.DateTimeField(_("requested"), default=timezone.now)

    class Meta:
        verbose_name = _("requested translation")
        verbose_name_plural = _("requested translations")

    def __str__(self) -> str:
        return str(self.translation)
