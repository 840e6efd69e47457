"""What a principle holds several of: actions, responsibilities and indicators."""

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import Select
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail_localize.fields import SynchronizedField

from .rows import PromiseRow


class Answering(models.Model):
    """Who answers: a side or body of the agreement by its code, or a partner, or nobody by name."""

    actor = models.CharField(_("side or body"), max_length=60, blank=True)
    partner = models.ForeignKey(
        "content.PartnerPage",
        verbose_name=_("or a partner"),
        null=True,
        blank=True,
        related_name="+",
        on_delete=models.SET_NULL,
    )

    override_translatable_fields = [SynchronizedField("actor", overridable=False)]
    answering_panel = FieldRowPanel([FieldPanel("actor", widget=Select), FieldPanel("partner")])

    class Meta:
        abstract = True


class Action(Answering, PromiseRow):
    """What is to be done. Translated: text and goal. A part of another action has its number in `part_of`."""

    class Status(models.TextChoices):
        NOT_STARTED = "not_started", _("Not started")
        ONGOING = "ongoing", _("Ongoing")
        DONE = "done", _("Done")
        PAUSED = "paused", _("Paused")

    page = ParentalKey("agreements.PrinciplePage", related_name="actions", on_delete=models.CASCADE)
    number = models.PositiveSmallIntegerField(_("number"), null=True)
    part_of = models.PositiveSmallIntegerField(
        _("part of number"), null=True, blank=True, help_text=_("Only for a part of another action of this principle.")
    )
    text = models.TextField(_("what is to be done"))
    goal = models.TextField(_("goal"), blank=True, help_text=_("How one can tell that it has been reached."))
    status = models.CharField(
        _("status"), max_length=12, choices=Status.choices, default=Status.NOT_STARTED, blank=True
    )  # Empty where nobody knows, as in another county's agreement.
    due = models.DateField(_("due"), null=True, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("number"), FieldPanel("part_of")]),
        FieldPanel("text"),
        FieldPanel("goal"),
        Answering.answering_panel,
        FieldRowPanel([FieldPanel("status"), FieldPanel("due")]),
    ]

    class Meta(PromiseRow.Meta):
        verbose_name = _("action of an agreement")
        verbose_name_plural = _("actions of an agreement")

    def __str__(self) -> str:
        return self.text

    @property
    def label(self) -> str:
        """Its number within the agreement: 2.3, or 2.3.1 for a part of it."""
        parts = [self.page.number, self.part_of, self.number] if self.part_of else [self.page.number, self.number]
        return ".".join(str(part) for part in parts if part)

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands in the list: parts after what they are parts of."""
        return (self.part_of, self.number or 0) if self.part_of else (self.number or 0, 0)


class Responsibility(Answering, PromiseRow):
    """What somebody answers for. Translated: the text."""

    page = ParentalKey("agreements.PrinciplePage", related_name="responsibilities", on_delete=models.CASCADE)
    text = models.TextField(_("what they answer for"))

    panels = [FieldPanel("text"), Answering.answering_panel]

    class Meta(PromiseRow.Meta):
        verbose_name = _("responsibility")
        verbose_name_plural = _("responsibilities")

    def __str__(self) -> str:
        return self.text


class Level(models.TextChoices):
    """How far taking part goes, by the Council of Europe's code of good practice of 2009."""

    INFORMATION = "information", pgettext_lazy("level of participation", "Information")
    CONSULTATION = "consultation", pgettext_lazy("level of participation", "Consultation")
    DIALOGUE = "dialogue", pgettext_lazy("level of participation", "Dialogue")
    PARTNERSHIP = "partnership", pgettext_lazy("level of participation", "Partnership")


class Indicator(PromiseRow):
    """How one can tell, on a level; or why the level is left empty. Translated: text and reason."""

    page = ParentalKey("agreements.PrinciplePage", related_name="indicators", on_delete=models.CASCADE)
    level = models.CharField(_("level"), max_length=12, choices=Level.choices, default=Level.INFORMATION)
    text = models.TextField(_("indicator"), blank=True)
    reason = models.CharField(_("or why there is none on this level"), max_length=300, blank=True)

    panels = [FieldPanel("level"), FieldPanel("text"), FieldPanel("reason")]

    class Meta(PromiseRow.Meta):
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")

    def clean(self) -> None:
        super().clean()
        if bool(self.text) == bool(self.reason):
            raise ValidationError(_("Write an indicator, or why there is none on this level."))
