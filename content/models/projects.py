"""Projects: what for, how long, who pays, who takes part and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from content import links, partial_dates

from .base import BasePage, BasePageForm
from .body import BodyMixin
from .project_rows import HOW_EXACT, WHEN, ProjectParty


class ProjectForm(BasePageForm):
    def clean(self) -> dict:
        cleaned = super().clean()
        starts, ends = cleaned.get("starts"), cleaned.get("ends")
        if starts and ends and partial_dates.parse(ends).last_day < partial_dates.parse(starts).first_day:
            self.add_error("ends", _("The project ends before it begins."))
        return cleaned


class ProjectState(models.TextChoices):
    COMING = "coming", _("Has not begun")
    ONGOING = "ongoing", _("Under way")
    ENDED = "ended", _("Has ended")


def state_on(day: date, starts: str, ends: str) -> ProjectState:
    """The state on a day. A date known to the month or year covers all of it."""
    if starts and day < partial_dates.parse(starts).first_day:
        return ProjectState.COMING
    if ends and day > partial_dates.parse(ends).last_day:
        return ProjectState.ENDED
    return ProjectState.ONGOING


@dataclass(frozen=True)
class Party:
    """A party with the page that a reader is led to, when it is a partner of ours."""

    row: ProjectParty
    page: Page | None

    @property
    def name(self) -> str:
        return self.page.title if self.page else self.row.name

    @property
    def url(self) -> str:
        return self.page.url if self.page else self.row.url


class ProjectPage(BodyMixin, BasePage):
    """Translated: texts. The period is the same in every language; targets and outcomes are key figures of the body."""

    lead = models.TextField(_("lead"), help_text=_("What it is for, in two or three sentences."))
    starts = models.CharField(_("begins"), **WHEN, blank=True, help_text=HOW_EXACT)
    ends = models.CharField(_("ends"), **WHEN, blank=True)

    base_form_class = ProjectForm
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("starts", overridable=False),
        SynchronizedField("ends", overridable=False),
    ]
    page_description = _("A project: its period, who pays, who takes part, milestones, targets and outcomes.")
    parent_page_types = ["home.HomePage", "content.StandardPage"]
    subpage_types = []

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead"),
        MultiFieldPanel([FieldRowPanel([FieldPanel("starts"), FieldPanel("ends")])], _("Period")),
        *BodyMixin.body_panels,
        InlinePanel("parties", label=_("Party"), heading=_("Who takes part")),
        InlinePanel("funders", label=_("Funder"), heading=_("Who pays")),
        InlinePanel("milestones", label=_("Milestone"), heading=_("Milestones")),
        *BasePage.connection_panels,
    ]
    search_fields = [*BasePage.search_fields, *BodyMixin.body_search_fields, index.SearchField("lead")]

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")

    @property
    def state(self) -> ProjectState:
        return state_on(timezone.localdate(), self.starts, self.ends)

    @property
    def period(self) -> str:
        """In words, in the language being read."""
        if self.starts and self.ends:
            return partial_dates.in_words(self.starts, self.ends)
        if known := self.starts or self.ends:
            words = _("from %(date)s") if self.starts else _("until %(date)s")
            return words % {"date": partial_dates.in_words(known)}
        return ""

    def taking_part(self) -> list[Party]:
        """In the editor's order. Cost: those of the pages."""
        return [Party(row, row.partner_id and links.for_reader(row.partner_id)) for row in self.party_rows]

    @cached_property
    def party_rows(self) -> list[ProjectParty]:
        return list(self.parties.all())

    def referred_ids(self) -> Iterable[int]:
        return [*super().referred_ids(), *(row.partner_id for row in self.party_rows if row.partner_id)]
