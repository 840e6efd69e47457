"""Principles of an agreement, with what follows from each."""

from collections.abc import Iterable

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Page
from wagtail.search import index

from content.agreements.actors import Actors
from content.agreements.principle_form import PrincipleForm
from content.models import BasePage

from .agreement_rows import AgreementBody, AgreementSide
from .principle_rows import Action, Responsibility


class PrinciplePage(BasePage):
    """Translated: title, introduction, and the texts of the rows. Numbers, status, days and who answers follow."""

    number = models.PositiveSmallIntegerField(_("number"), null=True)
    introduction = models.TextField(_("introduction"), blank=True)

    base_form_class = PrincipleForm
    page_description = _("A principle of an agreement, with its actions, responsibilities and indicators.")
    parent_page_types = ["agreements.AgreementPage"]
    subpage_types = []

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("number"),
        FieldPanel("introduction"),
        InlinePanel("actions", label=pgettext_lazy("of an agreement", "Action"), heading=_("Actions")),
        InlinePanel("responsibilities", label=_("Responsibility"), heading=_("Responsibilities")),
        InlinePanel("indicators", label=_("Indicator"), heading=_("Indicators")),
        *BasePage.connection_panels,
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction"), index.FilterField("number")]

    class Meta:
        verbose_name = pgettext_lazy("of an agreement", "principle")
        verbose_name_plural = pgettext_lazy("of an agreement", "principles")

    @property
    def heading(self) -> str:
        return f"{self.number}. {self.title}" if self.number else self.title

    @cached_property
    def agreement(self) -> Page:
        """The page above, with Wagtail's own fields. Cost: none beside the surroundings."""
        return self.surroundings.ancestors[-1]

    @cached_property
    def actors(self) -> Actors:
        """The sides and bodies of its agreement. Cost: two queries."""
        return Actors(*(model.objects.filter(page=self.agreement.pk) for model in (AgreementSide, AgreementBody)))

    @cached_property
    def action_rows(self) -> list[Action]:
        """In the order of their numbers, parts after what they are parts of. Cost: one query."""
        return sorted(self.actions.all(), key=lambda row: row.place)

    @cached_property
    def responsibility_rows(self) -> list[Responsibility]:
        return list(self.responsibilities.all())

    def referred_ids(self) -> Iterable[int]:
        rows = [*self.action_rows, *self.responsibility_rows]
        return [*super().referred_ids(), *(row.partner_id for row in rows if row.partner_id)]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        from content.agreements.reading import principle_context

        return super().get_context(request, *args, **kwargs) | principle_context(self)
