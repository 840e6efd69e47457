"""Background work: many pages are requested by a worker or, without one, at the end of the request."""

import logging
from datetime import date

from django.contrib.auth import get_user_model
from django_tasks import task
from wagtail.models import Locale, Page

from content.translating import planning

logger = logging.getLogger(__name__)


@task()
def request_many(page_ids: list[int], language: int, due: str | None, user_id: int) -> int:
    """Request the pages in the order of the tree, and return how many could be; the log names the others."""
    wish = planning.Wish(Locale.objects.get(pk=language), due and date.fromisoformat(due))
    user = get_user_model().objects.filter(pk=user_id).first()
    pages = Page.objects.filter(pk__in=page_ids).order_by("path")
    failed = planning.carry_out(pages, wish, user)
    for page, reason in failed:
        logger.warning("No translation of page %s was begun: %s", page.pk, reason)
    return len(page_ids) - len(failed)
