"""What a partner reads: the draft in a frame and in passages, and what has changed."""

from collections.abc import Callable

from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from content.review import standing_words
from content.review.access import invited
from content.review.comparing import Changes
from content.review.models import ReviewComment, ReviewRound
from content.review.page_rows import rows_of
from content.review.snapshots import still
from content.review.visits import Visit

SELF = "'self'"
NONE = "'none'"
FRAME = "allow-same-origin allow-popups allow-popups-to-escape-sandbox"  # Never allow-scripts beside the first.

# What a kind of round shows instead of the draft with its passages.
PAGES_BY_KIND: dict[str, Callable[[HttpRequest, Visit], HttpResponse]] = {}


@require_safe
@invited
@csp_replace({"frame-src": [SELF]})
def read(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The draft, or what has become of it. Cost: some fifteen queries, and the blocks of the live page."""
    if not visit.shows_the_draft:
        return standing_words.page(request, visit)
    return PAGES_BY_KIND.get(visit.round.kind, draft)(request, visit)


def draft(request: HttpRequest, visit: Visit) -> HttpResponse:
    changes = Changes(visit.round)
    rows = rows_of(visit, changes.newest)
    context = {
        "visit": visit,
        "urls": visit.addresses,
        "news": standing_words.news(visit),
        "done": standing_words.done(request.GET.get("done")),
        "at": request.GET.get("at"),
        "silence": standing_words.silence(visit),
        "rows": rows[:-1],
        "whole": rows[-1],
        "naming": [row for row in rows if row.names],
        "changes": changes,
        "earlier": earlier_comments(visit),
        "sandbox": FRAME,
    }
    return render(request, "review/read.html", context)


def earlier_comments(visit: Visit) -> list[ReviewComment]:
    """What the organisation said in the round before, with what was done about it. Cost: one query."""
    previous: ReviewRound | None = visit.round.previous
    if previous is None or not visit.request.organisation_id:
        return []
    said = ReviewComment.objects.filter(request__round=previous, parent=None)
    return list(said.filter(request__organisation=visit.request.organisation_id).prefetch_related("replies"))


@require_safe
@invited
@csp_replace(
    {
        "script-src": [NONE],
        "connect-src": [NONE],
        "form-action": [NONE],
        "frame-src": [NONE],
        "frame-ancestors": [SELF],
        "sandbox": FRAME.split(),
    }
)
def snapshot(request: HttpRequest, visit: Visit) -> HttpResponse:  # noqa: ARG001 - what every view is given
    """The draft as a visitor will see it, for the frame and for a window of its own."""
    if not visit.shows_the_draft:
        raise Http404
    response = HttpResponse(still(visit.round.snapshot))
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


@require_safe
@invited
def differences(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Everything that has changed, word by word."""
    if not visit.shows_the_draft:
        return standing_words.page(request, visit)
    context = {"visit": visit, "urls": visit.addresses, "changes": Changes(visit.round)}
    return render(request, "review/differences.html", context)
