"""Rounds of review: a draft that was sent, and the organisations that were asked about it.

They are evidence. Foreign keys to what others may delete are emptied, and what they said is kept beside them.
"""

import uuid
from datetime import date
from functools import cached_property

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.models import PagePartner
from content.review.rules import Answer, Asked, Rules

GONE = {"null": True, "blank": True, "on_delete": models.SET_NULL, "related_name": "+"}


class RoundQuerySet(models.QuerySet):
    def open(self) -> "RoundQuerySet":
        return self.filter(status=ReviewRound.Status.OPEN)

    def gating(self) -> "RoundQuerySet":
        """Rounds that stand between a draft and its publication."""
        return self.filter(kind=ReviewRound.Kind.WORKFLOW)

    def of_page(self, page_id: int) -> "RoundQuerySet":
        return self.filter(page_id=page_id).order_by("-number")


class ReviewRound(models.Model):
    """A draft as it was sent to partners, the rules that held, and what came of it."""

    class Kind(models.TextChoices):
        WORKFLOW = "workflow", _("Before publication")
        READING = "reading", _("For reading, without a gate")
        PROFILE = "profile", _("Yearly check of a profile")

    class Status(models.TextChoices):
        OPEN = "open", _("Open")
        SATISFIED = "satisfied", _("Approved")
        CHANGES = "changes_requested", _("Changes asked for")
        LAPSED = "lapsed", _("Lapsed without an answer")
        CLOSED = "closed_with_reason", _("Closed with a reason")
        WITHDRAWN = "withdrawn", _("Withdrawn")
        SUPERSEDED = "superseded", _("Replaced by a newer round")

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.WORKFLOW)
    page = models.ForeignKey("wagtailcore.Page", **GONE)
    revision = models.ForeignKey("wagtailcore.Revision", **GONE)
    task_state = models.ForeignKey("wagtailcore.TaskState", **GONE)
    workflow_state = models.ForeignKey("wagtailcore.WorkflowState", **GONE)
    previous = models.ForeignKey("self", **GONE)
    number = models.PositiveIntegerField(default=1)

    title = models.CharField(max_length=255)
    language = models.CharField(max_length=10)
    content_sha256 = models.CharField(max_length=64)
    accepted_sha256 = models.CharField(max_length=64, help_text="What may go live: differs after a minor change.")
    snapshot = models.TextField(help_text="The page as HTML, as an anonymous visitor would have seen it.")
    passages = models.JSONField(default=list, help_text="Rows of path, label and text: see content.review.passages.")

    message = models.TextField(_("message to the partners"), blank=True, max_length=2000)
    rules = models.JSONField(default=dict)
    deadline = models.DateField(_("answer by"))
    requested_by = models.ForeignKey(settings.AUTH_USER_MODEL, **GONE)
    requested_by_name = models.CharField(max_length=255)
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.OPEN)
    opened_at = models.DateTimeField(default=timezone.now)
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by_name = models.CharField(max_length=255, blank=True)
    close_reason = models.TextField(blank=True)
    stale_since = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)

    objects = RoundQuerySet.as_manager()

    class Meta:
        verbose_name = _("review round")
        verbose_name_plural = _("review rounds")
        ordering = ["-opened_at"]
        permissions = [
            ("ask_partners", "Can ask partners and handle what they answer"),
            ("lead_review", "Can give partners more time, declare minor changes, close and withdraw"),
            ("publish_without_partner", "Can publish without the partners, with a reason"),
        ]
        indexes = [models.Index(fields=["status", "deadline"], name="round_status_deadline")]
        constraints = [
            models.UniqueConstraint(fields=["page"], condition=Q(status="open"), name="one_open_round_per_page"),
            models.UniqueConstraint(fields=["page", "number"], name="rounds_of_a_page_are_numbered"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.number})"

    @property
    def is_open(self) -> bool:
        return self.status == self.Status.OPEN

    @property
    def gates(self) -> bool:
        return self.kind == self.Kind.WORKFLOW

    @property
    def is_overdue(self) -> bool:
        return self.is_open and self.deadline < timezone.localdate()

    @cached_property
    def frozen_rules(self) -> Rules:
        return Rules.of(self.rules)


class ReviewRequest(models.Model):
    """One organisation, asked in one round, and its answer."""

    class Status(models.TextChoices):
        SENT = "sent", _("Sent")
        SEEN = "seen", _("Opened")
        APPROVED = "approved", _("Approved")
        APPROVED_WITH_NOTE = "approved_with_note", _("Approved with a note")
        CHANGES = "changes_requested", _("Asks for changes")
        NOT_CONCERNED = "not_concerned", _("Not concerned")
        NO_OBJECTION = "no_objection", _("Silent, taken as no objection")
        EXPIRED = "expired", _("Never answered")
        WITHDRAWN = "withdrawn", _("Withdrawn")
        UNDELIVERABLE = "undeliverable", _("Could not be delivered")

    WAITING = (Status.SENT, Status.SEEN, Status.UNDELIVERABLE)
    ANSWERS = {
        Status.APPROVED: Answer.YES,
        Status.APPROVED_WITH_NOTE: Answer.YES,
        Status.CHANGES: Answer.NO,
        Status.NOT_CONCERNED: Answer.ASIDE,
        Status.WITHDRAWN: Answer.ASIDE,
        Status.NO_OBJECTION: Answer.SILENT,
    }
    Relation = PagePartner.Relation

    round = models.ForeignKey(ReviewRound, related_name="requests", on_delete=models.CASCADE)
    organisation = models.ForeignKey("content.PartnerPage", **GONE)
    organisation_name = models.CharField(max_length=120)
    relation = models.CharField(max_length=10, choices=Relation.choices, default=Relation.CONCERNED)
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.SENT)
    seen_at = models.DateTimeField(null=True, blank=True)

    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey("review.PartnerContact", **GONE)
    decided_by_name = models.CharField(max_length=120, blank=True)
    note = models.TextField(blank=True, max_length=4000)
    decision_sha256 = models.CharField(max_length=64, blank=True)
    registered_by_name = models.CharField(
        max_length=255, blank=True, help_text="Whoever of the staff wrote down an answer given by telephone."
    )

    extended_to = models.DateField(_("answer by"), null=True, blank=True)
    wants_until = models.DateField(_("wants to answer by"), null=True, blank=True)
    wants_reason = models.CharField(_("why"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("review request")
        verbose_name_plural = _("review requests")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["round", "organisation"], name="an_organisation_is_asked_once_a_round")
        ]

    def __str__(self) -> str:
        return f"{self.organisation_name}: {self.round}"

    @property
    def is_waiting(self) -> bool:
        return self.status in self.WAITING

    @property
    def required(self) -> bool:
        return self.relation != self.Relation.INFORMED

    @property
    def deadline(self) -> date:
        return self.extended_to or self.round.deadline

    def asked(self) -> Asked:
        """The request as the rules see it."""
        answer = self.ANSWERS.get(self.Status(self.status), Answer.NONE)
        return Asked(answer, lead=self.relation == self.Relation.LEAD, required=self.required)
