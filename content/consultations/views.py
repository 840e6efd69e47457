"""A consultation's page when it is read and when it is answered.

Nobody has a cookie. A form counts when it comes from a page of the site (`content.posting`); the right to a response
is the secret of its link, which stands in the address alone.
"""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _

from content import posting, throttle
from content.consultations import responding
from content.consultations.forms import ResponseForm
from content.consultations.models import ConsultationPage, Response
from content.consultations.states import State

SEE_OTHER, FORBIDDEN, CONFLICT, UNPROCESSABLE, TOO_MANY = 303, 403, 409, 422, 429


def answer(request: HttpRequest, page: ConsultationPage) -> HttpResponse:
    """Show the page with its form while it is open; take an answer."""
    if request.method != "POST":
        form = ResponseForm(page=page) if page.state == State.OPEN else None
        return page.render(request, context_overrides={"form": form})
    form = ResponseForm(request.POST, page=page)
    if refused := refusal(request, page):
        return _refused(request, form, *refused)
    if not form.is_valid():
        return _shown(page.render(request, context_overrides={"form": form}), UNPROCESSABLE)
    return to_response(page, responding.receive(page, form))


def response(request: HttpRequest, page: ConsultationPage, token: str) -> HttpResponse:
    """Show one's own answer with its receipt number; take another one in its place while the consultation is open."""
    found = responding.find(page, token)
    if found is None:
        raise Http404
    if request.method != "POST":
        return own(request, found, ResponseForm(initial=responding.as_typed(found), page=page))
    form = ResponseForm(request.POST, page=page)
    if refused := refusal(request, page):
        return _refused(request, form, *refused)
    if not form.is_valid():
        return own(request, found, form, status=UNPROCESSABLE)
    return to_response(page, responding.change(found, page, form))


def refusal(request: HttpRequest, page: ConsultationPage) -> tuple[str, int] | None:
    """Why nothing is taken now, in words, and the status. Cost: some reads and writes of the cache."""
    if not posting.is_from_here(request):
        return _("The form was sent from another site. Open this page and send it from here."), FORBIDDEN
    if page.state != State.OPEN:
        told = {
            State.COMING: _("The consultation has not opened yet, so your answer has not been stored."),
        }
        return told.get(page.state, _("The consultation has closed, so your answer has not been stored.")), CONFLICT
    if throttle.is_exhausted(request, "consultation"):
        return _("Too many answers have come from where you are. Wait a minute and send again."), TOO_MANY
    throttle.count(request, "consultation")
    return None


def to_response(page: ConsultationPage, stored: Response) -> HttpResponse:
    address = page.url + page.reverse_subpage("response", kwargs={"token": responding.mint(stored)})
    return _private(HttpResponseRedirect(address, status=SEE_OTHER))


def own(request: HttpRequest, stored: Response, form: ResponseForm, status: int = 200) -> HttpResponse:
    """One's own answer, with the form while it can be changed."""
    context: dict[str, Any] = {"response": stored, "answers": list(stored.answers.all()), "noindex": True}
    context["form"] = form if form.page.state == State.OPEN else None
    shown = form.page.render(request, template="consultations/response.html", context_overrides=context)
    return _private(_shown(shown, status))


def _refused(request: HttpRequest, form: ResponseForm, why: str, status: int) -> HttpResponse:
    """In words, with everything that was typed, so that nothing is lost."""
    page = form.page
    may_try_again = page.state == State.OPEN
    context = {"form": form if may_try_again else None, "refusal": why, "typed": [] if may_try_again else form.typed}
    answered = _private(_shown(page.render(request, context_overrides=context), status))
    if status == TOO_MANY:
        answered.headers["Retry-After"] = str(throttle.SECONDS)
    return answered


def _shown(page: TemplateResponse, status: int) -> TemplateResponse:
    page.status_code = status
    return page


def _private(answered: HttpResponse) -> HttpResponse:
    patch_cache_control(answered, no_store=True, private=True)
    answered.headers["X-Robots-Tag"] = "noindex, nofollow"
    answered.headers["Referrer-Policy"] = "same-origin"
    return answered
