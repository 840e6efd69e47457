"""Asking partners: a round is opened with the draft as it is at this moment."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision, TaskState

from content.publishing import Refused, newest_text
from content.review import closing, drafts, greetings, mails, working_days
from content.review.actors import Actor, name_of, note
from content.review.drafts import Concerned
from content.review.models import Invitation, PartnerContact, PartnerReviewTask, ReviewRequest, ReviewRound
from content.review.rules import Rules

Kind = ReviewRound.Kind


@dataclass(frozen=True)
class Wish:
    """What somebody wants to have reviewed, by whom and until when."""

    concerned: Iterable[Concerned]
    deadline: date
    kind: Kind = Kind.READING
    rules: Rules = field(default_factory=Rules)
    message: str = ""
    task_state: TaskState | None = None


def ask(page: Page, wish: Wish, user: AbstractBaseUser | None) -> ReviewRound:
    """Let partners read a page outside any workflow, its newest text.

    Raises Refused for what nobody can be asked about. Cost: as `open_round`, and a query.
    """
    return open_round(newest_text(page), wish, user)


def open_for_task(state: TaskState, task: PartnerReviewTask, user: AbstractBaseUser | None) -> None:
    """Ask those whom the page concerns, or skip the step: core then goes on to the next by itself."""
    revision = state.revision
    page = revision.as_object()
    asked = drafts.concerned(page)
    if not asked:
        state.status = TaskState.STATUS_SKIPPED
        state.finished_at = timezone.now()
        state.save()
        state.log_state_change_action(user, "approve")
        return
    wish = wish_of(task, state, asked, greetings.take(page.pk))
    open_round(revision, wish, state.workflow_state.requested_by or user)


def wish_of(task: PartnerReviewTask, state: TaskState, asked: Iterable[Concerned], message: str = "") -> Wish:
    """What the step of a workflow wants: its rules as they are today, and a deadline counted from today."""
    deadline = working_days.after(timezone.localdate(), task.working_days)
    return Wish(asked, deadline, Kind.WORKFLOW, task.rules, message, state)


@transaction.atomic
def open_round(revision: Revision, wish: Wish, user: AbstractBaseUser | None) -> ReviewRound:
    """Freeze the draft, ask the organisations, and write the mails. One that is open already is superseded.

    Raises Refused when the page cannot be shown, and when it is to be read while a round before publication is open.
    Cost: that of showing the page once, some ten queries for every organisation and some five for every contact.
    """
    page = revision.as_object()
    last = ReviewRound.objects.of_page(page.pk).values_list("pk", flat=True).first()
    earlier = closing.locked(last) if last else None
    if earlier and earlier.is_open:
        if earlier.gates and wish.kind != Kind.WORKFLOW:
            raise Refused(_("Partners are being asked about this page already, before it is published."))
        closing.close(earlier, ReviewRound.Status.SUPERSEDED, Actor.staff(user))
    opened = ReviewRound.objects.create(
        **drafts.frozen(revision),
        page_id=page.pk,
        language=page.locale.language_code,
        kind=wish.kind,
        task_state=wish.task_state,
        workflow_state=wish.task_state and wish.task_state.workflow_state,
        previous=earlier,
        number=earlier.number + 1 if earlier else 1,
        message=wish.message,
        rules=wish.rules.as_data(),
        deadline=wish.deadline,
        requested_by=user,
        requested_by_name=name_of(user),
    )
    names = [concerned.organisation.name for concerned in wish.concerned]
    note(opened, "opened", Actor.staff(user), organisations=names)
    for concerned in wish.concerned:
        _ask(opened, concerned)
    return opened


def _ask(opened: ReviewRound, concerned: Concerned) -> None:
    organisation = concerned.organisation
    request = ReviewRequest.objects.create(
        round=opened,
        organisation=organisation,
        organisation_name=organisation.name,
        relation=concerned.relation,
    )
    contacts = asked_first(organisation)
    if not contacts:
        request.status = ReviewRequest.Status.UNDELIVERABLE
        request.save(update_fields=["status"])
        note(opened, "nobody_to_ask", organisation=organisation.name)
        mails.to_staff("nobody_to_ask", opened, once=str(request.pk), request=request)
    for contact in contacts:
        invite(request, contact)


def asked_first(organisation: Page) -> list[PartnerContact]:
    """Everybody who answers for the organisation; deputies only when nobody else can be reached. Cost: one query."""
    reachable = list(PartnerContact.objects.reachable().filter(organisation=organisation))
    first = [contact for contact in reachable if contact.role != PartnerContact.Role.DEPUTY]
    return first or reachable


def invite(request: ReviewRequest, contact: PartnerContact, delegated_by: Invitation | None = None) -> Invitation:
    """Let a contact in, and write the mail that says so. Cost: some five queries."""
    invitation = Invitation.objects.create(
        request=request,
        contact=contact,
        contact_name=contact.name,
        language=contact.language,
        delegated_by=delegated_by,
    )
    mails.to_partner("profile_check" if request.round.kind == Kind.PROFILE else "invitation", invitation)
    return invitation
