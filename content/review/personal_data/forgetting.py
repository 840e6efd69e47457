"""Taking a name and an address out of everything, and leaving the organisation's name in their place.

Decision, organisation, time, hash and snapshot stay. The log, to which rows are only ever added, is the one
exception: its labels are rewritten here, and nowhere else.
"""

from collections.abc import Callable, Iterable
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.models import PageLogEntry, TaskState

from content.review.models import Invitation, OutboundMessage, ProfileProposal, ReviewRequest, ReviewRound
from content.review.personal_data.finding import Person, comments_of
from content.review.personal_data.words import Words

Status = OutboundMessage.Status


@transaction.atomic
def anonymise(email: str) -> int:
    """Forget a person, and take every right to read and answer back. Returns how often they had been asked.

    Cost: some thirty queries for each time. Running it again changes nothing.
    """
    person = Person(email)
    invitations = list(person.invitations)
    for invitation in invitations:
        forget(invitation, email)
        invitation.tokens.all().delete()
    keys = [each.pk for each in invitations]
    Invitation.objects.filter(pk__in=keys, revoked_at=None).update(revoked_at=timezone.now())
    empty(person.mails)
    for contact in person.contacts.select_related("organisation"):
        contact.name, contact.email, contact.active = contact.organisation.name, "", False
        contact.save()
    return len(invitations)


@transaction.atomic
def forget(invitation: Invitation, email: str = "") -> None:
    """Put the organisation's name where the person was named, in all that one invitation left behind.

    Cost: some twenty queries.
    """
    request, review_round = invitation.request, invitation.request.round
    words = Words(invitation.contact_name, request.organisation_name, email)
    _forget_log(review_round, words)
    _forget_history(review_round, words)
    told = Q(invitation__request=request) | Q(invitation=None, text__contains=request.organisation_name)
    _scrub(OutboundMessage.objects.filter(told, round=review_round), words.out_of, "subject", "text", "html")
    _scrub(ReviewRound.objects.filter(pk=review_round.pk), words.out_of, "message", "close_reason")
    requests = ReviewRequest.objects.filter(pk=request.pk)
    requests.filter(decided_by_name=invitation.contact_name).update(decided_by_name="")
    _scrub(requests, words.out_of, "note", "wants_reason")
    _scrub(comments_of([invitation]), words.out_of, "body", "author_name")
    proposals = ProfileProposal.objects.filter(invitation=invitation)
    _scrub(proposals, words.out_of, "proposed_by_name", "answer", "old", "new")
    Invitation.objects.filter(pk=invitation.pk).update(contact_name=request.organisation_name)


def empty(mails: QuerySet[OutboundMessage]) -> int:
    """Mails that keep what happened and when, and neither what they said nor to whom. One that waits is not sent."""
    mails.filter(status__in=[Status.PENDING, Status.CLAIMED]).update(status=Status.CANCELLED)
    return mails.update(to="", reply_to="", subject="", text="", html="")


def _forget_log(review_round: ReviewRound, words: Words) -> None:
    for event in review_round.events.all():
        label, data = words.out_of_label(event.actor_label), words.out_of_data(event.data)
        if (label, data) != (event.actor_label, event.data):
            review_round.events.filter(pk=event.pk).anonymise(label, data)


def _forget_history(review_round: ReviewRound, words: Words) -> None:
    """Wagtail's own history of the page and of the step, where answers stand by name."""
    _scrub(TaskState.objects.filter(pk=review_round.task_state_id), words.out_of_summary, "comment")
    ours = Q(action__startswith="review.") | Q(action__startswith="wagtail.workflow.")
    if review_round.page_id:
        _scrub(PageLogEntry.objects.filter(ours, page=review_round.page_id), words.out_of_data, "data")


def _scrub(rows: Iterable[Any], clean: Callable[[Any], Any], *columns: str) -> None:
    for row in rows:
        before = {name: getattr(row, name) for name in columns}
        after = {name: clean(value) for name, value in before.items()}
        if after != before:
            type(row).objects.filter(pk=row.pk).update(**after)
