"""What a revision says, apart from what saving alone changes in it."""

import json
import re
from collections.abc import Collection
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from wagtail.models import COMMENTS_RELATION_NAME, Page

WRITTEN = {"title", "slug", "seo_title", "search_description", "show_in_menus", "go_live_at", "expire_at"}
KEPT_BY_WAGTAIL = {field.name for field in Page._meta.local_fields} - WRITTEN | {COMMENTS_RELATION_NAME}
MADE_ANEW = {"pk", "translation_key", "sort_order"}
BLOCK_KEY = re.compile(r' ?data-block-key=\\*"[^"\\]*\\*"')


def written(content: dict[str, Any], *, besides: Collection[str] = ()) -> str:
    """The content of a revision in one canonical form: equal texts are equal strings.

    `besides` names fields that do not count here. Cost: none beside the content.
    """
    kept = {name: value for name, value in content.items() if name not in KEPT_BY_WAGTAIL and name not in besides}
    return BLOCK_KEY.sub("", json.dumps(_kept(kept), sort_keys=True, cls=DjangoJSONEncoder))


def _kept(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _kept(item) for name, item in value.items() if name not in MADE_ANEW}
    return [_kept(item) for item in _in_order(value)] if isinstance(value, list) else value


def _in_order(rows: list) -> list:
    """In the order that is meant: forms number rows from nought, and code often not at all."""
    if not all(isinstance(row, dict) and "sort_order" in row for row in rows):
        return rows
    return sorted(rows, key=lambda row: row["sort_order"] or 0)
