"""What staff may do with a round, its requests and its invitations: one small class for each.

`ActionView` asks the page's rights, shows the form or the question, and performs. The modules with the actions
register them by name; the name is the last part of the address.
"""

from typing import Any, ClassVar

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model, QuerySet
from django.urls import reverse
from django.utils.functional import Promise

from content.review.actors import Actor
from content.review.models import ReviewRound
from content.review.staff.rights import ASK


class Action:
    """`subject` is the round itself, or the request or invitation of it that the action is about."""

    name: ClassVar[str]
    label: ClassVar[str | Promise]
    question: ClassVar[str | Promise] = ""
    permission: ClassVar[str] = ASK
    form_class: ClassVar[type[forms.Form]] = forms.Form
    one_click: ClassVar[bool] = False
    serious: ClassVar[bool] = False

    def __init__(self, review_round: ReviewRound, subject: Model, user: AbstractBaseUser) -> None:
        self.round = review_round
        self.subject = subject
        self.user = user

    @classmethod
    def subjects(cls, _review_round: ReviewRound) -> QuerySet | None:
        """The rows that the action may be about; none when it is about the round."""
        return None

    def applies(self) -> bool:
        """Whether there is anything to do. Whoever sends the form anyway is refused."""
        return self.round.is_open

    def form_arguments(self) -> dict[str, Any]:
        return {}

    def perform(self, given: dict[str, Any]) -> str:
        """Do it, and say in words what was done."""
        raise NotImplementedError

    @property
    def actor(self) -> Actor:
        return Actor.staff(self.user)

    @property
    def is_allowed(self) -> bool:
        return self.user.has_perm(self.permission)

    @property
    def url(self) -> str:
        about = [] if self.subject is self.round else [self.subject.pk]
        return reverse("partner_review:action", args=[self.round.public_id, self.name, *about])


ACTIONS: dict[str, type[Action]] = {}


def register(action: type[Action]) -> type[Action]:
    ACTIONS[action.name] = action
    return action


def offered(names: list[str], review_round: ReviewRound, subject: Model, user: AbstractBaseUser) -> list[Action]:
    """Those of the named actions that the user may do and that do something. Cost: at most a query for each."""
    actions = [ACTIONS[name](review_round, subject, user) for name in names]
    return [action for action in actions if action.is_allowed and action.applies()]
