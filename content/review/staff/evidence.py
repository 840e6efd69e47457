"""What a round leaves behind, in one file: the page as it was shown, and what was decided about it."""

import json
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from django.core.serializers.json import DjangoJSONEncoder
from django.http import FileResponse, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.text import slugify

from content.review.models import ReviewRound
from content.review.staff.events import told
from content.review.staff.rights import rounds_of

ROUND = [
    "public_id", "kind", "title", "language", "number", "content_sha256", "accepted_sha256", "message", "rules",
    "deadline", "requested_by_name", "status", "opened_at", "closed_at", "closed_by_name", "close_reason",
    "stale_since", "published_at", "passages",
]  # fmt: skip
REQUEST = [
    "organisation_name", "relation", "status", "seen_at", "decided_at", "decided_by_name", "note", "decision_sha256",
    "registered_by_name", "extended_to",
]  # fmt: skip
COMMENT = [
    "author_name", "contentpath", "quotation", "body", "kind", "status", "answer", "answered_by_name", "answered_at",
    "created_at",
]  # fmt: skip


def decisions(review_round: ReviewRound) -> dict[str, Any]:
    """Everything that was asked, answered and done, without an address. Cost: four queries."""
    requests = review_round.requests.prefetch_related("comments", "invitations")
    return {
        "round": _values(review_round, ROUND),
        "requests": [
            _values(request, REQUEST)
            | {
                "asked": [invitation.contact_name for invitation in request.invitations.all()],
                "comments": [_values(comment, COMMENT) for comment in request.comments.all()],
            }
            for request in requests
        ],
        "events": [
            {"at": event.at, "who": event.actor_label, "event": event.event, "told": told(event), "data": event.data}
            for event in review_round.events.all()
        ],
    }


def _values(instance: Any, names: list[str]) -> dict[str, Any]:
    return {name: getattr(instance, name) for name in names}


def download(request: HttpRequest, round_id: str) -> FileResponse:
    review_round = get_object_or_404(rounds_of(request.user), public_id=round_id)
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr("snapshot.html", review_round.snapshot)
        archive.writestr(
            "decisions.json",
            json.dumps(decisions(review_round), cls=DjangoJSONEncoder, ensure_ascii=False, indent=2),
        )
    file.seek(0)
    name = f"partnergranskning-{slugify(review_round.title)}-{review_round.number}.zip"
    return FileResponse(file, as_attachment=True, filename=name)
