"""What a partner is shown as changed: since the page that is live, since the last round, or since it was read."""

from dataclasses import dataclass
from functools import cached_property

from content.review import differences
from content.review.differences import Difference
from content.review.models import ReviewRound
from content.review.passages import passages

Data = list[dict[str, str]]


def current(review_round: ReviewRound) -> Data:
    """The passages of the page's newest text, at this moment. Cost: that of showing the page's blocks once."""
    revision = review_round.page and review_round.page.get_latest_revision()
    return [passage.as_data() for passage in passages(revision.as_object())] if revision else []


@dataclass(frozen=True)
class Changes:
    """A round's draft beside what came before it."""

    round: ReviewRound

    @cached_property
    def since_live(self) -> list[Difference]:
        """Empty when the page is not live. Cost: that of showing the page's blocks once."""
        page = self.round.page and self.round.page.specific
        if not page or not page.live:
            return []
        return differences.changes([passage.as_data() for passage in passages(page)], self.round.passages)

    @cached_property
    def since_last(self) -> list[Difference]:
        """Empty in a first round. Cost: one query."""
        previous = self.round.previous
        return differences.changes(previous.passages, self.round.passages) if previous else []

    @property
    def newest(self) -> list[Difference]:
        """What is marked beside the passages: since partners read last, or else since the page went live."""
        return self.since_last if self.round.previous else self.since_live
