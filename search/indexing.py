"""Keeping the entries equal to the live, public pages and the documents, in the transaction that changes them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page
from wagtail.query import PageQuerySet

from content.reading import public_pages
from content.texts import Texts, texts_of, texts_of_document

from . import analysis, engine
from .lexicon import Lexicon
from .models import Name, SearchEntry, Word

TOLD_BY, SHORTEST_WORD = 10_000, 3
Made = tuple[SearchEntry, Texts]


def searchable_pages() -> PageQuerySet:
    """What every visitor may find: live and public, not expired, and of a type of ours."""
    alive = Q(expire_at=None) | Q(expire_at__gt=timezone.now())
    return public_pages().filter(alive, depth__gt=1).exclude(content_type__app_label="wagtailcore")


@transaction.atomic
def index_page(page: Page) -> None:
    """Write the entry of a specific page anew, or take it away. Cost: some fifteen queries, however large the site."""
    # Locked, so that two who publish the page follow each other.
    found = searchable_pages().select_for_update(of=("self",), no_key=True).filter(pk=page.pk).first()
    SearchEntry.objects.filter(page=page.pk).delete()
    _write([_made_of_page(page)] if found else [])


@transaction.atomic
def index_document(document: AbstractDocument) -> None:
    SearchEntry.objects.filter(document=document).delete()
    _write(_made_of_document(document))


def index_tree(page: Page) -> None:
    """A page was moved, or its privacy changed: add and take away, here and below, what that decides."""
    below = Page.objects.filter(path__startswith=page.path)
    entries = SearchEntry.objects.filter(page__in=below)
    entries.exclude(page__in=searchable_pages()).delete()
    for missing in searchable_pages().filter(pk__in=below).exclude(pk__in=entries.values("page")).specific():
        index_page(missing)


@transaction.atomic
def rebuild() -> int:
    """Make everything anew, also the vocabulary. Returns the number of entries."""
    Word.objects.all().delete()
    SearchEntry.objects.all().delete()
    engine.write(engine.EMPTY)
    made = [_made_of_page(page) for page in searchable_pages().select_related("locale").specific().iterator(200)]
    for document in get_document_model().objects.iterator(200):
        made += _made_of_document(document)
    _write(made)
    return len(made)


def _made_of_page(page: Page) -> Made:
    return SearchEntry(page_id=page.pk, language=page.locale.language_code, expires=page.expire_at), texts_of(page)


def _made_of_document(document: AbstractDocument) -> Iterator[Made]:
    """In the language of most stop words; in all that have as many, when there are too few to say."""
    found = texts_of_document(document)
    words = analysis.tokens(f"{document.title} {found.body[:TOLD_BY]}")
    counts = {code: sum(analysis.is_stop_word(word, code) for word in words) for code, _name in settings.LANGUAGES}
    for code, count in counts.items():
        if count == max(counts.values()):
            yield SearchEntry(document_id=document.pk, language=code), found


def _write(made: Iterable[Made]) -> None:
    """Learn the words of the entries and save them. Cost: three queries for each, and what `Lexicon.learn` costs."""
    made, forms = list(made), defaultdict(Counter)
    for entry, found in made:
        tokens = set(analysis.tokens(" ".join([*found.names, found.introduction, found.body])))
        words = (one for one in tokens if len(one) >= SHORTEST_WORD and not one.isdecimal())
        forms[entry.language].update(one for one in words if not analysis.is_stop_word(one, entry.language))
    lexicons = {language: Lexicon(language) for language in forms}
    for language, counts in forms.items():
        lexicons[language].learn(counts)
    for entry, found in made:
        _save(entry, found, lexicons[entry.language])


def _save(entry: SearchEntry, found: Texts, lexicon: Lexicon) -> None:
    names, rest = ", ".join(found.names), f"{found.introduction}\n{found.body}"
    entry.kind, entry.date, entry.version = found.kind, found.date, analysis.VERSION
    entry.pages, entry.title, entry.text = found.pages, found.names[0][:255], " ".join(rest.split())
    entry.suggested_by = " ".join(["", *map(analysis.fold, analysis.tokens(names))])
    entry.title_parts = lexicon.parts_of(names)
    entry.save()
    keys = {analysis.key(name, entry.language)[:255] for name in found.names} - {""}
    Name.objects.bulk_create(Name(language=entry.language, key=key, entry=entry) for key in sorted(keys))
    texts = (names, found.introduction, found.body)
    stemmed = [" ".join(analysis.stems(text, entry.language)) for text in texts]
    stemmed[1] += f" {entry.title_parts}"
    engine.write(engine.WRITE, entry.pk, *stemmed, lexicon.parts_of(rest))
