"""The review that every page goes through: an editorial check, the partners concerned, then publication."""

from django.contrib.auth.models import Group
from wagtail.models import GroupApprovalTask, Page, Task, Workflow, WorkflowPage, WorkflowTask

from cms.groups import groups_for
from content.models import FourEyesTask
from content.review.models import PartnerReviewTask

NAME = "Granskning med partner"
CHECK, PARTNERS, PUBLICATION = "Redaktionell kontroll", "Partnergranskning", "Publicering"
WAGTAILS_OWN = "Moderators approval"
WAGTAILS_GROUPS = ["Editors", "Moderators"]


def make_review() -> None:
    """Make the review once and give it to the whole tree.

    What administrators change afterwards, the groups of a task included, stays as they left it. A site that was
    set up before partners reviewed keeps its pages' older workflow for what is under way, and no longer.
    """
    workflow, created = Workflow.objects.get_or_create(name=NAME)
    if not created:
        return
    steps = [
        _four_eyes(CHECK, "check"),
        PartnerReviewTask.objects.create(name=PARTNERS),
        _four_eyes(PUBLICATION, "publication"),
    ]
    for order, step in enumerate(steps):
        WorkflowTask.objects.create(workflow=workflow, task=step, sort_order=order)
    WorkflowPage.objects.update_or_create(page=Page.get_first_root_node(), defaults={"workflow": workflow})
    _remove_wagtails_own()


def _four_eyes(name: str, ability: str) -> Task:
    step = FourEyesTask.objects.filter(name=name, active=True).first()
    if step is None:
        step = FourEyesTask.objects.create(name=name)
        step.groups.set(groups_for(ability))
    return step


def _remove_wagtails_own() -> None:
    """Take away what Wagtail's migrations make, unless somebody uses it already."""
    Workflow.objects.filter(name=WAGTAILS_OWN, workflow_states=None, workflow_pages=None).delete()
    GroupApprovalTask.objects.filter(name=WAGTAILS_OWN, workflow_tasks=None, task_states=None).delete()
    Group.objects.filter(name__in=WAGTAILS_GROUPS, user=None).delete()
