from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision
from wagtail_localize.models import Translation


class TranslatedDraft(models.Model):
    """What a draft was made of: whether a language is whole in it is known before it goes live.

    One row for each revision that was built from translated strings. A revision without a row was written by hand.
    """

    revision = models.OneToOneField(Revision, on_delete=models.CASCADE, related_name="+")
    translation = models.ForeignKey(Translation, on_delete=models.CASCADE, related_name="drafts")
    missing = models.PositiveIntegerField(_("strings without a translation"))

    class Meta:
        verbose_name = _("translated draft")
        verbose_name_plural = _("translated drafts")

    def __str__(self) -> str:
        return f"{self.translation_id}: {self.revision_id}"
