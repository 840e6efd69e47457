from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import String, StringTranslation


class OutdatedString(models.Model):
    """A translation that was made of another text than the source now says, and still stands.

    `before` is what the source said when somebody last held the translation for right, however often it has
    changed since. The row goes when somebody says that it is still right, or writes it anew.
    """

    translation = models.OneToOneField(StringTranslation, on_delete=models.CASCADE, related_name="outdated")
    before = models.ForeignKey(String, on_delete=models.CASCADE, related_name="+")
    since = models.DateTimeField(_("since"), default=timezone.now)

    class Meta:
        verbose_name = _("outdated string")
        verbose_name_plural = _("outdated strings")

    def __str__(self) -> str:
        return str(self.translation)
