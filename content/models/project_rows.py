"""What a project's page holds several of: funders, parties and milestones."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from content import partial_dates

from .parties import PartnerOrOther

HOW_EXACT = _("As exact as you know it: 2013, 2013-01, 2013-W43 or 2013-01-17.")
WHEN = {"max_length": 10, "validators": [partial_dates.validate]}


class ProjectFunder(TranslatableMixin, Orderable):
    """Who pays. Translated: the name and what has to be said."""

    page = ParentalKey("content.ProjectPage", related_name="funders", on_delete=models.CASCADE)
    name = models.CharField(_("name"), max_length=160)
    text = models.CharField(
        _("what has to be said"),
        max_length=300,
        blank=True,
        help_text=_("Such as “Co-funded by the European Union”. Shown beside the name."),
    )
    url = models.URLField(_("address"), blank=True)
    is_eu = models.BooleanField(_("show the flag of the European Union"), default=False)

    panels = [FieldPanel("name"), FieldPanel("text"), FieldRowPanel([FieldPanel("url"), FieldPanel("is_eu")])]
    override_translatable_fields = [SynchronizedField("url")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("funder")
        verbose_name_plural = _("funders")

    def clean(self) -> None:
        super().clean()
        if self.is_eu and not self.text:
            raise ValidationError({"text": _("The flag of the Union never stands without its words.")})


class ProjectParty(TranslatableMixin, PartnerOrOther, Orderable):
    """Who takes part: a partner, or another by name. Translated: role and description."""

    page = ParentalKey("content.ProjectPage", related_name="parties", on_delete=models.CASCADE)
    url = models.URLField(_("address"), blank=True)
    role = models.CharField(_("role in the project"), max_length=160, blank=True)
    description = models.TextField(_("what they contribute"), blank=True)

    panels = [
        FieldRowPanel([FieldPanel("partner"), FieldPanel("name")]),
        FieldRowPanel([FieldPanel("role"), FieldPanel("url")]),
        FieldPanel("description"),
    ]
    override_translatable_fields = [SynchronizedField("name"), SynchronizedField("url")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("party of the project")
        verbose_name_plural = _("parties of the project")


class ProjectMilestone(TranslatableMixin, Orderable):
    """Something that happens or has happened, as exact as it is known. Translated: title and text."""

    page = ParentalKey("content.ProjectPage", related_name="milestones", on_delete=models.CASCADE)
    start = models.CharField(_("date"), **WHEN, help_text=HOW_EXACT)
    end = models.CharField(_("until"), **WHEN, blank=True)
    tentative = models.BooleanField(_("tentative"), default=False)
    title = models.CharField(_("title"), max_length=160)
    text = models.TextField(_("text"), blank=True)

    panels = [
        FieldRowPanel([FieldPanel("start"), FieldPanel("end"), FieldPanel("tentative")]),
        FieldPanel("title"),
        FieldPanel("text"),
    ]
    override_translatable_fields = [SynchronizedField("start"), SynchronizedField("end")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")

    @property
    def when(self) -> str:
        """The date or period in words, in the reader's language."""
        return partial_dates.in_words(self.start, self.end, tentative=self.tentative)
