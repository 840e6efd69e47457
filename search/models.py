"""What is found, and what the site's things and words are called: made from the site by `search.indexing`."""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from wagtail.documents import get_document_model_string
from wagtail.models import CollectionViewRestriction, Page

from .analysis import TOKEN_CHARACTERS


class EntryQuerySet(models.QuerySet):
    def current(self, language: str) -> "EntryQuerySet":
        """Those that a reader of the language may see at this hour, and in open collections. Cost: one query."""
        entries = self.filter(Q(expires=None) | Q(expires__gt=timezone.now()), language=language)
        for path in CollectionViewRestriction.objects.values_list("collection__path", flat=True):
            entries = entries.exclude(document__collection__path__startswith=path)
        return entries


class SearchEntry(models.Model):  # noqa: DJ008 - nobody is shown one
    """A live, public page, or a document in a language. `search.engine` looks through a full-text index beside it."""

    # The constraints have indexes that begin with them.
    page = models.ForeignKey(Page, null=True, on_delete=models.CASCADE, related_name="+", db_index=False)
    document = models.ForeignKey(
        get_document_model_string(), null=True, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    language = models.CharField(max_length=20)
    kind = models.CharField(max_length=60)
    pages = models.PositiveIntegerField(default=0)
    date = models.DateField(null=True)
    expires = models.DateTimeField(null=True)
    version = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=255)
    suggested_by = models.TextField()
    title_parts = models.TextField()
    text = models.TextField()

    objects = EntryQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(page=None, document__isnull=False) | Q(page__isnull=False, document=None),
                name="page_or_document",
            ),
            models.UniqueConstraint(fields=["page", "language"], name="page_once_per_language"),
            models.UniqueConstraint(fields=["document", "language"], name="document_once_per_language"),
        ]


class Name(models.Model):  # noqa: DJ008 - nobody is shown one
    """One of the names of an entry, as a key: see `analysis.key`. All names of one thing mean the same."""

    pk = models.CompositePrimaryKey("language", "key", "entry_id")
    language = models.CharField(max_length=20)
    key = models.CharField(max_length=255)
    entry = models.ForeignKey(SearchEntry, on_delete=models.CASCADE, related_name="names")


class Word(models.Model):  # noqa: DJ008 - nobody is shown one
    """A word of the site in the `forms` that occur, with the stems that a compound consists of, and how many entries
    held it at the last rebuild. It stays until the next, also when its page is gone: what is built on it asks the index
    whether it leads anywhere.
    """

    pk = models.CompositePrimaryKey("language", "stem")
    language = models.CharField(max_length=20)
    stem = models.CharField(max_length=TOKEN_CHARACTERS)
    forms = models.TextField()
    parts = models.TextField()
    count = models.PositiveIntegerField(default=1)
