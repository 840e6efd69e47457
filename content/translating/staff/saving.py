"""One string saved by itself while somebody writes, so that no word is lost."""

from typing import Any

from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.views.decorators.http import require_POST
from wagtail_localize.models import StringSegment, Translation

from content.publishing import Refused
from content.translating import access
from content.translating.staff.rows import Row, rows_of
from content.translating.staff.screen import progress
from content.translating.terms import terms


@require_POST
def save_string(request: HttpRequest, pk: int, segment_id: int) -> JsonResponse:
    """Save the text of one string, as the whole form would.

    Answers with what is to be shown below the field, or 409 with the reason why it was not saved.
    Cost: some twenty queries, however many strings there are.
    """
    try:
        translation = access.writable(request.user, pk)
    except Refused as refused:
        return JsonResponse({"error": str(refused)}, status=409)
    segment = get_object_or_404(StringSegment, pk=segment_id, source_id=translation.source_id)
    rows = rows_of(translation)
    row = next(row for row in rows if row.pk == segment.pk)
    if row.take(request.POST.get("text", ""), request.POST.get("was", "")):
        row.save(translation, request.user)
    if row.error:
        return JsonResponse({"error": row.error, "was": row.was}, status=409)
    return JsonResponse(_shown(translation, row.pk))


def _shown(translation: Translation, pk: int) -> dict[str, Any]:
    rows = rows_of(translation)
    row: Row = next(row for row in rows if row.pk == pk)
    row.terms = terms(translation.target_locale)
    shown_progress = render_to_string("translating/admin/progress.html", {"progress": progress(rows)})
    below = render_to_string("translating/admin/below.html", {"row": row})
    return {"was": row.was, "state": row.state, "below": below, "progress": shown_progress}
