"""When an event is: once, or again and again with exceptions."""

from functools import cached_property

from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.query import PageQuerySet

from content.recurrence import Every, Occurrence, Rule, occurrences


class EventQuerySet(PageQuerySet):
    def coming(self) -> "EventQuerySet":
        """What has not ended: an event of today is coming until it ends, a series until its last time has."""
        return self.filter(last_end__gte=timezone.now()).order_by("starts", "pk")

    def past(self) -> "EventQuerySet":
        return self.filter(last_end__lt=timezone.now()).order_by("-last_end", "-pk")

    def with_changes(self) -> "EventQuerySet":
        """Ready to be unfolded. Cost: one query more."""
        return self.select_related("locale").prefetch_related("exceptions")


class EventTimes(models.Model):
    """Start, end and series of an event; the same in every language."""

    class Unit(models.TextChoices):
        WEEK = Every.WEEK, _("weeks, on the same weekday")
        MONTH = Every.MONTH, _("months, on the same weekday of the month")

    starts = models.DateTimeField(_("starts"), null=True)  # A draft may not know yet; what goes live does.
    ends = models.DateTimeField(_("ends"), null=True)
    repeat_every = models.PositiveSmallIntegerField(
        _("happens again every"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    repeat_unit = models.CharField(_("unit"), max_length=5, choices=Unit.choices, default=Unit.WEEK)
    repeat_until = models.DateField(_("until"), null=True, blank=True)
    last_end = models.DateTimeField(editable=False, null=True, db_index=True)

    times_panel = FieldRowPanel([FieldPanel("starts"), FieldPanel("ends")])
    series_panel = MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("repeat_every"), FieldPanel("repeat_unit"), FieldPanel("repeat_until")]),
            InlinePanel("exceptions", label=_("Exception"), heading=_("Exceptions")),
        ],
        _("Series"),
        classname="collapsed",
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends__gt=models.F("starts")),
                name="event_ends_after_it_begins",
                violation_error_message=_("The event ends before it begins."),
            )
        ]

    def save(self, *args, **kwargs) -> None:
        self.last_end = max((each.end for each in self.occurrences()), default=self.ends)
        super().save(*args, **kwargs)

    @property
    def rule(self) -> Rule | None:
        if not (self.repeat_every and self.repeat_until):
            return None
        return Rule(Every(self.repeat_unit), self.repeat_every, self.repeat_until)

    def occurrences(self) -> list[Occurrence]:
        """Every time that it happens, in the site's own time. Cost: a series one query, unless at hand."""
        if not (self.starts and self.ends):
            return []
        changes = [exception.as_change() for exception in self.exceptions.all()] if self.rule else []
        start, end = (timezone.localtime(moment) for moment in (self.starts, self.ends))
        return sorted(occurrences(start, end, self.rule, changes), key=lambda each: each.start)

    @cached_property
    def coming_occurrences(self) -> list[Occurrence]:
        """Those that have not ended, cancelled ones among them. Cost: see `occurrences`."""
        now = timezone.now()
        return [each for each in self.occurrences() if each.end >= now]

    @property
    def next_occurrence(self) -> Occurrence | None:
        """The one that is going on or comes next, as far as it is not cancelled."""
        return next((each for each in self.coming_occurrences if not each.cancelled), None)

    @property
    def is_past(self) -> bool:
        return self.last_end is not None and self.last_end < timezone.now()
