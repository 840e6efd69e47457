"""What a consultation's page holds several of: questions, and organisations that are asked."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Orderable, TranslatableMixin

from content.models.parties import PartnerOrOther

FEWEST_CHOICES = 2


class ConsultationQuestion(TranslatableMixin, Orderable):
    """One question, and afterwards what was answered and what came of it.

    Translated: every text, the choices among them. Answers refer to the question by its translation key, which is
    the same in every language, and to a choice by its number.
    """

    class Kind(models.TextChoices):
        TEXT = "text", _("Free text")
        CHOICE = "choice", _("One of several choices")

    page = ParentalKey("consultations.ConsultationPage", related_name="questions", on_delete=models.CASCADE)
    text = models.CharField(pgettext_lazy("asked in a form", "question"), max_length=300)
    explanation = models.TextField(_("explanation"), blank=True)
    kind = models.CharField(_("kind of answer"), max_length=10, choices=Kind.choices, default=Kind.TEXT)
    choices = models.TextField(
        _("choices"),
        blank=True,
        help_text=_("One to a line. Once people have answered, add only at the end: answers remember the number."),
    )
    is_required = models.BooleanField(_("has to be answered"), default=False)
    summary = models.TextField(_("what was answered"), blank=True, help_text=_("Written afterwards."))
    outcome = models.TextField(_("what came of it"), blank=True, help_text=_("Written afterwards."))

    panels = [
        FieldPanel("text"),
        FieldPanel("explanation"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("is_required")]),
        FieldPanel("choices"),
        MultiFieldPanel([FieldPanel("summary"), FieldPanel("outcome")], _("Afterwards"), classname="collapsed"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = pgettext_lazy("asked in a form", "question")
        verbose_name_plural = pgettext_lazy("asked in a form", "questions")

    def __str__(self) -> str:
        return self.text

    def clean(self) -> None:
        super().clean()
        if self.kind == self.Kind.CHOICE and len(self.choice_list) < FEWEST_CHOICES:
            raise ValidationError({"choices": _("Give at least two choices, one to a line.")})

    @property
    def choice_list(self) -> list[str]:
        return [line.strip() for line in self.choices.splitlines() if line.strip()]


class InvitedOrganisation(PartnerOrOther, Orderable):
    """Who is asked in particular; anybody else may answer too. A partner, or somebody else by name."""

    page = ParentalKey("consultations.ConsultationPage", related_name="invited", on_delete=models.CASCADE)

    panels = [FieldRowPanel([FieldPanel("partner"), FieldPanel("name")])]

    class Meta(Orderable.Meta):
        verbose_name = _("invited organisation")
        verbose_name_plural = _("invited organisations")
