"""Mails to partners and to staff, written into the outbox in the transaction of what they tell about.

Two doors: `to_partner` and `to_staff`. A kind names a template in `templates/review/email/`.
"""

from typing import Any

from content.review.models import Invitation, ReviewRound


def to_partner(kind: str, invitation: Invitation, *, once: str = "", **facts: Any) -> None:
    """Write a mail with a link of the invitation's own. `once` tells apart mails of one kind; a key is written once."""


def to_staff(kind: str, review_round: ReviewRound, *, once: str = "", **facts: Any) -> None:
    """Write a mail to whoever asked for the round, in their language."""
