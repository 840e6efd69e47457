"""Keeping the entries equal to the live, public pages and the documents, in the transaction that changes them."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page
from wagtail.query import PageQuerySet

from content.reading import public_pages

from . import analysis, texts
from .lexicon import Lexicon, make_word
from .models import Name, Recommendation, SearchEntry, Synonym, Word
from .texts import Texts

BATCH = 200
SHORTEST_WORD = 3
COLUMNS = [field.name for field in SearchEntry._meta.fields if not field.primary_key]
paused = ContextVar("whether nothing is indexed", default=False)


@contextmanager
def pause() -> Iterator[None]:
    """Nothing is indexed while a great deal is being written; `rebuild` comes afterwards."""
    token = paused.set(True)
    try:
        yield
    finally:
        paused.reset(token)


def searchable_pages() -> PageQuerySet:
    """What every visitor may find: live and public, not expired, and of a type of ours."""
    alive = Q(expire_at=None) | Q(expire_at__gt=timezone.now())
    return public_pages().filter(alive, depth__gt=1).exclude(content_type__app_label="wagtailcore")


def index_page(page: Page) -> None:
    """Write the entry of a specific page, or take it away. Cost: some twenty queries, however large the site."""
    if searchable_pages().filter(pk=page.pk).exists():
        entry = SearchEntry(page_id=page.pk, language=page.locale.language_code, expires=page.expire_at)
        write(entry, texts.of_page(page))
    else:
        SearchEntry.objects.filter(page=page.pk).delete()


def index_tree(page: Page) -> None:
    """A page was moved, or its privacy changed: add and take away, here and below, what that decides."""
    below = Page.objects.filter(path__startswith=page.path)
    entries = SearchEntry.objects.filter(page__in=below)
    entries.exclude(page__in=searchable_pages()).delete()
    for missing in searchable_pages().filter(pk__in=below).exclude(pk__in=entries.values("page")).specific():
        index_page(missing)


def index_document(document: AbstractDocument) -> None:
    found = texts.of_document(document)
    languages = texts.languages_of(found)
    SearchEntry.objects.filter(document=document).exclude(language__in=languages).delete()
    for language in languages:
        write(SearchEntry(document_id=document.pk, language=language), found)


@transaction.atomic
def write(entry: SearchEntry, found: Texts) -> None:
    """Save an entry, or put it in the place of the one that is there, also when two do so at once."""
    lexicon = Lexicon(entry.language)
    words = fill(entry, found)
    new = sorted(words.difference(row.word for row in lexicon.rows("word", words)))
    Word.objects.bulk_create((make_word(word, entry.language) for word in new), ignore_conflicts=True)
    fill_parts(entry, found, lexicon)
    keys = ["page" if entry.page_id else "document", "language"]
    SearchEntry.objects.bulk_create([entry], update_conflicts=True, unique_fields=keys, update_fields=COLUMNS)
    entry.names.all().delete()
    Name.write([found.title, *found.names], entry.language, entry=entry)


def fill(entry: SearchEntry, found: Texts) -> set[str]:
    """Put everything but the parts of compounds in the entry; returns its words."""
    entry.title, entry.kind, entry.date, entry.version = found.title[:255], found.kind, found.date, analysis.VERSION
    entry.text = found.running
    columns = {"title": found.title, "name": found.other_names, "introduction": found.introduction, "body": found.body}
    tokens = {name: analysis.tokens(text) for name, text in columns.items()}
    for name, words in tokens.items():
        setattr(entry, f"{name}_tokens", " ".join(analysis.stem(word, entry.language) for word in words))
    entry.suggested_by = " ".join(["", *map(analysis.fold, [*tokens["title"], *tokens["name"]])])
    everything = {word for words in tokens.values() for word in words}
    return {word for word in everything if len(word) >= SHORTEST_WORD and not word.isdecimal()}


def fill_parts(entry: SearchEntry, found: Texts, lexicon: Lexicon) -> None:
    columns = {"title_parts": f"{found.title}, {found.other_names}", "parts": f"{found.introduction}\n{found.body}"}
    for column, text in columns.items():
        joined = {analysis.stem(word, entry.language) for word in analysis.joined(text)}
        setattr(entry, column, " ".join(sorted({*lexicon.parts(set(analysis.tokens(text))), *joined})))


@transaction.atomic
def rebuild() -> int:
    """Make everything anew, also the vocabulary. Returns the number of entries."""
    made = list(_all_entries())
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for entry, found in made:
        counts[entry.language].update(fill(entry, found))
    for model in (Word, SearchEntry):
        model.objects.all().delete()
    for language, counter in counts.items():
        rows = [make_word(word, language, count) for word, count in counter.items()]
        Word.objects.bulk_create(rows, BATCH)
        lexicon = Lexicon(language, rows)
        for entry, found in made:
            if entry.language == language:
                fill_parts(entry, found, lexicon)
    SearchEntry.objects.bulk_create((entry for entry, _found in made), BATCH)
    for entry, found in made:
        Name.write([found.title, *found.names], entry.language, entry=entry)
    for written in (*Synonym.objects.all(), *Recommendation.objects.all()):
        written.save()
    return len(made)


def _all_entries() -> Iterator[tuple[SearchEntry, Texts]]:
    for page in searchable_pages().select_related("locale").specific().iterator(BATCH):
        entry = SearchEntry(page_id=page.pk, language=page.locale.language_code, expires=page.expire_at)
        yield entry, texts.of_page(page)
    for document in get_document_model().objects.iterator(BATCH):
        found = texts.of_document(document)
        yield from ((SearchEntry(document_id=document.pk, language=code), found) for code in texts.languages_of(found))
