"""Who is asked today whether its profile still holds."""

from datetime import date, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, TruncDate
from wagtail.models import Revision

from content.models import PagePartner, PartnerPage
from content.models.partners import PartnerQuerySet
from content.review import opening, working_days
from content.review.drafts import Concerned
from content.review.models import ReviewRequest, ReviewRound
from content.review.opening import Wish
from content.review.rules import Rules

YEAR = timedelta(days=365)
A_DAY = 3  # Staff handles what comes back: forty proposals on one Monday serve nobody.
WORKING_DAYS = 10
RULES = Rules(reminders=(-2, 5))


def ask_due(today: date) -> list[ReviewRound]:
    """Ask the partners whose turn it is, and those who had nobody to ask before and have now.

    Returns the rounds that it opened. Safe to run at any time: nothing happens on a free day, no more than
    `A_DAY` are asked a day, and nobody while a round about the page is open or within a year of being asked.
    Where there is nobody to ask, opening the round tells staff so, once, and the round waits.
    Cost: four queries, and for each partner those of opening a round.
    """
    if not working_days.is_working_day(today):
        return []
    for request in waiting_for_somebody():
        _ask_after_all(request, today)
    left = A_DAY - checks().filter(opened_at__date=today).count()
    opened = [_ask_if_due(key, today) for key in due(today).values_list("pk", flat=True)[: max(left, 0)]]
    return [each for each in opened if each]


def checks() -> QuerySet[ReviewRound]:
    return ReviewRound.objects.filter(kind=ReviewRound.Kind.PROFILE)


def due(today: date) -> PartnerQuerySet:
    """Live profiles of members that nobody has looked over for a year, or since they were published; oldest first."""
    rounds = ReviewRound.objects.filter(page=OuterRef("pk"))
    open_or_recent = Q(kind=ReviewRound.Kind.PROFILE, opened_at__date__gt=today - YEAR)
    open_or_recent |= Q(status=ReviewRound.Status.OPEN)
    profiles = PartnerPage.objects.live().current().filter(locale__language_code=settings.LANGUAGE_CODE)
    dated = profiles.annotate(looked_over=Coalesce("last_reviewed", TruncDate("first_published_at")))
    unseen = dated.filter(looked_over__lte=today - YEAR)
    return unseen.exclude(Exists(rounds.filter(open_or_recent))).order_by("looked_over", "sort_key", "pk")


def waiting_for_somebody() -> QuerySet[ReviewRequest]:
    """Open checks in which nobody has been asked, for want of a contact."""
    open_checks = ReviewRequest.objects.filter(round__in=checks().open(), invitations=None)
    return open_checks.filter(organisation__in=PartnerPage.objects.current()).select_related("round", "organisation")


@transaction.atomic
def _ask_if_due(key: int, today: date) -> ReviewRound | None:
    """Another process may have asked a moment ago."""
    page = PartnerPage.objects.select_for_update(of=("self",)).get(pk=key)
    return ask(page, today) if due(today).filter(pk=key).exists() else None


def ask(page: PartnerPage, today: date) -> ReviewRound:
    """Ask the organisation itself about what is live. Cost: as `opening.open_round`."""
    deadline = working_days.after(today, WORKING_DAYS)
    concerned = [Concerned(page, PagePartner.Relation.LEAD)]
    return opening.open_round(_live(page), Wish(concerned, deadline, ReviewRound.Kind.PROFILE, RULES), page.owner)


def _live(page: PartnerPage) -> Revision:
    """What visitors read. A page made by a script may have no revision: then what stands in it is the first."""
    return page.live_revision or page.get_latest_revision() or page.save_revision(clean=False)


@transaction.atomic
def _ask_after_all(request: ReviewRequest, today: date) -> None:
    if contacts := opening.asked_first(request.organisation):
        request.status = ReviewRequest.Status.SENT
        request.extended_to = working_days.after(today, WORKING_DAYS)
        request.save(update_fields=["status", "extended_to"])
        for contact in contacts:
            opening.invite(request, contact)
