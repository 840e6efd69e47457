"""Texts that stand on every page: the site's name, its menu and its footer."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, TranslatableMixin

from content.forms import RowsMixin

from .accessibility import AccessibilityStatementPage


class SiteTextsForm(RowsMixin, WagtailAdminModelForm):
    def clean(self) -> dict:
        """The law wants the accessibility statement to be reached from every page, so the footer keeps its link."""
        cleaned = super().clean()
        linked = {row["page"].translation_key for row in self.rows("footer_links") if row.get("page")}
        statements = AccessibilityStatementPage.objects.live().values_list("translation_key", flat=True)
        if statements and not linked.intersection(statements):
            self.add_error(None, _("The footer has to link to the accessibility statement."))
        return cleaned


class SiteTexts(TranslatableMixin, ClusterableModel):
    """One row per language. Translated: every text; synchronised: the addresses that the links lead to."""

    name = models.CharField(_("name of the site"), max_length=80)
    tagline = models.CharField(_("tagline"), max_length=160, blank=True)
    footer_text = models.TextField(_("footer text"), blank=True)
    contact_email = models.EmailField(_("contact e-mail"))

    base_form_class = SiteTextsForm
    panels = [
        FieldPanel("name"),
        FieldPanel("tagline"),
        InlinePanel("menu_links", label=_("Link"), heading=_("Main menu")),
        MultiFieldPanel([FieldPanel("footer_text"), FieldPanel("contact_email")], _("Footer")),
        InlinePanel("footer_links", label=_("Link"), heading=_("Links in the footer")),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("site texts")
        verbose_name_plural = _("site texts")

    def __str__(self) -> str:
        return self.name


class SiteLink(TranslatableMixin, Orderable):
    """A page in a menu; the label is translated, the page follows the reader's language."""

    page = models.ForeignKey("wagtailcore.Page", verbose_name=_("page"), related_name="+", on_delete=models.CASCADE)
    label = models.CharField(_("label"), max_length=40, blank=True, help_text=_("Empty: the title of the page."))

    panels = [FieldPanel("page"), FieldPanel("label")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True


class MenuLink(SiteLink):
    texts = ParentalKey(SiteTexts, related_name="menu_links", on_delete=models.CASCADE)

    class Meta(SiteLink.Meta):
        verbose_name = _("menu link")
        verbose_name_plural = _("menu links")


class FooterLink(SiteLink):
    texts = ParentalKey(SiteTexts, related_name="footer_links", on_delete=models.CASCADE)

    class Meta(SiteLink.Meta):
        verbose_name = _("footer link")
        verbose_name_plural = _("footer links")
