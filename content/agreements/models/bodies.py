"""Bodies that an agreement sets up: what they do, who sits there and how often they meet."""

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.search import index

from content.agreements.parity import Rule, Seats, warnings
from content.models import BasePage, BodyMixin

from .agreements import AgreementPage
from .rows import PromiseRow, SideNumber


class BodyPage(BodyMixin, BasePage):
    """A cooperation group, a council. Translated: duties and the roles that sit there. Rules and numbers follow."""

    duties = models.TextField(_("duties"), blank=True)
    equal_sides = models.BooleanField(_("equally many seats for every side"), default=True)
    fewest_meetings = models.PositiveSmallIntegerField(_("fewest meetings a year"), null=True, blank=True, default=4)
    most_meetings = models.PositiveSmallIntegerField(_("most meetings a year"), null=True, blank=True, default=12)
    meetings = models.PositiveSmallIntegerField(_("meetings this year"), null=True, blank=True)

    page_description = _("A group or a council of an agreement: duties, seats of each side, meetings.")
    parent_page_types = ["agreements.AgreementPage"]
    subpage_types = []

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("duties"),
        MultiFieldPanel(
            [
                FieldPanel("equal_sides"),
                FieldRowPanel([FieldPanel("fewest_meetings"), FieldPanel("most_meetings"), FieldPanel("meetings")]),
            ],
            _("Rules"),
            help_text=_("What does not keep to the rules is shown to you here, and can be published all the same."),
        ),
        InlinePanel("seats", label=_("Seats"), heading=_("Seats by side")),
        *BodyMixin.body_panels,
        *BasePage.connection_panels,
    ]
    search_fields = [*BasePage.search_fields, *BodyMixin.body_search_fields, index.SearchField("duties")]

    class Meta:
        verbose_name = _("body of an agreement")
        verbose_name_plural = _("bodies of agreements")

    def warnings(self) -> list[str]:
        """What does not keep to the rules today, in words. Cost: one query."""
        rule = Rule(equal=self.equal_sides, fewest=self.fewest_meetings, most=self.most_meetings)
        seats = [Seats(row.side, row.number, row.from_date, row.to_date) for row in self.seats.all()]
        return warnings(rule, seats, self.meetings)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        agreement = AgreementPage.objects.parent_of(self).first()
        names = {side.number: side.name for side in agreement.sides.all()} if agreement else {}
        seats = [
            {"seat": row, "side": names.get(row.side) or row.get_side_display()}
            for row in self.seats.all()
            if row.number
        ]
        return super().get_context(request, *args, **kwargs) | {"seats": seats}


class BodySeat(PromiseRow):
    """Seats that a side fills, by the role of who sits there: no persons. Translated: the role."""

    page = ParentalKey("agreements.BodyPage", related_name="seats", on_delete=models.CASCADE)
    side = models.PositiveSmallIntegerField(_("side"), choices=SideNumber, default=SideNumber.FIRST)
    role = models.CharField(_("role"), max_length=160, help_text=_("The office and not the person."))
    number = models.PositiveSmallIntegerField(_("number of seats"), default=1)
    from_date = models.DateField(_("from"), null=True, blank=True)
    to_date = models.DateField(_("to"), null=True, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("side"), FieldPanel("number"), FieldPanel("role")]),
        FieldRowPanel([FieldPanel("from_date"), FieldPanel("to_date")]),
    ]

    class Meta(PromiseRow.Meta):
        verbose_name = _("seat")
        verbose_name_plural = _("seats")
