"""The text of PDF documents, read by a task once for each version of the file."""

import json
import subprocess
import sys

from django.conf import settings
from django.db import transaction
from django_tasks import task
from wagtail.documents import get_document_model
from wagtail.documents.models import AbstractDocument

from . import pdf
from .indexing import index_document
from .models import DocumentText


def is_unread(document: AbstractDocument) -> bool:
    """Cost: one query."""
    read = DocumentText.objects.filter(document=document, file_name=document.file.name)
    return document.file_extension.lower() == "pdf" and not read.exists()


@task()
def read_document(document_id: int) -> None:
    """Keep what the document says, and index it. What cannot be read within the limits has no pages and no text."""
    document = get_document_model().objects.filter(pk=document_id).first()
    if document and is_unread(document):
        pages, text = _read(document)
        with transaction.atomic():
            read = {"file_name": document.file.name, "pages": pages, "text": text.replace("\0", " ")}
            DocumentText.objects.update_or_create(document=document, defaults=read)
            index_document(document)


def read_all() -> None:
    """Ask for the text of every document that has not been read, such as those from before there was a search."""
    for document in get_document_model().objects.iterator():
        if is_unread(document):
            read_document.enqueue(document.pk)


def _read(document: AbstractDocument) -> tuple[int, str]:
    with document.open_file() as file:
        content = file.read()
    command = [sys.executable, "-m", pdf.__name__]
    options = {"cwd": settings.BASE_DIR, "timeout": pdf.SECONDS, "capture_output": True}
    try:
        done = subprocess.run(command, input=content, check=True, **options)  # noqa: S603 - our own module
        return json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError):
        return 0, ""
