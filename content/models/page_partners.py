"""Which organisations a page concerns, so that they can be asked before it goes live."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable


class PagePartner(Orderable):
    """An organisation that a page is about or that answers for what it says. Copied with the page."""

    class Relation(models.TextChoices):
        LEAD = "lead", _("Answers for it")
        CONCERNED = "concerned", _("Is concerned")
        INFORMED = "informed", _("Is told, need not answer")

    page = ParentalKey("wagtailcore.Page", related_name="page_partners", on_delete=models.CASCADE)
    organisation = models.ForeignKey(
        "content.PartnerPage", verbose_name=_("organisation"), related_name="+", on_delete=models.CASCADE
    )
    relation = models.CharField(_("relation"), max_length=10, choices=Relation.choices, default=Relation.CONCERNED)

    panels = [FieldRowPanel([FieldPanel("organisation"), FieldPanel("relation")])]

    class Meta(Orderable.Meta):
        verbose_name = _("partner concerned")
        verbose_name_plural = _("partners concerned")
