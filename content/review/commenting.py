"""What a partner says about a passage: added, changed and taken back while the round is open."""

from dataclasses import dataclass

from django.db import transaction

from content.review.acting import held
from content.review.actors import Actor, note
from content.review.models import Invitation, ReviewComment

MOST = 200  # In one request: more than that is a letter, and no page shows it.
QUOTED = 1000


class TooManyCommentsError(Exception):
    """The organisation has said all that a request has room for."""


class NoSuchPassageError(Exception):
    """The path names no passage of the draft that was sent."""


@dataclass(frozen=True)
class Remark:
    """What was typed. An empty path is about the whole page."""

    kind: ReviewComment.Kind
    body: str
    path: str = ""


@transaction.atomic
def add(invitation: Invitation, remark: Remark) -> ReviewComment:
    """Keep a comment with the words that it is about; the same twice is once. Cost: seven queries.

    Raises RoundClosedError, TooManyCommentsError or NoSuchPassageError.
    """
    request = held(invitation)
    quotation = _quoted(request.round.passages, remark.path)
    own = request.comments.filter(contact=invitation.contact, parent=None)
    if again := own.filter(contentpath=remark.path, kind=remark.kind, body=remark.body).first():
        return again
    if request.comments.count() >= MOST:
        raise TooManyCommentsError
    comment = request.comments.create(
        contact=invitation.contact,
        author_name=invitation.contact_name,
        contentpath=remark.path,
        quotation=quotation,
        body=remark.body,
        kind=remark.kind,
    )
    note(request.round, "commented", Actor.partner(invitation), comment=comment.pk)
    return comment


@transaction.atomic
def change(invitation: Invitation, comment: ReviewComment, remark: Remark) -> None:
    """Raises RoundClosedError. Cost: five queries."""
    request = held(invitation)
    comment.kind, comment.body = remark.kind, remark.body
    comment.save(update_fields=["kind", "body"])
    note(request.round, "comment_changed", Actor.partner(invitation), comment=comment.pk)


@transaction.atomic
def remove(invitation: Invitation, comment: ReviewComment) -> None:
    """Raises RoundClosedError. Cost: six queries."""
    request = held(invitation)
    note(request.round, "comment_removed", Actor.partner(invitation), comment=comment.pk)
    comment.delete()


def _quoted(passages: list[dict[str, str]], path: str) -> str:
    if not path:
        return ""
    text = next((passage["text"] for passage in passages if passage["path"] == path), None)
    if text is None:
        raise NoSuchPassageError
    return text if len(text) <= QUOTED else f"{text[: QUOTED - 1]}…"
