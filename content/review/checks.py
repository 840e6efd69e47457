"""Workflows that administrators have made in the admin, where no form can be made to refuse them.

Neither lets a page go live (`content.finishing`), but both end reviews in a way that nobody expects. To be run with
the database at hand: `manage.py check --database default`, which `migrate` does by itself.
"""

from collections.abc import Sequence
from typing import Any

from django.core.checks import Warning as CheckWarning
from django.db import DatabaseError
from wagtail.models import Workflow

from content.review.models import PartnerReviewTask


def check_workflows(databases: Sequence[str] | None = None, **_kwargs: Any) -> list[CheckWarning]:
    """The system check. Cost: two queries, and one for each active workflow."""
    try:
        return [warning for name in databases or () for warning in _warnings(name)]
    except DatabaseError:  # The tables are about to be made.
        return []


def _warnings(database: str) -> list[CheckWarning]:
    partners = set(PartnerReviewTask.objects.using(database).values_list("pk", flat=True))
    found = []
    for workflow in Workflow.objects.using(database).filter(active=True):
        steps = list(workflow.tasks.filter(active=True).values_list("pk", flat=True))
        if not steps:
            found.append(_warning("review.W001", f"The workflow “{workflow}” has no active step."))
        elif steps[-1] in partners:
            found.append(_warning("review.W002", f"Partners are the last step of the workflow “{workflow}”."))
    return found


def _warning(code: str, message: str) -> CheckWarning:
    hint = "Let somebody of the staff approve last, or the review ends with a draft that nobody has published."
    return CheckWarning(message, hint=hint, id=code)
