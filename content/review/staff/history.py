"""The page's history tells of its partners by name. Core would say that "the system" approved."""

from typing import Any

from django.db.models.signals import post_save
from wagtail.log_actions import LogActionRegistry, LogFormatter, log
from wagtail.models import BaseLogEntry, Page

from content.review.models import ReviewEvent
from content.review.staff.events import ACTION, EVENTS, sentence


class EventFormatter(LogFormatter):
    """Reads what the event left in the entry, so that an entry can be told when the round is gone."""

    event = ""

    def format_message(self, log_entry: BaseLogEntry) -> str:
        data = dict(log_entry.data)
        return sentence(self.event, data, data.pop("who", ""), data.pop("by_staff", False))


def register_actions(actions: LogActionRegistry) -> None:
    for name, words in EVENTS.items():
        formatter = type("EventFormatter", (EventFormatter,), {"label": words.label, "event": name})
        actions.register_action(f"{ACTION}{name}")(formatter)


def tell(instance: ReviewEvent, created: bool, **_kwargs: Any) -> None:
    """Write the event into the history of its page. Cost: four queries."""
    if not created or instance.event not in EVENTS:
        return
    page = Page.objects.filter(pk=instance.round.page_id).first()
    if page is None:
        return
    data = {"who": instance.actor_label, "by_staff": instance.actor_kind == ReviewEvent.Actor.STAFF}
    log(
        page.specific_deferred,
        f"{ACTION}{instance.event}",
        title=instance.round.title,
        data=instance.data | data | {"number": instance.round.number},
    )


def connect() -> None:
    post_save.connect(tell, sender=ReviewEvent, dispatch_uid="review.history")
