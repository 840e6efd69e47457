"""The accessibility statement that the law asks every public website for."""

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail.search import index

from .base import BasePage, BasePageForm

DIGG_REPORT_URL = "https://www.digg.se/tdosanmalan"


class AccessibilityStatementForm(BasePageForm):
    def clean(self) -> dict:
        """Refuse to publish a statement that contradicts itself. A draft may."""
        cleaned = super().clean()
        if not self.is_deferred_validation and "conformity" in cleaned:
            open_rows = [row for row in self.rows("deficiencies") if not row.get("mended_on")]
            if error := conformity_error(cleaned["conformity"], len(open_rows)):
                self.add_error("conformity", error)
        return cleaned


def conformity_error(conformity: str, deficiencies: int) -> ValidationError | None:
    """The statement says "fully" while something is inaccessible, or less than fully while nothing is."""
    full = conformity == AccessibilityStatementPage.Conformity.FULL
    if full and deficiencies:
        return ValidationError(_("The site cannot conform fully while a deficiency is open."))
    if not full and not deficiencies:
        return ValidationError(_("Say what is not accessible, and why."))
    return None


class AccessibilityStatementPage(BasePage):
    """The eleven parts of a statement.

    Source: the model statement in Commission Implementing Decision (EU) 2018/1523, as asked for by the Swedish
    law on accessibility to digital public service (SFS 2018:1937, 13 §) and its regulations (MDFFS 2019:2).
    """

    class Conformity(models.TextChoices):
        FULL = "full", _("Fully conforms")
        PARTIAL = "partial", _("Partly conforms")
        NONE = "none", _("Does not conform")

    actor = models.CharField(_("who is responsible"), max_length=160)
    service = models.CharField(_("what the statement covers"), max_length=255)
    conformity = models.CharField(_("conformity"), max_length=10, choices=Conformity.choices)
    assessed_on = models.DateField(_("assessed on"), null=True)
    updated_on = models.DateField(_("updated on"), null=True)
    method = models.TextField(_("how it was assessed"))
    report_text = models.TextField(_("how to report a deficiency"))
    report_email = models.EmailField(_("e-mail for reports"))
    supervisor_name = models.CharField(_("supervisory authority"), max_length=120)
    supervisor_url = models.URLField(_("address for complaints"), default=DIGG_REPORT_URL)
    disproportionate_burden = models.TextField(
        _("disproportionate burden"),
        help_text=_("What is left out because it would cost too much, or that nothing is."),
    )
    outside_law = models.TextField(
        _("content outside the law"),
        help_text=_("What the law does not cover, or that there is nothing of the kind."),
    )

    base_form_class = AccessibilityStatementForm
    page_description = _("The statement that the law asks for. It cannot be published while a part is missing.")
    parent_page_types = ["home.HomePage", "content.StandardPage"]
    subpage_types = []
    max_count_per_parent = 1

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel([FieldPanel("actor"), FieldPanel("service"), FieldPanel("conformity")], _("The service")),
        InlinePanel("deficiencies", label=_("Deficiency"), heading=_("What is not accessible")),
        FieldPanel("disproportionate_burden"),
        FieldPanel("outside_law"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("assessed_on"), FieldPanel("updated_on")]), FieldPanel("method")],
            _("Assessment"),
        ),
        MultiFieldPanel([FieldPanel("report_text"), FieldPanel("report_email")], _("Reporting")),
        MultiFieldPanel([FieldPanel("supervisor_name"), FieldPanel("supervisor_url")], _("Supervision")),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("method"), index.SearchField("report_text")]

    class Meta:
        verbose_name = _("accessibility statement")
        verbose_name_plural = _("accessibility statements")

    def open_deficiencies(self) -> list["Deficiency"]:
        """What is not accessible today. Cost: one query."""
        return [deficiency for deficiency in self.deficiencies.all() if deficiency.mended_on is None]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {"deficiencies": self.open_deficiencies()}


class Deficiency(TranslatableMixin, Orderable):
    """Something that is not accessible, and why. Translated: both texts."""

    page = ParentalKey(AccessibilityStatementPage, related_name="deficiencies", on_delete=models.CASCADE)
    what = models.TextField(_("what is not accessible"))
    why = models.TextField(_("why"))
    planned_for = models.DateField(_("to be fixed by"), null=True, blank=True)
    mended_on = models.DateField(_("fixed on"), null=True, blank=True)

    panels = [
        FieldPanel("what"),
        FieldPanel("why"),
        FieldRowPanel([FieldPanel("planned_for"), FieldPanel("mended_on")]),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("deficiency")
        verbose_name_plural = _("deficiencies")
