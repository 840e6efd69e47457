"""What a partner may ask for: a colleague beside her, and more time."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from content.review import delegating, more_time
from content.review.access import invited
from content.review.answering import RoundClosedError
from content.review.delegating import DelegationRefusedError
from content.review.forms import DelegateForm, MoreTimeForm
from content.review.views.common import cannot, closed_meanwhile, reads_and_writes, to
from content.review.visits import Visit


@reads_and_writes
@invited
def delegate(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Ask a colleague. Cost: some twenty queries."""
    if not visit.may_act:
        return cannot(request, visit)
    form = DelegateForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            delegating.delegate(visit.invitation, **form.cleaned_data)
        except RoundClosedError:
            return closed_meanwhile(request, visit)
        except DelegationRefusedError as refused:
            form.add_error("email", str(refused))
        else:
            return to(f"{visit.address('review_read')}?done=colleague")
    return render(request, "review/delegate.html", {"visit": visit, "urls": visit.addresses, "form": form})


@reads_and_writes
@invited
def more_time_wanted(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Ask for time until a day. Cost: some ten queries."""
    if not visit.may_act:
        return cannot(request, visit)
    form = MoreTimeForm(request.POST or None, request=visit.request)
    if request.method == "POST" and form.is_valid():
        try:
            more_time.ask(visit.invitation, **form.cleaned_data)
        except RoundClosedError:
            return closed_meanwhile(request, visit)
        return to(f"{visit.address('review_read')}?done=time")
    return render(request, "review/more_time.html", {"visit": visit, "urls": visit.addresses, "form": form})
