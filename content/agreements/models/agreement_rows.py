"""What an agreement holds several of: sides, their bodies, signatories and documents."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.documents import get_document_model_string
from wagtail_localize.fields import SynchronizedField

from content.agreements.actors import NOBODY

from .rows import PartnerOrName, PromiseRow, SideNumber


class AgreementSide(PromiseRow):
    """One of those who promise each other something. Translated: name and description."""

    page = ParentalKey("agreements.AgreementPage", related_name="sides", on_delete=models.CASCADE)
    number = models.PositiveSmallIntegerField(_("number"), choices=SideNumber, default=SideNumber.FIRST)
    name = models.CharField(_("name"), max_length=160)
    description = models.TextField(_("description"), blank=True, help_text=_("Who belongs to it, and who may sign."))

    panels = [FieldRowPanel([FieldPanel("number"), FieldPanel("name")]), FieldPanel("description")]

    class Meta(PromiseRow.Meta):
        verbose_name = _("side of an agreement")
        verbose_name_plural = _("sides of an agreement")

    @property
    def code(self) -> str:
        return f"side-{self.number}"


class AgreementBody(PromiseRow):
    """A board, a committee or an organisation of a side, that can answer for something. Translated: its name."""

    page = ParentalKey("agreements.AgreementPage", related_name="bodies", on_delete=models.CASCADE)
    side = models.PositiveSmallIntegerField(_("side"), choices=SideNumber, default=SideNumber.FIRST)
    name = models.CharField(_("name"), max_length=160)
    code = models.SlugField(max_length=60, blank=True)  # What rows of other pages refer to; in every language the same.

    override_translatable_fields = [SynchronizedField("code", overridable=False)]
    panels = [FieldRowPanel([FieldPanel("side"), FieldPanel("name")])]

    class Meta(PromiseRow.Meta):
        verbose_name = _("body of a side")
        verbose_name_plural = _("bodies of a side")

    def clean(self) -> None:
        super().clean()
        self.make_code()

    def save(self, *args, **kwargs) -> None:
        self.make_code()
        super().save(*args, **kwargs)

    def make_code(self) -> None:
        """From the first name that it got, so that a new name breaks no reference."""
        word = slugify(self.name)[:50]
        taken = not word or word == NOBODY or word.startswith("side-")
        self.code = self.code or (f"body-{word or self.key[:8]}" if taken else word)


class Signatory(PartnerOrName, PromiseRow):
    """Who has signed, for which side, from when and until when. The same in every language."""

    page = ParentalKey("agreements.AgreementPage", related_name="signatories", on_delete=models.CASCADE)
    side = models.PositiveSmallIntegerField(_("side"), choices=SideNumber, default=SideNumber.SECOND)
    acceded_on = models.DateField(_("acceded on"), null=True, blank=True)
    left_on = models.DateField(_("left on"), null=True, blank=True)

    override_translatable_fields = [SynchronizedField("name", overridable=False)]
    panels = [
        FieldRowPanel([FieldPanel("partner"), FieldPanel("name")]),
        FieldRowPanel([FieldPanel("side"), FieldPanel("acceded_on"), FieldPanel("left_on")]),
    ]

    class Meta(PromiseRow.Meta):
        verbose_name = _("signatory")
        verbose_name_plural = _("signatories")
        constraints = [
            models.CheckConstraint(
                condition=Q(left_on=None) | Q(acceded_on=None) | Q(left_on__gte=F("acceded_on")),
                name="signatory_leaves_after_acceding",
                violation_error_message=_("Leaves before acceding."),
            )
        ]

    def clean(self) -> None:
        super().clean()
        if bool(self.partner_id) == bool(self.name):
            raise ValidationError(_("Choose a partner or write a name, one of the two."))

    def is_bound(self, day: date) -> bool:
        """Whether the signature holds on a day; on the day of leaving it does no longer."""
        return not (self.acceded_on and self.acceded_on > day) and not (self.left_on and self.left_on <= day)


class AgreementDocument(PromiseRow):
    """A document that belongs to it: one of the library, or an address. Translated: its title."""

    page = ParentalKey("agreements.AgreementPage", related_name="documents", on_delete=models.CASCADE)
    title = models.CharField(_("title"), max_length=160)
    document = models.ForeignKey(
        get_document_model_string(),
        verbose_name=_("document"),
        null=True,
        blank=True,
        related_name="+",
        on_delete=models.SET_NULL,
    )
    url = models.URLField(_("or its address"), blank=True)

    panels = [FieldPanel("title"), FieldPanel("document"), FieldPanel("url")]

    class Meta(PromiseRow.Meta):
        verbose_name = _("related document")
        verbose_name_plural = _("related documents")

    @property
    def address(self) -> str:
        return self.document.url if self.document else self.url
