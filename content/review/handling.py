"""What staff did about a comment. The partner reads it beside the comment, in this round and in the next."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from content.review import closing
from content.review.actors import Actor, name_of, note
from content.review.models import ReviewComment, ReviewRound

Status = ReviewComment.Status


@transaction.atomic
def handle(comment: ReviewComment, status: str, answer: str, user: AbstractBaseUser) -> ReviewComment:
    """Say that a comment is done, or not done and why, or open it again. Cost: four queries."""
    current = closing.locked(comment.request.round_id)
    comment.status = status
    comment.answer = answer
    comment.answered_by_name = name_of(user) if status != Status.OPEN else ""
    comment.answered_at = timezone.now() if status != Status.OPEN else None
    comment.save(update_fields=["status", "answer", "answered_by_name", "answered_at"])
    note(current, f"comment_{status}", Actor.staff(user), organisation=comment.request.organisation_name)
    return comment


def open_comments(review_round: ReviewRound) -> int:
    """How many comments nobody has done anything about. Cost: one query."""
    unhandled = ReviewComment.objects.filter(request__round=review_round, status__in=[Status.OPEN, Status.ORPHANED])
    return unhandled.count()
