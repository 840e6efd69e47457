"""Comments: added from the page that is read, changed and removed on a page of their own."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _

from content.review import commenting
from content.review.access import invited
from content.review.answering import RoundClosedError
from content.review.commenting import NoSuchPassageError, Remark, TooManyCommentsError
from content.review.forms import CommentForm
from content.review.models import ReviewComment
from content.review.page_rows import anchor_for
from content.review.views.common import cannot, closed_meanwhile, reads_and_writes, to
from content.review.visits import Visit


@reads_and_writes
@invited
def add(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Keep a comment and go back to its passage. Cost: some ten queries."""
    if request.method != "POST":
        return to(visit.address("review_read"))
    if not visit.may_act:
        return cannot(request, visit)
    form = CommentForm(request.POST)
    if form.is_valid():
        try:
            comment = commenting.add(visit.invitation, _remark(form))
        except RoundClosedError:
            return closed_meanwhile(request, visit)
        except NoSuchPassageError as error:
            raise Http404 from error
        except TooManyCommentsError:
            form.add_error(None, _("There is no room for more comments here. Write the rest in your answer."))
        else:
            return to(_place(visit, comment.contentpath, "comment"))
    return _form(request, visit, form, form["path"].value() or "")


@reads_and_writes
@invited
def change(request: HttpRequest, visit: Visit, comment: int) -> HttpResponse:
    """Change or remove a comment of one's own. Cost: some ten queries."""
    found = _own(visit, comment)
    if not visit.may_act:
        return cannot(request, visit)
    if request.method != "POST":
        form = CommentForm(initial={"body": found.body, "kind": found.kind, "path": found.contentpath})
        return _form(request, visit, form, found.contentpath, comment=found)
    form = CommentForm(request.POST)
    removes = "remove" in request.POST
    if not removes and not form.is_valid():
        return _form(request, visit, form, found.contentpath, comment=found)
    try:
        if removes:
            commenting.remove(visit.invitation, found)
        else:
            commenting.change(visit.invitation, found, _remark(form))
    except RoundClosedError:
        return closed_meanwhile(request, visit)
    return to(_place(visit, found.contentpath, "removed" if removes else "comment"))


def _own(visit: Visit, comment: int) -> ReviewComment:
    own = visit.request.comments.filter(parent=None).exclude(contact=None)
    return get_object_or_404(own, pk=comment, contact=visit.contact)


def _remark(form: CommentForm) -> Remark:
    said = form.cleaned_data
    return Remark(ReviewComment.Kind(said["kind"]), said["body"], said["path"])


def _place(visit: Visit, path: str, done: str) -> str:
    anchor = anchor_for(visit.round.passages, path)
    return f"{visit.address('review_read')}?done={done}&at={anchor}#{anchor}"


def _form(
    request: HttpRequest, visit: Visit, form: CommentForm, path: str, *, comment: ReviewComment | None = None
) -> HttpResponse:
    """The form on a page of its own, with the passage that it is about."""
    passage = next((each for each in visit.round.passages if each["path"] == path), None)
    context = {"visit": visit, "urls": visit.addresses, "form": form, "passage": passage, "comment": comment}
    context["action"] = visit.address("review_comment", **({"comment": comment.pk} if comment else {}))
    context["anchor"] = anchor_for(visit.round.passages, path)
    return render(request, "review/comment.html", context)
