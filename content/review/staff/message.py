"""The message to the partners that an editor writes beside the draft, before anybody is asked."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.models import Page

from content.review import greetings
from content.review.staff.forms import MessageForm
from content.review.staff.rights import may_ask


@require_POST
def keep(request: HttpRequest, page_id: int) -> HttpResponse:
    """Save the message. The editor's panel gets the form back as HTML; a browser without scripts the editor."""
    page = get_object_or_404(Page, pk=page_id)
    if not may_ask(request.user, page):
        raise PermissionDenied
    form = MessageForm(request.POST)
    if form.is_valid():
        greetings.keep(page.pk, form.cleaned_data["message"])
    if request.headers.get("X-Requested-With") == "fetch":
        context = {"page": page, "form": form, "saved": form.is_valid()}
        return render(request, "review/admin/message.html", context, status=200 if form.is_valid() else 422)
    if form.is_valid():
        messages.success(request, _("The message is saved. It goes along when the partners are asked."))
    else:
        messages.validation_error(request, _("The message could not be saved."), form)
    return redirect("wagtailadmin_pages:edit", page.pk)
