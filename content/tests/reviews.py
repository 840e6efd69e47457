"""Where a page is in its review, and the buttons of the dashboard."""

from django.urls import reverse
from wagtail.models import TaskState


def step(page) -> str:
    """Where the page is: the name of the task that it waits for, or the status of its review."""
    state = page.workflow_states.order_by("-pk").first()
    return state.current_task_state.task.name if state.status == "in_progress" else state.status


def act(desk, page, action="approve", task_state=None):
    """Decide with the buttons of the dashboard."""
    state = task_state or TaskState.objects.filter(status="in_progress").for_instance(page).get()
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, state.pk])
    return desk.client.post(address, {"comment": "Ja"})
