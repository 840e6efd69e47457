"""Events: when, where, who may come, and afterwards what came of it."""

from collections.abc import Iterable
from datetime import date

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page, PageManager
from wagtail.search import index

from content import links

from .base import BasePage, BasePageForm, Fallback
from .body import BodyMixin
from .event_times import EventQuerySet, EventTimes


class EventKind(models.TextChoices):
    PLENARY = "plenary", _("Plenary meeting")
    COMMUNITY_TALK = "community-talk", _("Community talk")
    CONFERENCE = "conference", _("Conference")
    DIALOGUE = "dialogue", _("Dialogue meeting")
    TRAINING = "training", _("Training")
    GROUP = "group", _("Group meeting")


class EventForm(BasePageForm):
    """Holds what a visitor must be able to rely on: an end after the start, and a word about what has changed."""

    def clean(self) -> dict:
        cleaned = super().clean()
        starts, ends = cleaned.get("starts"), cleaned.get("ends")
        if starts and ends and ends <= starts:
            self.add_error("ends", _("The event ends before it begins."))
        if cleaned.get("status") in EventPage.CHANGED and not cleaned.get("notice"):
            self.add_error("notice", _("Say what has happened and what those do who meant to come."))
        if cleaned.get("status") == EventPage.Status.MOVED and not cleaned.get("moved_from"):
            self.add_error("moved_from", _("Say when it was going to be, for those who remember the old time."))
        if bool(cleaned.get("repeat_every")) != bool(cleaned.get("repeat_until")):
            self.add_error("repeat_until", _("A series needs both how often and until when."))
        return cleaned


class EventPage(RoutablePageMixin, EventTimes, BodyMixin, BasePage):
    """Translated: texts, place and notice. Times, status, series and numbers are the same in every language."""

    class Status(models.TextChoices):
        PLANNED = "planned", _("As planned")
        MOVED = "moved", _("New time or place")
        CANCELLED = "cancelled", _("Cancelled")

    CHANGED = (Status.MOVED, Status.CANCELLED)

    kind = models.CharField(_("kind of event"), max_length=20, choices=EventKind.choices)
    lead = models.TextField(_("lead"), help_text=_("What it is and for whom, in two or three sentences."))
    place = models.CharField(_("venue"), max_length=160, blank=True)
    online_url = models.URLField(_("address for taking part from elsewhere"), blank=True)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.PLANNED)
    notice = models.TextField(_("notice about the change"), blank=True, max_length=400)
    moved_from = models.DateTimeField(_("old time"), null=True, blank=True)
    registration_url = models.URLField(_("address for registration"), blank=True)
    registration_email = models.EmailField(_("e-mail for registration"), blank=True)
    registration_deadline = models.DateTimeField(_("register by"), null=True, blank=True)
    participants = models.PositiveIntegerField(_("number of participants"), null=True, blank=True)

    base_form_class = EventForm
    fallback = Fallback.SHOW_SOURCE
    card_template = "components/event_row.html"
    page_description = _("Something to come to: time, place, programme, registration, and afterwards what came of it.")
    parent_page_types = ["content.EventIndexPage"]
    subpage_types = []

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead"),
        MultiFieldPanel(
            [
                FieldPanel("kind"),
                EventTimes.times_panel,
                FieldRowPanel([FieldPanel("place"), FieldPanel("online_url")]),
            ],
            _("When and where"),
        ),
        MultiFieldPanel(
            [FieldPanel("status"), FieldPanel("notice"), FieldPanel("moved_from")], _("Cancelled or moved")
        ),
        EventTimes.series_panel,
        InlinePanel("organisers", label=_("Organiser"), heading=_("Organisers")),
        MultiFieldPanel(
            [
                FieldPanel("registration_deadline"),
                FieldRowPanel([FieldPanel("registration_url"), FieldPanel("registration_email")]),
            ],
            _("Registration"),
        ),
        InlinePanel("access_services", label=_("Service"), heading=_("So that more can take part")),
        InlinePanel("agenda", label=_("Point"), heading=_("Programme")),
        *BodyMixin.body_panels,
        MultiFieldPanel(
            [FieldPanel("participants"), InlinePanel("survey", label=_("Question"), heading=_("Survey"))],
            _("Afterwards"),
            classname="collapsed",
        ),
        *BasePage.connection_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        *BodyMixin.body_search_fields,
        index.SearchField("lead"),
        index.SearchField("place"),
        index.FilterField("starts"),
    ]

    objects = PageManager.from_queryset(EventQuerySet)()

    class Meta(EventTimes.Meta):
        abstract = False
        verbose_name = pgettext_lazy("to come to", "event")
        verbose_name_plural = pgettext_lazy("to come to", "events")

    serve_preview = BasePage.serve_preview  # RoutablePageMixin's own knows one mode only.

    @path("ics/", name="calendar")
    def calendar(self, _request: HttpRequest) -> HttpResponse:
        from content.calendars import calendar_response

        return calendar_response([self], self.title, self.locale.language_code)

    @property
    def date(self) -> date | None:
        """The day under which the event is found."""
        return self.starts and timezone.localdate(self.starts)

    @property
    def is_cancelled(self) -> bool:
        return self.status == self.Status.CANCELLED

    @property
    def registration_is_open(self) -> bool:
        return self.registration_deadline is None or timezone.now() <= self.registration_deadline

    def organiser_pages(self) -> list[Page | str]:
        """Who holds it, in the editor's order: partners in the reader's language, others by name."""
        rows = [(row.partner_id, row.name) for row in self.organisers.all()]
        found = {pk: links.for_reader(pk) for pk, _name in rows if pk}
        return [each for pk, name in rows if (each := found.get(pk) or name)]

    def referred_ids(self) -> Iterable[int]:
        partners = [row.partner_id for row in self.organisers.all() if row.partner_id]
        return [*super().referred_ids(), *partners]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {
            "organisers": self.organiser_pages(),
            "calendar_url": f"{self.url}{self.reverse_subpage('calendar')}",
        }

    def structured_data(self) -> list[dict]:
        from content.calendars import event_data

        return [event_data(self)]
