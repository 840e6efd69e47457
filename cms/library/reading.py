"""The text of PDF documents, read by a task once for each version of the file, for search."""

import json
import subprocess
import sys
from typing import Any

from django.conf import settings
from django.db import transaction
from django_tasks import task

from search.indexing import index_document

from . import pdf
from .models import Document, DocumentText


def read_later(instance: Document, **_kwargs: Any) -> None:
    """Have a PDF read when it has been saved, unless it has been read. Cost: one query."""
    if instance.file_extension.lower() == "pdf" and not instance.reading:
        read_document.enqueue(instance.pk)


def read_all() -> None:
    """For the documents from before there was a search. Cost: one query for each."""
    for document in Document.objects.iterator():
        read_later(document)


@task()
def read_document(document_id: int) -> None:
    """Keep what the document says, and index it. What cannot be read within the limits has no pages and no text."""
    if document := Document.objects.filter(pk=document_id).first():
        with document.open_file() as file:
            pages, text = _read(file.read())
        with transaction.atomic():
            read = {"file_name": document.file.name, "pages": pages, "text": text.replace("\0", " ")}
            DocumentText.objects.update_or_create(document=document, defaults=read)
            index_document(document)


def _read(content: bytes) -> tuple[int, str]:
    """In a process of its own, so that a file that hangs or swells harms nobody."""
    command = [sys.executable, "-m", pdf.__name__]
    options = {"cwd": settings.BASE_DIR, "timeout": pdf.SECONDS, "capture_output": True}
    try:
        done = subprocess.run(command, input=content, check=True, **options)  # noqa: S603 - our own module
        return json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError):
        return 0, ""
