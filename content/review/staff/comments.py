"""Partners' comments by passage, and what was done about each."""

from dataclasses import dataclass

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from content.review import handling
from content.review.models import ReviewComment, ReviewRound
from content.review.staff.forms import CommentForm
from content.review.staff.rights import rounds_of

COMMENTS_SHOWN = 400


@dataclass
class PassageComments:
    """The comments on one passage, in the order in which they came. An empty path is the whole page."""

    path: str
    label: str
    comments: list[ReviewComment]

    @property
    def open(self) -> int:
        return sum(
            comment.status in {ReviewComment.Status.OPEN, ReviewComment.Status.ORPHANED} for comment in self.comments
        )


def comments_of(review_round: ReviewRound) -> list[PassageComments]:
    """By passage, in the order of the page; last those whose passage is gone. Cost: one query."""
    labels = {passage["path"]: passage["label"] for passage in review_round.passages}
    order = {path: number for number, path in enumerate(["", *labels])}
    found: dict[str, PassageComments] = {}
    comments = ReviewComment.objects.filter(request__round=review_round).select_related("request")
    for comment in comments[:COMMENTS_SHOWN]:
        label = labels.get(comment.contentpath) or (_("A passage that is gone") if comment.contentpath else "")
        group = found.setdefault(
            comment.contentpath, PassageComments(comment.contentpath, label or _("The whole page"), [])
        )
        group.comments.append(comment)
    return sorted(found.values(), key=lambda group: order.get(group.path, len(order)))


def comments_for(request: HttpRequest) -> QuerySet[ReviewComment]:
    """Those that the user may handle: whoever changes the page says what was done."""
    return ReviewComment.objects.filter(request__round__in=rounds_of(request.user)).select_related("request__round")


@require_POST
def handle(request: HttpRequest, pk: int) -> HttpResponse:
    """Save what was done. The editor's panel gets the comment back as HTML; a browser without scripts its page."""
    comment = get_object_or_404(comments_for(request), pk=pk)
    form = CommentForm(request.POST, instance=comment)
    fragment = request.headers.get("X-Requested-With") == "fetch"
    if form.is_valid():
        handling.handle(comment, form.cleaned_data["status"], form.cleaned_data["answer"], request.user)
        form = None
    elif not fragment:
        messages.validation_error(request, _("What was done could not be saved."), form)
    if fragment:
        status = 422 if form else 200
        return render(request, "review/admin/comment.html", {"comment": comment, "form": form}, status=status)
    return redirect(reverse("partner_review:round", args=[comment.request.round.public_id]) + f"#kommentar-{pk}")
