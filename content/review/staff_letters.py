"""Mails to those who asked for a review, and to the group that is told when nobody answers."""

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.admin.localization import get_available_admin_languages
from wagtail.users.models import UserProfile

from content.review import kinds, letters, links, wording
from content.review.letters import Item, Letter
from content.review.models import ReviewRequest, ReviewRound


def language_of(user: AbstractBaseUser) -> str:
    """The language that the user works in, never that of whoever happens to be answering. Cost: one query."""
    chosen = UserProfile.objects.filter(user=user).values_list("preferred_language", flat=True).first()
    return chosen if chosen in dict(get_available_admin_languages()) else settings.LANGUAGE_CODE


def letter(name: str, review_round: ReviewRound, user: AbstractBaseUser, facts: dict[str, Any]) -> Letter:
    """The mail of that kind to a user. Cost: three queries."""
    language = language_of(user)
    with override(language):
        request = facts.pop("request", None)
        known = {
            "name": user.first_name or user.get_username(),
            "title": review_round.title,
            "requester": review_round.requested_by_name,
            "outcome": review_round.get_status_display(),
            "status": review_round.status,
            "site": letters.site_name(language),
            **(_of_request(request) if request else {}),
            **facts,
        }
        item = Item(wording.line(review_round.title), _rows(review_round), link=links.for_staff(review_round))
        return letters.compose(f"review/email/staff/{name}.txt", kinds.STAFF[name], [item], known)


def _of_request(request: ReviewRequest) -> dict[str, Any]:
    return {
        "organisation": request.organisation_name,
        "answer": request.get_status_display(),
        "person": request.decided_by_name,
        "until": request.wants_until or request.deadline,
        "why": request.wants_reason,
    }


def _rows(review_round: ReviewRound) -> list[tuple[str, str]]:
    """Where every organisation stands. Cost: one query."""
    requests = list(review_round.requests.all())
    rows = [(wording.line(request.organisation_name), _standing(request)) for request in requests]
    return [(_("Answer by"), wording.day(review_round.deadline)), *rows]


def _standing(request: ReviewRequest) -> str:
    if request.is_waiting and request.required and request.deadline < timezone.localdate():
        return _("Has not answered in time")
    return _("Has not answered yet") if request.status == request.Status.SENT else request.get_status_display()
