"""The site's own words, and what its things are called."""

from collections.abc import Iterable

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from search import analysis

from .entry import SearchEntry


class Word(models.Model):
    """A word that the site uses, for taking compounds apart and for mending spelling.

    `head` is the word as the first part of a compound, `count` the number of entries at the last rebuild. A word stays
    until then, also when its page is gone: what is built on it asks the index whether it leads anywhere.
    """

    language = models.CharField(max_length=20)
    word = models.CharField(max_length=analysis.TOKEN_CHARACTERS)
    stem = models.CharField(max_length=analysis.TOKEN_CHARACTERS)
    head = models.CharField(max_length=analysis.TOKEN_CHARACTERS)
    count = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["language", "word"], name="word_once_per_language")]
        indexes = [
            models.Index(fields=["language", "stem"], name="words_by_stem"),
            models.Index(fields=["language", "head"], name="words_by_head"),
        ]

    def __str__(self) -> str:
        return self.word


def languages() -> list[tuple[str, str]]:
    return settings.LANGUAGES


class Synonym(models.Model):
    """Words that mean the same to those who search, written by editors; facts bring their own."""

    language = models.CharField(_("language"), max_length=20, choices=languages, default=settings.LANGUAGE_CODE)
    words = models.CharField(
        _("words"), max_length=255, help_text=_("Separated by commas. Whoever searches for one finds all of them.")
    )

    class Meta:
        verbose_name = _("synonyms")
        verbose_name_plural = _("synonyms")
        ordering = ["words"]

    def __str__(self) -> str:
        return self.words

    def save(self, *args, **kwargs) -> None:
        super().save(*args, **kwargs)
        self.names.all().delete()
        Name.write(self.words.split(","), self.language, synonym=self)

    def clean(self) -> None:
        if len({analysis.key(word, self.language) for word in self.words.split(",")} - {""}) < 2:  # noqa: PLR2004
            raise ValidationError({"words": _("Write at least two words, separated by a comma.")})


class Name(models.Model):
    """One of the names of a thing, as a key: see `analysis.key`. All names of one thing mean the same."""

    language = models.CharField(max_length=20)
    key = models.CharField(max_length=255)
    entry = models.ForeignKey(SearchEntry, null=True, on_delete=models.CASCADE, related_name="names")
    synonym = models.ForeignKey(Synonym, null=True, on_delete=models.CASCADE, related_name="names")

    class Meta:
        indexes = [models.Index(fields=["language", "key"], name="names_by_key")]

    def __str__(self) -> str:
        return self.key

    @classmethod
    def write(cls, names: Iterable[str], language: str, **owner: models.Model) -> None:
        keys = {analysis.key(name, language)[:255] for name in names} - {""}
        cls.objects.bulk_create(cls(language=language, key=key, **owner) for key in sorted(keys))
