"""The rows of the overview, and the order in which they stand."""

from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Q, QuerySet
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from content.alphabet import sort_key
from content.translating.states import named, target_languages, with_states


def pages_of(user: AbstractBaseUser) -> QuerySet[Page]:
    """Swedish pages that the user may see, in Swedish or in another language, with their states.

    A Swedish draft that nobody has asked a translation of has nothing to translate yet. Cost: none of its own.
    """
    seen = page_permission_policy.explorable_instances(user).order_by()
    pages = Page.objects.filter(locale__language_code=settings.LANGUAGE_CODE, depth__gt=1, alias_of=None)
    others = seen.exclude(locale__language_code=settings.LANGUAGE_CODE)
    pages = pages.filter(Q(pk__in=seen.values("pk")) | Q(translation_key__in=others.values("translation_key")))
    languages = [code for code, _name in target_languages()]
    for language in languages:
        pages = with_states(pages, language)
    translated = (Q(**{f"{named('target', language)}__isnull": False}) for language in languages)
    return pages.filter(reduce(or_, translated, Q(live=True)))


class ByTitle(Sequence):
    """Pages in the order of the Swedish alphabet, whatever the database sorts by.

    Cost: one query for all titles, and one for the pages of each slice.
    """

    def __init__(self, pages: QuerySet[Page], *, backwards: bool) -> None:
        rows = pages.order_by().values_list("pk", "title")
        self.pages = pages
        self.keys = [pk for pk, _title in sorted(rows, key=self._key, reverse=backwards)]

    @staticmethod
    def _key(row: tuple[int, str]) -> tuple[str, int]:
        return sort_key(row[1], settings.LANGUAGE_CODE), row[0]

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, place: slice) -> list[Page]:
        found = self.pages.in_bulk(self.keys[place])
        return [found[key] for key in self.keys[place]]

    def __iter__(self) -> Iterator[Page]:
        return iter(self[:])
