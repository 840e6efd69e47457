"""Contacts by role: an address that outlives whoever answers it."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from content.blocks.text import TELEPHONE


class ContactPoint(Orderable):
    """A role with an e-mail address, a telephone number or both. Synchronised: roles are named by the site."""

    class Role(models.TextChoices):
        GENERAL = "general", _("General enquiries")
        ADVICE = "advice", _("Advice to those with an idea")
        PRESS = "press", _("Press")
        COOPERATION = "cooperation", _("Cooperation")
        ACCESSIBILITY = "accessibility", _("Accessibility")

    role = models.CharField(_("role"), max_length=20, choices=Role.choices, default=Role.GENERAL)
    email = models.EmailField(_("e-mail"), blank=True)
    telephone = models.CharField(_("telephone"), max_length=20, blank=True, validators=[RegexValidator(TELEPHONE)])

    panels = [FieldPanel("role"), FieldRowPanel([FieldPanel("email"), FieldPanel("telephone")])]

    class Meta(Orderable.Meta):
        abstract = True
