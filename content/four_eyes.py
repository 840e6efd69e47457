"""Four eyes: while a page is in review, nobody lets through what they sent or wrote themselves.

Involved are the one who asked for the review and the one who wrote last, superusers included. They may
neither approve nor reject nor publish past the review. They may withdraw it, which the history shows.
"""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.locks import WorkflowLock
from wagtail.models import Page, PagePermissionTester, Revision, TaskState

from content import publishing
from content.writing import written


def is_involved(user: AbstractBaseUser, page: Page) -> bool:
    """Whether the user sent the page to the review that is going on, or wrote last in it.

    Cost: about three queries while the page is in review, else one, which listings fetch beforehand.
    """
    state = page.current_workflow_state
    return state is not None and (user.pk == state.requested_by_id or user.pk == last_writer(page))


def last_writer(page: Page) -> int | None:
    """Who changed the page last. To comment and to save without a change is not to write: reviewers do both.

    Cost: one query, and a revision read for every save that changed nothing.
    """
    newer = None
    for revision in page.revisions.order_by("-created_at", "-pk").iterator(chunk_size=2):
        if newer and written(newer.content) != written(revision.content):
            break
        newer = revision
    return newer.user_id if newer else None


def without_involved(states: QuerySet[TaskState], user: AbstractBaseUser) -> QuerySet[TaskState]:
    """What somebody else sent and wrote, as a plain queryset: Wagtail joins it to others with OR."""
    saved = Revision.objects.filter(
        base_content_type=OuterRef("workflow_state__base_content_type"),
        object_id=OuterRef("workflow_state__object_id"),
        user=user,
    )
    suspects = states.filter(Exists(saved)).select_related("workflow_state")
    theirs = [state.pk for state in suspects if is_involved(user, state.workflow_state.content_object)]
    sent = states.filter(workflow_state__requested_by=user)
    return TaskState.objects.filter(pk__in=states.values("pk")).exclude(Q(pk__in=sent.values("pk")) | Q(pk__in=theirs))


def explanation() -> str:
    return _("You sent this page to review or wrote last in it. Somebody else has to approve or publish it.")


class FourEyesPermissions(PagePermissionTester):
    def can_publish(self) -> bool:
        return (
            super().can_publish()
            and not is_involved(self.user, self.page)
            and publishing.refusal(self.page, self.page.get_latest_revision()) is None
        )


class FourEyesLock(WorkflowLock):
    """Tells those who may edit but not decide why there is nothing to decide with."""

    def get_message(self, user: AbstractBaseUser) -> str | SafeString | None:
        message = super().get_message(user)
        return message or (explanation() if is_involved(user, self.object) else None)
