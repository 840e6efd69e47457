"""How far a page has come in another language.

The states are asked in an order that answers "what must somebody do now?". While a review goes on it is the
reviewers' turn, whatever is left to translate: the counts stand beside the state. After that comes what a reader
notices most: a text that lacks parts, one that no longer says what the Swedish says, one that nobody has read.
Only a text without any of these is ready, or live and right.
"""

from dataclasses import dataclass, fields
from datetime import date, datetime

from django.conf import settings
from django.db import models
from django.db.models import Case, CharField, Q, QuerySet, Value, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Page
from wagtail_localize.models import Translation

from content.translating import state_queries


class State(models.TextChoices):
    MISSING = "missing", _("Not translated")
    STARTED = "started", _("Begun")
    IN_REVIEW = "in_review", _("In review")
    STALE = "stale", _("To look over")
    MACHINE = "machine", _("Machine translated")
    READY = "ready", _("Ready to publish")
    LIVE = "live", pgettext_lazy("a translation", "Published")


UNFINISHED = (State.STARTED, State.STALE, State.MACHINE)


@dataclass(frozen=True)
class Standing:
    """Where a page is in one language. What is translated by hand has no translation and counts no strings.

    `target` is the page in that language, `since` the day on which the oldest outdated string became so.
    """

    state: State
    target: int | None
    translation: int | None
    strings: int
    missing: int
    outdated: int
    machine: int
    since: datetime | None
    due: date | None
    live: bool | None

    @property
    def translated(self) -> int:
        return self.strings - self.missing

    @property
    def overdue(self) -> bool:
        unfinished = self.state in {State.MISSING, *UNFINISHED}
        return unfinished and self.due is not None and self.due < timezone.localdate()


def target_languages() -> list[tuple[str, str]]:
    """The languages that pages are translated to, as codes and names. Cost: none."""
    return [(code, name) for code, name in settings.WAGTAIL_CONTENT_LANGUAGES if code != settings.LANGUAGE_CODE]


def named(field: str, language: str) -> str:
    """What `with_states` calls a field of a language, for filters and sorting."""
    return f"{field}_{language.replace('-', '_')}"


def with_states(pages: QuerySet[Page], language: str) -> QuerySet[Page]:
    """The pages with where they are in a language: `standing_of` tells it of each.

    Pages in any language will do, since all versions of a page tell the same. Cost: none of its own, but a dozen
    subqueries within the query of the pages, for those that it returns; more when it is filtered by a state.
    """
    for parts in state_queries.in_order(language):
        pages = pages.annotate(**{named(field, language): part for field, part in parts.items()})
    return pages.annotate(**{named("state", language): _state(language)})


def standing_of(page: Page, language: str) -> Standing:
    """What `with_states` has read about a page. Cost: none."""
    read = {field.name: getattr(page, named(field.name, language)) for field in fields(Standing)}
    return Standing(**read | {"state": State(read["state"])})


def standing_in(translation: Translation) -> Standing:
    """Where the page of a translation is in its language. Cost: one query, besides the translation's own parts.

    Raises Page.DoesNotExist for what is no page.
    """
    source, language = translation.source, translation.target_locale.language_code
    pages = Page.objects.filter(translation_key=source.object_id, locale=source.locale_id)
    return standing_of(with_states(pages, language).get(), language)


def _state(language: str) -> Case:
    """The first that holds, in the order that the module explains."""

    def where(**values: object) -> Q:
        return Q(**{named(field, language): value for field, value in values.items()})

    def some(field: str) -> Q:
        return Q(**{f"{named(field, language)}__gt": 0})

    cases = [
        (where(target=None), State.MISSING),
        (where(reviewed=True), State.IN_REVIEW),
        (where(live=False) & some("missing"), State.STARTED),
        (some("outdated") | some("missing"), State.STALE),
        (some("machine"), State.MACHINE),
        (where(live=False) | where(changed=True) | where(rewritten=True), State.READY),
    ]
    whens = [When(condition, then=Value(state.value)) for condition, state in cases]
    return Case(*whens, default=Value(State.LIVE.value), output_field=CharField())
