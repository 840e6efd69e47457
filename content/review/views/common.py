"""What the partner's views share: ways on, and pages for those who may not go on."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_http_methods

from content.review import refusals, standing_words
from content.review.visits import Visit

SEE_OTHER = 303

reads_and_writes = require_http_methods(["GET", "HEAD", "POST"])


def to(address: str) -> HttpResponseRedirect:
    """303: whatever was sent is done, and the address is to be fetched anew."""
    response = HttpResponseRedirect(address)
    response.status_code = SEE_OTHER
    return response


def cannot(request: HttpRequest, visit: Visit) -> HttpResponse:
    """409 when the round has ended, 403 for a link that only shows. Cost: none."""
    if visit.standing in standing_words.CLOSED:
        return standing_words.page(request, visit, status=409)
    return refusals.for_reading(request, visit.address("review_read"))


def closed_meanwhile(request: HttpRequest, visit: Visit) -> HttpResponse:
    """409: the round ended while something was being written. Cost: two queries."""
    visit.request.refresh_from_db()
    visit.round.refresh_from_db()
    return standing_words.page(request, visit, status=409)
