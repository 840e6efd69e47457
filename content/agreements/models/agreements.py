"""Agreements: who promises whom what, since when, and until the next version."""

from collections.abc import Iterable
from datetime import date

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index

from content import links
from content.agreements.actors import Actors
from content.agreements.agreement_form import AgreementForm
from content.agreements.lines import lines
from content.agreements.routes import AgreementRoutes
from content.models import BasePage, BodyMixin

from .agreement_rows import AgreementSide, Signatory
from .cycle import Cycle
from .versioned import Versioned


class AgreementPage(AgreementRoutes, Versioned, Cycle, BodyMixin, BasePage):
    """Translated: texts, names of sides and bodies. Status, version, days and signatories are the same everywhere."""

    class Status(models.TextChoices):
        DRAFT = "draft", pgettext_lazy("of an agreement", "Draft")
        CONSULTATION = "consultation", _("Out for consultation")
        ADOPTED = "adopted", pgettext_lazy("of an agreement", "Adopted")
        SIGNED = "signed", pgettext_lazy("of an agreement", "Signed")
        REPLACED = "replaced", _("Replaced by a newer version")

    LOCKED = (Status.ADOPTED, Status.SIGNED, Status.REPLACED)
    IN_FORCE = (Status.ADOPTED, Status.SIGNED)

    status = models.CharField(_("status"), max_length=12, choices=Status.choices, default=Status.DRAFT)
    adopted_on = models.DateField(_("adopted on"), null=True, blank=True)
    signed_on = models.DateField(_("signed on"), null=True, blank=True)
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    vision = models.TextField(_("vision"), blank=True)
    purpose = models.TextField(_("purpose"), blank=True)
    aims = models.TextField(_("aims"), blank=True, help_text=_("One to a line."))
    areas = models.TextField(_("areas to develop together"), blank=True, help_text=_("One to a line."))
    cooperation_group = models.ForeignKey(
        "agreements.BodyPage",
        verbose_name=_("cooperation group"),
        null=True,
        blank=True,
        related_name="+",
        on_delete=models.SET_NULL,
    )

    base_form_class = AgreementForm
    page_description = _("What sides have promised each other: principles, actions, responsibilities and indicators.")
    parent_page_types = ["home.HomePage", "content.StandardPage"]
    subpage_types = ["agreements.PrinciplePage", "agreements.BodyPage"]

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("status"), FieldPanel("version")]),
                FieldRowPanel([FieldPanel("adopted_on"), FieldPanel("signed_on"), FieldPanel("valid_from")]),
                FieldPanel("replaces"),
            ],
            _("How far it has come"),
            help_text=_("The words of an adopted or signed agreement are locked: a change is a new version."),
        ),
        InlinePanel("sides", label=_("Side"), heading=_("Sides")),
        InlinePanel("bodies", label=_("Body"), heading=_("Bodies of the sides")),
        FieldPanel("vision"),
        FieldPanel("purpose"),
        FieldPanel("aims"),
        FieldPanel("areas"),
        *BodyMixin.body_panels,
        Cycle.cycle_panel,
        FieldPanel("cooperation_group"),
        InlinePanel("signatories", label=_("Signatory"), heading=_("Signatories")),
        InlinePanel("documents", label=_("Document"), heading=_("Related documents")),
        *BasePage.connection_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        *BodyMixin.body_search_fields,
        *(index.SearchField(name) for name in ("vision", "purpose", "aims", "areas")),
    ]

    class Meta:
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")

    def first_day(self) -> date | None:
        return self.valid_from or self.signed_on or self.adopted_on

    @property
    def is_locked(self) -> bool:
        return self.status in self.LOCKED

    @property
    def aim_list(self) -> list[str]:
        return lines(self.aims)

    @property
    def area_list(self) -> list[str]:
        return lines(self.areas)

    @cached_property
    def actors(self) -> Actors:
        """Its sides and their bodies. Cost: two queries."""
        return Actors(self.side_rows, list(self.bodies.all()))

    @cached_property
    def side_rows(self) -> list[AgreementSide]:
        return sorted(self.sides.all(), key=lambda side: side.number)

    @cached_property
    def signatory_rows(self) -> list[Signatory]:
        return list(self.signatories.all())

    def referred_ids(self) -> Iterable[int]:
        own = [self.cooperation_group_id, *(row.partner_id for row in self.signatory_rows)]
        return [*super().referred_ids(), *filter(None, own)]

    def group_page(self) -> Page | None:
        return self.cooperation_group_id and links.for_reader(self.cooperation_group_id)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        from content.agreements.reading import agreement_context

        return super().get_context(request, *args, **kwargs) | agreement_context(self, request)
