"""How often an agreement is looked at again, and when that was done."""

from datetime import date

from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from content.agreements.cycle import Look, Turn

AT_LEAST_ONE = [MinValueValidator(1)]
LOOKS = {Look.FOLLOW_UP: _("Follow-up"), Look.REVISION: _("Revision"), Look.OVERHAUL: _("Overhaul")}


class Cycle(models.Model):
    """The years between, and the days on which it was done last. Synchronised."""

    follow_up_years = models.PositiveSmallIntegerField(
        _("years between follow-ups"), default=1, validators=AT_LEAST_ONE
    )
    revision_years = models.PositiveSmallIntegerField(_("years between revisions"), default=3, validators=AT_LEAST_ONE)
    overhaul_years = models.PositiveSmallIntegerField(_("years between overhauls"), default=4, validators=AT_LEAST_ONE)
    followed_up_on = models.DateField(_("followed up on"), null=True, blank=True)
    revised_on = models.DateField(_("revised on"), null=True, blank=True)
    overhauled_on = models.DateField(_("overhauled on"), null=True, blank=True)

    cycle_panel = MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("follow_up_years"), FieldPanel("followed_up_on")]),
            FieldRowPanel([FieldPanel("revision_years"), FieldPanel("revised_on")]),
            FieldRowPanel([FieldPanel("overhaul_years"), FieldPanel("overhauled_on")]),
        ],
        _("Looked at again"),
        help_text=_("The next days are computed from the day on which it was done last, else from the first day."),
    )

    class Meta:
        abstract = True

    def first_day(self) -> date | None:
        """The day from which the years are counted."""
        raise NotImplementedError

    def turns(self) -> list[Turn]:
        """None before the agreement holds."""
        start = self.first_day()
        if start is None:
            return []
        return [
            Turn(Look.FOLLOW_UP, self.follow_up_years, self.followed_up_on or start),
            Turn(Look.REVISION, self.revision_years, self.revised_on or start),
            Turn(Look.OVERHAUL, self.overhaul_years, self.overhauled_on or start),
        ]

    def rhythm(self) -> list[dict]:
        """For visitors: what is done how often, and the next day of each, when there is one."""
        today = timezone.localdate()
        turns = {turn.look: turn for turn in self.turns()}
        years = [self.follow_up_years, self.revision_years, self.overhaul_years]
        return [
            {"label": LOOKS[look], "years": every, "next": look in turns and turns[look].coming(today)}
            for look, every in zip(Look, years, strict=True)
        ]
