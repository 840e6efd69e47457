"""The best hits in their order, and what a reader is shown of them."""

import re
from bisect import bisect_left
from collections import defaultdict

from django.apps import apps
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from wagtail.models import Page

from content.reading import public_pages

from . import analysis
from .engine import PARTS_WEIGHT, Alternative, Group
from .models import EntryQuerySet, Name, SearchEntry

NAME_WEIGHT, TITLE_PART_WEIGHT = 2, 0.5
RANKED = 60  # So many hits are put in order; what comes after them stands as the engine has it.
EXCERPT, BEFORE, LOOKED_THROUGH, SHORTEST_PART = 220, 60, 20_000, 5
WORD = re.compile(r"\w+")


def ranked(entries: EntryQuerySet, groups: list[Group], count: int) -> list[int]:
    """The ids of the best entries, by the engine's rank and by how well the question and a name cover each other, which
    makes both databases agree: what a thing is called counts more than what it says. Cost: two queries.
    """
    rows = list(entries.order_by("-rank", "pk").values_list("pk", "rank", "title_parts")[: max(count, RANKED)])
    names = defaultdict(list)
    for entry, key in Name.objects.filter(entry__in=[row[0] for row in rows]).values_list("entry", "key"):
        names[entry].append(key.split())
    best = (rows[0][1] if rows else 0) or 1  # PostgreSQL ranks some beginnings of words at nothing.
    scores = {}
    for pk, rank, parts in rows[:RANKED]:
        fits = (_fit(groups, name, set(parts.split())) for name in names[pk])
        scores[pk] = rank / best + NAME_WEIGHT * max(fits, default=0)
    return [*sorted(scores, key=lambda pk: (-scores[pk], pk)), *(row[0] for row in rows[RANKED:])][:count]


def _fit(groups: list[Group], name: list[str], parts: set[str]) -> float:
    """From 0 to 1: how much of the question the name says, and how much of the name the question."""

    def worth(one: Alternative) -> float:
        missing = set(one.stems).difference(name)
        return 0 if missing - parts else one.weight * (TITLE_PART_WEIGHT if missing else 1)

    said = {stem for group in groups for one in group for stem in one.stems}
    precision = sum(stem in said for stem in name) / len(name)
    return sum(max(map(worth, group)) for group in groups) / len(groups) * (1 + precision) / 2


def kind_label(kind: str) -> str:
    return capfirst(str(apps.get_model(kind)._meta.verbose_name))


def shown(ids: list[int], groups: list[Group]) -> list[SearchEntry]:
    """The entries in the order of the ids, as `components/search_result.html` wants them: with `url`, `kind_label`,
    `excerpt`, `trail` (the pages above) and `file`. What is no longer public is left out. Cost: three queries.
    """
    entries = SearchEntry.objects.select_related("document").in_bulk(ids)
    pages = public_pages().select_related("locale").in_bulk([entry.page_id for entry in entries.values()])
    paths = {one.path[:end] for one in pages.values() for end in range(2 * one.steplen, len(one.path), one.steplen)}
    above = list(Page.objects.filter(path__in=paths).order_by("path"))
    best = [[one for one in group if one.weight > PARTS_WEIGHT] or group for group in groups]
    wanted = {stem for group in best for one in group for stem in one.stems}
    hits = [entries[pk] for pk in ids if entries[pk].document or entries[pk].page_id in pages]
    for hit in hits:
        page, document = pages.get(hit.page_id), hit.document
        hit.url, hit.kind_label = (page or document).url, kind_label(hit.kind)
        hit.excerpt = excerpt(hit.text, wanted, hit.language)
        hit.trail = [one for one in above if page and page.is_descendant_of(one)]
        if document:
            size = document.get_file_size() or 0
            hit.file = {"type": document.file_extension.upper(), "size": size, "pages": hit.pages}
    return hits


def excerpt(text: str, wanted: set[str], language: str) -> SafeString:
    """Some 220 characters, escaped: where most different words of the question stand, else the beginning."""
    text, long = text[:LOOKED_THROUGH], [stem for stem in wanted if len(stem) >= SHORTEST_PART]
    stems = {word: "".join(analysis.stems(word, language)) for word in set(WORD.findall(text))}
    asked = {word for word, stem in stems.items() if stem in wanted or any(part in stem for part in long)}
    marks = [(*word.span(), stems[word[0]]) for word in WORD.finditer(text) if word[0] in asked]

    def worth(first: int) -> int:
        last = bisect_left(marks, (marks[first][0] + EXCERPT - BEFORE,))
        return len({stem for _start, _end, stem in marks[first:last]})

    best = marks[max(range(len(marks)), key=worth)][0] if marks else 0
    place = start = text.rfind(" ", 0, max(best - BEFORE, 0)) + 1
    end = len(text) if len(text) <= start + EXCERPT else max(text.rfind(" ", start, start + EXCERPT), start + BEFORE)
    html = SafeString("… " if start else "")
    for first, last, _stem in marks:
        if first >= start and last <= end:
            html += format_html("{}<mark>{}</mark>", text[place:first], text[first:last])
            place = last
    return html + escape(text[place:end]) + SafeString(" …" if end < len(text) else "")
