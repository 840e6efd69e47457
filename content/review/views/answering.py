"""The answer in three steps: write it, look at it, have it receipted. Only the last records anything."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from content.review import answering, differences
from content.review.access import invited
from content.review.answering import Decision, RoundClosedError, TextChangedError
from content.review.comparing import current
from content.review.forms import AnswerForm
from content.review.models import ReviewRequest
from content.review.views.common import cannot, closed_meanwhile, reads_and_writes, to
from content.review.views.reading import PAGES_BY_KIND
from content.review.visits import Visit


@reads_and_writes
@invited
def answer(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The form; posted to, it comes back with what was typed, to be changed. Cost: three queries."""
    if not visit.may_act:
        return cannot(request, visit)
    if visit.round.kind in PAGES_BY_KIND:  # It is answered where it is read.
        return to(visit.address("review_read"))
    if request.method == "POST":
        form = AnswerForm(initial=request.POST.dict())
        return _form(request, visit, form)
    shown = request.GET.get("text") or visit.round.content_sha256
    if shown != visit.round.content_sha256:
        return _changed(request, visit)
    given = {"status": visit.request.status, "note": visit.request.note}
    return _form(request, visit, AnswerForm(initial={**given, "text": shown}))


@reads_and_writes
@invited
def check(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What is about to be sent. Nothing is recorded yet. Cost: four queries."""
    if request.method != "POST" or visit.round.kind in PAGES_BY_KIND:
        return to(visit.address("review_answer"))
    if not visit.may_act:
        return cannot(request, visit)
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return _form(request, visit, form)
    words = dict(AnswerForm.CHOICES)[form.cleaned_data["status"]]
    said = visit.request.comments.filter(parent=None).count()
    context = {"visit": visit, "urls": visit.addresses, "answer": form.cleaned_data, "words": words, "said": said}
    return render(request, "review/check.html", context)


@reads_and_writes
@invited
def receipt(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Record the answer, and then show what was recorded. Cost: see `answering.answer`."""
    if request.method == "POST" and visit.round.kind not in PAGES_BY_KIND:
        return _record(request, visit)
    if not visit.request.decided_at or not visit.shows_the_draft:
        return to(visit.address("review_read"))
    return render(request, "review/receipt.html", {"visit": visit, "urls": visit.addresses})


def _record(request: HttpRequest, visit: Visit) -> HttpResponse:
    if not visit.may_act:
        return cannot(request, visit)
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return _form(request, visit, form)
    said = form.cleaned_data
    try:
        answering.answer(
            visit.invitation, Decision(ReviewRequest.Status(said["status"]), sha256=said["text"], note=said["note"])
        )
    except RoundClosedError:
        return closed_meanwhile(request, visit)
    except TextChangedError:
        return _changed(request, visit)
    return to(visit.address("review_receipt"))


def _form(request: HttpRequest, visit: Visit, form: AnswerForm) -> HttpResponse:
    return render(request, "review/answer.html", {"visit": visit, "urls": visit.addresses, "form": form})


def _changed(request: HttpRequest, visit: Visit) -> HttpResponse:
    """409 with the differences: nothing is recorded, and what was typed is kept. Cost: showing the blocks once."""
    visit.round.refresh_from_db()
    changed = differences.changes(visit.round.passages, current(visit.round)) if visit.round.gates else []
    minor = visit.round.events.filter(event="minor_change").last()
    form = AnswerForm(initial={**request.POST.dict(), "text": visit.round.content_sha256})
    context = {
        "visit": visit,
        "urls": visit.addresses,
        "changed": changed,
        "reason": minor.data["reason"] if minor else "",
        "form": form,
        "typed": [note] if (note := request.POST.get("note", "").strip()) else [],
    }
    return render(request, "review/changed.html", context, status=409)
