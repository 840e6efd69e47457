"""A consultation as a page: at one address before, during and after."""

from collections.abc import Iterable
from datetime import date, datetime

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page
from wagtail.search import index

from content import links
from content.consultations.states import AFTERWARDS, State, state_at
from content.models import BasePage, BodyMixin

from .page_form import ConsultationForm


class ConsultationPage(RoutablePageMixin, BodyMixin, BasePage):
    """Translated: every text. Moments, the page in question and whom is asked are the same in every language."""

    lead = models.TextField(_("lead"), help_text=_("What you ask about and why, in two or three sentences."))
    subject = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page that it is about"),
        null=True,
        blank=True,
        related_name="+",
        on_delete=models.SET_NULL,
    )
    opens = models.DateTimeField(_("opens"), null=True)  # A draft may not know yet; what goes live does.
    closes = models.DateTimeField(
        _("closes"), null=True, help_text=_("The first moment when nobody can answer any longer.")
    )
    summarised_at = models.DateTimeField(_("summary shown from"), null=True, blank=True)
    concluded_at = models.DateTimeField(_("concluded"), null=True, blank=True)
    answers_summary = models.TextField(_("summary of the answers"), blank=True)
    decision = models.TextField(_("what came of the consultation"), blank=True)

    base_form_class = ConsultationForm
    takes_posts = True  # See `content.posting`.
    page_description = _("Something to ask organisations and people about: questions, answers, summary and outcome.")
    parent_page_types = ["consultations.ConsultationIndexPage"]
    subpage_types = []

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead"),
        FieldPanel("subject"),
        MultiFieldPanel([FieldRowPanel([FieldPanel("opens"), FieldPanel("closes")])], _("When it can be answered")),
        *BodyMixin.body_panels,
        InlinePanel("questions", label=pgettext_lazy("asked in a form", "Question"), heading=_("Questions")),
        InlinePanel("invited", label=_("Organisation"), heading=_("Invited organisations")),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("summarised_at"), FieldPanel("concluded_at")]),
                FieldPanel("answers_summary"),
                FieldPanel("decision"),
            ],
            _("Afterwards"),
            classname="collapsed",
        ),
        *BasePage.connection_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        *BodyMixin.body_search_fields,
        index.SearchField("lead"),
        index.SearchField("answers_summary"),
        index.SearchField("decision"),
    ]

    class Meta:
        verbose_name = pgettext_lazy("asked about", "consultation")
        verbose_name_plural = pgettext_lazy("asked about", "consultations")

    serve_preview = BasePage.serve_preview  # RoutablePageMixin's own knows one mode only.

    def serve(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        """Render at once, so that what the page refers to is fetched together."""
        with links.fetched_together(self.referred_ids()):
            response = super().serve(request, *args, **kwargs)
            return response.render() if hasattr(response, "render") else response

    @path("", name="answer")
    def answer(self, request: HttpRequest) -> HttpResponse:
        from content.consultations import views

        return views.answer(request, self)

    @path("r/<str:token>/", name="response")
    def response(self, request: HttpRequest, token: str) -> HttpResponse:
        """What one respondent has answered, by the link that only they have."""
        from content.consultations import views

        return views.response(request, self, token)

    def state_at(self, now: datetime) -> State:
        return state_at(now, self.opens, self.closes, summarised=self.summarised_at, concluded=self.concluded_at)

    @cached_property
    def state(self) -> State:
        """Where it stands when it is first asked; one answer for the whole page."""
        return self.state_at(timezone.now())

    @property
    def shows_results(self) -> bool:
        return self.state in AFTERWARDS

    @property
    def date(self) -> date | None:
        """The day under which it is found."""
        return self.opens and timezone.localdate(self.opens)

    def subject_page(self) -> Page | None:
        return links.for_reader(self.subject_id) if self.subject_id else None

    def invited_organisations(self) -> list[Page | str]:
        """In the editor's order: partners in the reader's language, others by name."""
        rows = [(row.partner_id, row.name) for row in self.invited.all()]
        return [each for pk, name in rows if (each := (pk and links.for_reader(pk)) or name)]

    def referred_ids(self) -> Iterable[int]:
        own = [self.subject_id, *(row.partner_id for row in self.invited.all())]
        return [*super().referred_ids(), *filter(None, own)]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        from content.consultations.results import results_of

        return super().get_context(request, *args, **kwargs) | results_of(self)
