"""Whether the index says what the site says."""

from typing import Any

from django.core.checks import Tags, register
from django.core.checks import Warning as CheckWarning
from django.db import connection

from . import analysis
from .indexing import searchable_pages
from .models import SearchEntry


def differences() -> int:
    """The number of pages that lack an entry and of entries that should not be, or are analysed otherwise."""
    entries = SearchEntry.objects.exclude(page=None)
    missing = searchable_pages().exclude(pk__in=entries.values("page"))
    surplus = entries.exclude(page__in=searchable_pages())
    outdated = SearchEntry.objects.exclude(version=analysis.VERSION)
    return missing.count() + surplus.count() + outdated.count()


@register(Tags.database)
def check_index(databases: list[str] | None, **_kwargs: Any) -> list[CheckWarning]:
    """For `manage.py check --database default`. Cost: three queries."""
    if not databases or SearchEntry._meta.db_table not in connection.introspection.table_names():
        return []
    found = differences()
    text = f"The search index differs from the site in {found} places."
    return [CheckWarning(text, hint="Run manage.py rebuild_search.", id="search.W001")] if found else []
