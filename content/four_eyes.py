"""Four eyes: while a page is in review, nobody lets through what they sent or wrote themselves.

Involved are the one who asked for the review and the one who wrote last, superusers included. They may
neither approve nor reject nor publish past the review. They may withdraw it, which the history shows.
"""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.locks import WorkflowLock
from wagtail.models import Page, PagePermissionTester, Revision, TaskState


def is_involved(user: AbstractBaseUser, page: Page) -> bool:
    """Whether the user sent the page to the review that is going on, or wrote last in it.

    Cost: two queries while the page is in review, else one; in a listing none but for pages in review.
    """
    state = page.current_workflow_state
    if state is None:
        return False
    latest = page.get_latest_revision()
    return user.pk in {state.requested_by_id, latest.user_id if latest else None}


def without_involved(states: QuerySet[TaskState], user: AbstractBaseUser) -> QuerySet[TaskState]:
    """What somebody else sent and wrote, as a plain queryset: Wagtail joins it to others with OR."""
    latest = Revision.objects.filter(
        base_content_type=OuterRef("workflow_state__base_content_type"),
        object_id=OuterRef("workflow_state__object_id"),
    ).order_by("-created_at", "-pk")
    sent = states.filter(workflow_state__requested_by=user)
    written = states.annotate(last_editor=Subquery(latest.values("user")[:1])).filter(last_editor=user.pk)
    return TaskState.objects.filter(pk__in=states.values("pk")).exclude(
        Q(pk__in=sent.values("pk")) | Q(pk__in=written.values("pk"))
    )


def explanation() -> str:
    return _("You sent this page to review or wrote last in it. Somebody else has to approve or publish it.")


class FourEyesPermissions(PagePermissionTester):
    def can_publish(self) -> bool:
        return super().can_publish() and not is_involved(self.user, self.page)


class FourEyesLock(WorkflowLock):
    """Tells those who may edit but not decide why there is nothing to decide with."""

    def get_message(self, user: AbstractBaseUser) -> str | SafeString | None:
        message = super().get_message(user)
        return message or (explanation() if is_involved(user, self.object) else None)
