"""What visitors ask the search, counted without a trace of who asked: docs/adr/0018 has why, and what it costs."""

import re
import unicodedata
from contextlib import suppress
from datetime import timedelta

from django.db import DatabaseError, models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.coreutils import get_content_languages

CHARACTERS, WORDS, DIGITS = 60, 6, 6
FEW, DAYS_KEPT, SHOWN_FROM = 3, 90, 3
FOUND = ("0", "1–3", "4+")


def countable(text: str) -> str:
    """The words of a question, or nothing when it holds an @, six digits, six words or 60 characters."""
    text = unicodedata.normalize("NFKC", text).casefold()
    words, digits = re.findall(r"\w+", text), sum(character.isdigit() for character in text)
    personal = "@" in text or digits >= DIGITS or len(words) >= WORDS or len(text) >= CHARACTERS
    return "" if personal else " ".join(words)


class SearchCountQuerySet(models.QuerySet):
    def count_visit(self, request: HttpRequest, text: str, total: int, repaired: str) -> None:
        """Add one to today's counter, unless nobody reads the answer (HEAD, fetched beforehand).

        Cost: one query, three for the first time on a day. A database that cannot be written to is no error.
        """
        beforehand = any(map(request.headers.get, ("Sec-Purpose", "Purpose", "X-Moz")))
        key = {"day": timezone.localdate(), "language": get_language(), "found": FOUND[(total > 0) + (total > FEW)]}
        key |= {"query": countable(text), "repaired": countable(repaired)}
        counter, one_more = self.filter(**key), models.F("times") + 1
        if request.method == "GET" and not beforehand and key["query"]:
            with suppress(DatabaseError):
                if not counter.update(times=one_more):
                    self.bulk_create([SearchCount(**key)], ignore_conflicts=True)
                    counter.update(times=one_more)

    def shown(self) -> models.QuerySet:
        """Every question that was asked often enough to hide who asked, as a dict. Cost: one query."""
        questions = self.values("language", "query", "found", "repaired").annotate(asked=models.Sum("times"))
        return questions.annotate(last=models.Max("day")).filter(asked__gte=SHOWN_FROM)

    def outdated(self) -> "SearchCountQuerySet":
        return self.filter(day__lt=timezone.localdate() - timedelta(days=DAYS_KEPT))


class SearchCount(models.Model):
    day = models.DateField()
    language = models.CharField(_("language"), max_length=20, choices=get_content_languages)
    query = models.CharField(max_length=CHARACTERS)
    found = models.CharField(_("hits"), max_length=3, choices=[(about, about) for about in FOUND])
    repaired = models.CharField(max_length=CHARACTERS)
    times = models.PositiveIntegerField(default=0)

    objects = SearchCountQuerySet.as_manager()

    class Meta:
        verbose_name = _("counted question")
        verbose_name_plural = _("Searches")
        default_permissions = ("view",)
        constraints = [
            models.UniqueConstraint(fields=["day", "language", "query", "found", "repaired"], name="counted_once_a_day")
        ]

    def __str__(self) -> str:
        return self.query
