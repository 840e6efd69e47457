"""What staff do with one organisation's request."""

from typing import Any

from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.review import answering, extending, inviting
from content.review.actors import name_of
from content.review.answering import Decision
from content.review.models import ReviewRequest, ReviewRound
from content.review.staff.actions import Action, register
from content.review.staff.forms import ContactForm, DayForm, TelephoneForm, contacts_left
from content.review.staff.rights import LEAD

FOR_REQUEST = ["ge-tid", "neka-tid", "telefonsvar", "bjud-in", "annan-dag"]


class OfRequest(Action):
    @classmethod
    def subjects(cls, review_round: ReviewRound) -> QuerySet[ReviewRequest]:
        return review_round.requests.select_related("round")


@register
class GrantTime(OfRequest):
    name = "ge-tid"
    label = _("Give the time they ask for")
    permission = LEAD
    one_click = True

    def applies(self) -> bool:
        return super().applies() and self.subject.wants_until is not None

    def perform(self, _given: dict[str, Any]) -> str:
        until = self.subject.wants_until
        extending.grant(self.subject, until, self.actor)
        told = {"organisation": self.subject.organisation_name, "until": date_format(until, "DATE_FORMAT")}
        return gettext("%(organisation)s may answer until %(until)s, and is told.") % told


@register
class DeclineTime(GrantTime):
    name = "neka-tid"
    label = _("Keep to the day")

    def perform(self, _given: dict[str, Any]) -> str:
        extending.decline(self.subject, self.actor)
        return gettext("%(organisation)s gets no more time, and is told.") % {
            "organisation": self.subject.organisation_name
        }


@register
class AnotherDay(OfRequest):
    name = "annan-dag"
    label = _("Set another day")
    permission = LEAD
    form_class = DayForm

    def applies(self) -> bool:
        return super().applies() and self.subject.is_waiting

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"until": self.subject.wants_until or self.subject.deadline}}

    def perform(self, given: dict[str, Any]) -> str:
        extending.grant(self.subject, given["until"], self.actor)
        return gettext("The new day is set, and the partner is told.")


@register
class RegisterByTelephone(OfRequest):
    name = "telefonsvar"
    label = _("Write down an answer by telephone")
    question = _(
        "Write down what the partner has said about the text that was sent. It counts as their answer, "
        "and the record shows that you wrote it down."
    )
    form_class = TelephoneForm

    def perform(self, given: dict[str, Any]) -> str:
        decision = Decision(
            ReviewRequest.Status(given["status"]),
            self.round.content_sha256,
            given["note"],
            registered_by=name_of(self.user),
            given_by=given["given_by"],
            given_at=given["given_at"],
        )
        answering.register(self.subject, decision, self.actor)
        return gettext("The answer is written down.")


@register
class InviteAlso(OfRequest):
    name = "bjud-in"
    label = _("Ask one more person")
    form_class = ContactForm

    def applies(self) -> bool:
        return super().applies() and contacts_left(self.subject).exists()

    def form_arguments(self) -> dict[str, Any]:
        return {"request": self.subject}

    def perform(self, given: dict[str, Any]) -> str:
        inviting.invite_also(self.subject, given["contact"], self.actor)
        return gettext("%(name)s is asked too.") % {"name": given["contact"].name}
