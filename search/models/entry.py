"""What is found: one row for each page, and for each document and language."""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from wagtail.documents import get_document_model_string
from wagtail.models import Page


class EntryQuerySet(models.QuerySet):
    def current(self, language: str) -> "EntryQuerySet":
        """Those that a reader of the language may see now: a page expires at its hour, whenever that is noted."""
        return self.filter(Q(expires=None) | Q(expires__gt=timezone.now()), language=language)


class SearchEntry(models.Model):
    """A live, public page or a document, with its words as they are searched for.

    The columns of tokens are what `search.engine` looks in: stems, and the parts of compounds. Full-text indexes
    lie upon them, made and kept by the database; see the migration `full_text`.
    """

    page = models.ForeignKey(Page, null=True, on_delete=models.CASCADE, related_name="+")
    document = models.ForeignKey(get_document_model_string(), null=True, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=20)
    kind = models.CharField(max_length=60)
    date = models.DateField(null=True)
    expires = models.DateTimeField(null=True)
    version = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=255)
    suggested_by = models.TextField()
    title_tokens = models.TextField()
    name_tokens = models.TextField()
    title_parts = models.TextField()
    introduction_tokens = models.TextField()
    body_tokens = models.TextField()
    parts = models.TextField()
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

    def __str__(self) -> str:
        return self.title


class DocumentText(models.Model):
    """What a PDF says, read once for each version of the file. No words on its pages: a scan."""

    document = models.OneToOneField(get_document_model_string(), on_delete=models.CASCADE, related_name="+")
    file_name = models.CharField(max_length=255)
    pages = models.PositiveIntegerField()
    text = models.TextField()

    def __str__(self) -> str:
        return self.file_name

    @property
    def is_scan(self) -> bool:
        return bool(self.pages) and not self.text.strip()
