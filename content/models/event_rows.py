"""What an event's page holds several of: organisers, agenda, services, exceptions and answers of a survey."""

from decimal import Decimal

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin

from content.recurrence import Change

from .parties import PartnerOrOther


class EventOrganiser(PartnerOrOther, Orderable):
    """Who holds the event: a partner, or somebody else by name."""

    page = ParentalKey("content.EventPage", related_name="organisers", on_delete=models.CASCADE)

    panels = [FieldRowPanel([FieldPanel("partner"), FieldPanel("name")])]

    class Meta(Orderable.Meta):
        verbose_name = _("organiser")
        verbose_name_plural = _("organisers")


class AgendaItem(TranslatableMixin, Orderable):
    """A point of the programme. Translated: its title and text."""

    page = ParentalKey("content.EventPage", related_name="agenda", on_delete=models.CASCADE)
    time = models.TimeField(_("time"), null=True, blank=True)
    title = models.CharField(_("title"), max_length=160)
    text = models.TextField(_("text"), blank=True)

    panels = [FieldRowPanel([FieldPanel("time"), FieldPanel("title")]), FieldPanel("text")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("point of the programme")
        verbose_name_plural = _("programme")


class EventAccess(Orderable):
    """Something that lets more people take part."""

    class Service(models.TextChoices):
        STEP_FREE = "step-free", _("No steps on the way in")
        HEARING_LOOP = "hearing-loop", _("Hearing loop")
        SIGN_LANGUAGE = "sign-language", _("Interpreted into Swedish Sign Language")
        WRITTEN = "written", _("Written as it is spoken")
        EASY = "easy", _("In easy Swedish")
        INTERPRETED = "interpreted", _("Interpreted into other languages on request")
        ONLINE = "online", _("Can be followed from elsewhere")
        QUIET = "quiet", _("A quiet room")
        CHILDREN = "children", _("Children are looked after")
        FREE_TRAVEL = "travel", _("Travel is paid for")

    page = ParentalKey("content.EventPage", related_name="access_services", on_delete=models.CASCADE)
    service = models.CharField(_("service"), max_length=20, choices=Service.choices)

    panels = [FieldPanel("service")]

    class Meta(Orderable.Meta):
        verbose_name = _("access service")
        verbose_name_plural = _("access services")


class EventException(TranslatableMixin, Orderable):
    """A day of a series that is cancelled, or moved to another time. Translated: the reason."""

    page = ParentalKey("content.EventPage", related_name="exceptions", on_delete=models.CASCADE)
    day = models.DateField(_("day"), help_text=_("When it would have been."))
    new_start = models.DateTimeField(
        _("new time"), null=True, blank=True, help_text=_("Without a new time, the day is cancelled.")
    )
    new_end = models.DateTimeField(_("until"), null=True, blank=True)
    reason = models.CharField(_("reason"), max_length=160, blank=True)

    panels = [FieldRowPanel([FieldPanel("day"), FieldPanel("new_start"), FieldPanel("new_end")]), FieldPanel("reason")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("exception")
        verbose_name_plural = _("exceptions")
        constraints = [
            models.CheckConstraint(
                condition=Q(new_end=None) | Q(new_start__lt=F("new_end")),
                name="moved_event_ends_after_it_begins",
                violation_error_message=_("The event ends before it begins."),
            )
        ]

    def as_change(self) -> Change:
        """In the site's own time, like the series that it is an exception from."""
        start, end = (moment and timezone.localtime(moment) for moment in (self.new_start, self.new_end))
        return Change(self.day, start, end, self.reason)


class SurveyAnswer(TranslatableMixin, Orderable):
    """What those who took part thought: a mean on a scale. Translated: the question."""

    page = ParentalKey("content.EventPage", related_name="survey", on_delete=models.CASCADE)
    question = models.CharField(_("question"), max_length=200)
    mean = models.DecimalField(_("mean"), max_digits=4, decimal_places=1, validators=[MinValueValidator(Decimal(0))])
    scale = models.PositiveSmallIntegerField(_("highest value of the scale"), default=5)
    respondents = models.PositiveIntegerField(_("number of answers"), null=True, blank=True)

    panels = [
        FieldPanel("question"),
        FieldRowPanel([FieldPanel("mean"), FieldPanel("scale"), FieldPanel("respondents")]),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("answer to a survey")
        verbose_name_plural = _("survey")
        constraints = [
            models.CheckConstraint(
                condition=Q(mean__lte=F("scale")),
                name="survey_mean_is_on_the_scale",
                violation_error_message=_("The mean is above the highest value of the scale."),
            )
        ]

    @property
    def percent(self) -> int:
        return round(100 * self.mean / self.scale) if self.scale else 0
