"""Who of the staff sees a round, and what they may do with it. Everything begins with the right to change its page."""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from content.review.models import ReviewRound

ASK = "review.ask_partners"
LEAD = "review.lead_review"
OVERRIDE = "review.publish_without_partner"
EVIDENCE = "review.view_reviewround"


def pages_of(user: AbstractBaseUser) -> QuerySet[Page]:
    return page_permission_policy.instances_user_has_permission_for(user, "change")


def rounds_of(user: AbstractBaseUser) -> QuerySet[ReviewRound]:
    """The rounds of pages that the user may change; of deleted pages, those who keep the evidence see them."""
    rounds = ReviewRound.objects.filter(page__in=pages_of(user).values("pk"))
    return rounds | ReviewRound.objects.filter(page=None) if user.has_perm(EVIDENCE) else rounds


def may_change(user: AbstractBaseUser, page: Page) -> bool:
    return page_permission_policy.user_has_permission_for_instance(user, "change", page)


def may_ask(user: AbstractBaseUser, page: Page) -> bool:
    return user.has_perm(ASK) and may_change(user, page)
