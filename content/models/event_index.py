"""All events: those to come month by month, and the archive."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter

from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import path

from content.open_data import OffersData, Record
from content.recurrence import Occurrence

from . import event_data
from .base import BasePage
from .event_months import EventMonth, chosen_month
from .event_times import EventQuerySet
from .events import EventKind, EventPage
from .partner_index import Choice

EVENTS_PER_PAGE = 20
TIMES_OF_A_SERIES = 6  # In the list of what is to come; its own page has them all.


@dataclass(frozen=True)
class Row:
    """One time of one event, as a line of the list."""

    event: EventPage
    occurrence: Occurrence

    @property
    def start(self) -> date:
        return self.occurrence.start

    @property
    def month(self) -> date:
        return self.occurrence.start.date().replace(day=1)


class EventIndexPage(OffersData, BasePage):
    page_description = _("All events: what is to come month by month, an archive, and a calendar to subscribe to.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["content.EventPage"]
    max_count_per_parent = 1
    narrowed_by = ("kind", "when", "page")

    class Meta:
        verbose_name = _("list of events")
        verbose_name_plural = _("lists of events")

    serve_preview = BasePage.serve_preview  # RoutablePageMixin's own knows one mode only.

    headings = event_data.HEADINGS

    def records(self) -> list[Record]:
        """All events, past ones too. Cost: one query."""
        events = self.events().select_related("locale").order_by("starts", "pk")
        return [event_data.record_of(event) for event in events]

    @path("ics/", name="calendar")
    def calendar(self, _request: HttpRequest) -> HttpResponse:
        """What is to come, to subscribe to. Cost: three queries, whatever the number."""
        from content.calendars import calendar_response

        return calendar_response(self.events().coming().with_changes(), self.title, self.locale.language_code)

    def events(self, kind: str = "") -> EventQuerySet:
        found = EventPage.objects.child_of(self).live().defer_streamfields()
        return found.filter(kind=kind) if kind else found

    def coming(self, kind: str) -> list[Row]:
        """What is to come, earliest first; a series with its next few times. Cost: two queries."""
        rows = [
            Row(event, occurrence)
            for event in self.events(kind).coming().with_changes()
            for occurrence in event.coming_occurrences[:TIMES_OF_A_SERIES]
        ]
        return sorted(rows, key=attrgetter("start"))

    def kinds(self, chosen: str, *, past: bool) -> list[Choice]:
        """The kinds that there are in the list being shown. Cost: one query."""
        shown = self.events().past() if past else self.events().coming()
        counts = dict(shown.order_by().values_list("kind").annotate(Count("pk")))
        return [
            Choice(kind, label, counts[kind], kind == chosen) for kind, label in EventKind.choices if kind in counts
        ]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        past = request.GET.get("when") == "past"
        kind = request.GET.get("kind", "")
        kind = kind if kind in EventKind.values else ""
        month = chosen_month(request.GET.get("month", ""))
        rows = [] if past else self.coming(kind)
        if past:
            found = self.events(kind).past().with_changes().filter(**month.holds("last_end") if month else {})
        else:
            found = [row for row in rows if month is None or row.month == month.first]
        page = Paginator(found, EVENTS_PER_PAGE).get_page(request.GET.get("page"))
        return super().get_context(request, *args, **kwargs) | {
            "events": page,
            "months": self.months(page, past=past),
            "kinds": self.kinds(kind, past=past),
            "kind": kind,
            "past": past,
            "month": month,
            "months_to_choose": EventMonth.of([row.month for row in rows], month),
            "now": timezone.now(),
        }

    def months(self, page: PaginatorPage, *, past: bool) -> list[tuple[date, list[Row]]]:
        rows = [Row(event, event.occurrences()[-1]) for event in page] if past else list(page)
        return [(month, list(found)) for month, found in groupby(rows, key=attrgetter("month"))]
