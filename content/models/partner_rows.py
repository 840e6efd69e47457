"""What a partner's page holds several of: needs, places, languages, contacts and roles."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from .contacts import ContactPoint
from .taxonomy import Municipality, Need


class PartnerNeed(Orderable):
    """A need that the partner can meet."""

    page = ParentalKey("content.PartnerPage", related_name="needs", on_delete=models.CASCADE)
    need = models.ForeignKey(Need, verbose_name=_("need"), related_name="+", on_delete=models.PROTECT)

    panels = [FieldPanel("need")]


class PartnerMunicipality(Orderable):
    page = ParentalKey("content.PartnerPage", related_name="municipalities", on_delete=models.CASCADE)
    municipality = models.ForeignKey(
        Municipality, verbose_name=_("municipality"), related_name="+", on_delete=models.PROTECT
    )

    panels = [FieldPanel("municipality")]


class PartnerLanguage(Orderable):
    """A language in which the partner can give advice."""

    class Language(models.TextChoices):
        SWEDISH = "sv", pgettext_lazy("in a list", "Swedish")
        ENGLISH = "en", pgettext_lazy("in a list", "English")
        FINNISH = "fi", pgettext_lazy("in a list", "Finnish")
        SAMI = "se", pgettext_lazy("in a list", "Northern Sami")
        SIGN = "swl", pgettext_lazy("in a list", "Swedish Sign Language")
        ARABIC = "ar", pgettext_lazy("in a list", "Arabic")
        SOMALI = "so", pgettext_lazy("in a list", "Somali")
        TIGRINYA = "ti", pgettext_lazy("in a list", "Tigrinya")
        UKRAINIAN = "uk", pgettext_lazy("in a list", "Ukrainian")
        PERSIAN = "fa", pgettext_lazy("in a list", "Persian")

    page = ParentalKey("content.PartnerPage", related_name="languages", on_delete=models.CASCADE)
    language = models.CharField(_("language"), max_length=3, choices=Language.choices, default=Language.SWEDISH)

    panels = [FieldPanel("language")]


class PartnerContactPoint(ContactPoint):
    page = ParentalKey("content.PartnerPage", related_name="contacts", on_delete=models.CASCADE)

    class Meta(ContactPoint.Meta):
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")


class PartnerRole(Orderable):
    """What the partner does for the partnership, from when and until when."""

    class Role(models.TextChoices):
        MEMBER = "member", _("Member")
        STEERING = "steering", _("Steering group")
        COMMITTEE = "committee", _("Working committee")
        CONVENER = "convener", _("Convener")
        PROJECT_LEAD = "project-lead", _("Project lead")
        PROJECT_PARTNER = "project-partner", _("Project partner")
        FUNDER = "funder", _("Funder")

    page = ParentalKey("content.PartnerPage", related_name="roles", on_delete=models.CASCADE)
    role = models.CharField(_("role"), max_length=20, choices=Role.choices, default=Role.MEMBER)
    from_date = models.DateField(_("from"), null=True, blank=True)
    to_date = models.DateField(_("to"), null=True, blank=True)

    panels = [FieldPanel("role"), FieldRowPanel([FieldPanel("from_date"), FieldPanel("to_date")])]

    class Meta(Orderable.Meta):
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        constraints = [
            models.CheckConstraint(
                condition=Q(to_date=None) | Q(from_date=None) | Q(to_date__gte=models.F("from_date")),
                name="partner_role_ends_after_it_begins",
                violation_error_message=_("The role ends before it begins."),
            )
        ]
