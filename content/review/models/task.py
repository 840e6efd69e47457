"""The step of a workflow at which partners are asked."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser, Group
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator, RegexValidator
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import Task, TaskState, WorkflowState

from content.publishing import newest_text
from content.review.locks import PartnerLock
from content.review.rules import Rule, Rules, Silence


class PartnerReviewTask(Task):
    """Asks the partners that a page concerns, and waits for them. Only staff see it; partners answer by a link."""

    class Editing(models.TextChoices):
        LOCK = "lock", _("The text is locked while partners read it")
        OPEN = "open", _("The text may be changed; approvals of the older text do not count")

    working_days = models.PositiveSmallIntegerField(
        _("working days to answer"),
        default=5,
        validators=[MinValueValidator(1)],
        help_text=_("Weekends, public holidays and their eves do not count."),
    )
    reminders = models.CharField(
        _("reminders"),
        max_length=40,
        default="-2 0 1 3",
        validators=[RegexValidator(r"^-?\d+( -?\d+)*$", _("Write whole numbers with a space between, as -2 0 1 3."))],
        help_text=_("Working days from the deadline, with a space between: -2 is two working days before."),
    )
    rule = models.CharField(
        _("who has to approve"),
        max_length=10,
        choices=Rule.choices,
        default=Rule.ALL,
        help_text=_("Whoever asks for changes always stops the page, whatever is chosen here."),
    )
    required_count = models.PositiveSmallIntegerField(
        _("how many, when a number is enough"), default=1, validators=[MinValueValidator(1)]
    )
    silence = models.CharField(_("when nobody answers"), max_length=12, choices=Silence.choices, default=Silence.BLOCK)
    escalation_group = models.ForeignKey(
        Group, verbose_name=_("group that is told"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    editing = models.CharField(_("editing"), max_length=5, choices=Editing.choices, default=Editing.LOCK)

    lock_class = PartnerLock
    admin_form_fields = [
        *Task.admin_form_fields,
        "working_days",
        "reminders",
        "rule",
        "required_count",
        "silence",
        "escalation_group",
        "editing",
    ]

    class Meta:
        verbose_name = _("review by partners")
        verbose_name_plural = _("reviews by partners")

    def clean(self) -> None:
        super().clean()
        if self.silence == Silence.ESCALATE and not self.escalation_group:
            raise ValidationError({"escalation_group": _("Choose the group that is told when nobody answers.")})

    @classmethod
    def get_description(cls) -> str:
        return _("Partners that the page concerns are asked by mail, and answer by a link.")

    @property
    def rules(self) -> Rules:
        """The rules as they are today; a round keeps a copy."""
        reminders = tuple(int(day) for day in self.reminders.split())
        return Rules(Rule(self.rule), self.required_count, Silence(self.silence), reminders)

    @transaction.atomic
    def start(self, workflow_state: WorkflowState, user: AbstractBaseUser | None = None) -> TaskState:
        """Ask the partners in the same transaction, or skip the step when the page concerns none."""
        from content.review import opening

        newest_text(workflow_state.content_object)
        state = super().start(workflow_state, user=user)
        opening.open_for_task(state, self, user)
        return state

    def locked_for_user(self, _obj: models.Model, _user: models.Model) -> bool:
        return self.editing == self.Editing.LOCK

    def on_action(self, task_state: TaskState, user: models.Model, action_name: str, /, **kwargs: Any) -> None:
        """Nobody decides here by a button: rounds do, when partners have answered."""
