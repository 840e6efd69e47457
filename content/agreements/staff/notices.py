"""What an editor has to know above the form of a body or an agreement."""

from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page

from content.agreements import locking
from content.agreements.models import AgreementPage, BodyPage, PrinciplePage
from content.agreements.models.cycle import LOOKS


def show(request: HttpRequest, page: Page) -> None:
    """A hook before editing; never answers by itself. Cost: a few queries on pages of agreements only."""
    if request.method != "GET":
        return
    if page.specific_class is BodyPage:
        for warning in page.get_latest_revision_as_object().warnings():
            messages.warning(request, warning)
    if page.specific_class in {AgreementPage, PrinciplePage}:
        agreement = page if page.specific_class is AgreementPage else page.get_parent()
        if locking.locked_agreement(agreement):
            messages.info(request, locking.explanation())
    if page.specific_class is AgreementPage:
        for text in overdue_looks(page.specific):
            messages.warning(request, text)


def overdue_looks(page: AgreementPage) -> list[str]:
    """What of the cycle should have been done by now."""
    today = timezone.localdate()
    late = [turn for turn in page.turns() if page.status in page.IN_FORCE and turn.is_overdue(today)]
    return [
        _("%(what)s should have been done by %(day)s.")
        % {"what": LOOKS[turn.look], "day": date_format(turn.due, "DATE_FORMAT")}
        for turn in late
    ]
