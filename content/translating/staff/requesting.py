"""“Request a translation”: of a page with what stands below it, or of a word."""

from functools import partial
from typing import Any

from django.contrib.admin.utils import quote, unquote
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page, TranslatableMixin
from wagtail.snippets.views.snippets import get_snippet_model_from_url_params

from content.translating import planning, requests, tasks
from content.translating.planning import Plan, Wish
from content.translating.staff import words
from content.translating.staff.request_forms import PageForm, RequestForm

AT_ONCE = 5  # More pages than these are left to a worker,
LONG = 60_000  # and so are pages with more letters: some five hundred strings take seconds.
TOLD_OF = 10


class RequestView(WagtailAdminTemplateMixin, FormView):
    """Whoever may not edit the source finds nothing here; why else it cannot be is said where they came from."""

    template_name = "translating/admin/request.html"
    form_class = RequestForm
    page_title = gettext_lazy("Request a translation")
    header_icon = "site"
    source: Model

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm(requests.PERMISSION) or not requests.may_edit(request.user, self.source):
            raise PermissionDenied
        if why := requests.why_no_source(self.source, request.user):
            messages.warning(request, why)
            return redirect(self.back_url)
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def back_url(self) -> str:
        edit = AdminURLFinder(self.request.user).get_edit_url(self.source)
        return get_valid_next_url_from_request(self.request) or edit or reverse("wagtailadmin_home")

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"source": self.source, "user": self.request.user}

    def get_page_subtitle(self) -> str:
        return str(self.source)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        source = {"url": self.back_url, "label": self.get_page_subtitle()}
        return [*self.breadcrumbs_items, source, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        address = self.request.get_full_path()
        return context | {"action_url": address, "back_url": self.back_url, "media": context["form"].media}


class PageView(RequestView):
    form_class = PageForm

    @cached_property
    def source(self) -> Page:
        return get_object_or_404(Page.objects.filter(depth__gt=1), pk=self.kwargs["page_id"]).specific

    def get_page_subtitle(self) -> str:
        return self.source.get_admin_display_title()

    def form_valid(self, form: PageForm) -> HttpResponse:
        plan = planning.make([self.source], form.wish, self.request.user)
        send(self.request, plan, form.wish)
        target = self.source.get_translation_or_none(form.wish.language) if len(plan.pages) == 1 else None
        return redirect("wagtailadmin_pages:edit", target.pk) if target else redirect(self.back_url)


class SnippetView(RequestView):
    @cached_property
    def source(self) -> Model:
        model = get_snippet_model_from_url_params(self.kwargs["app_label"], self.kwargs["model_name"])
        if not issubclass(model, TranslatableMixin):
            raise Http404
        return get_object_or_404(model, pk=unquote(self.kwargs["pk"]))

    def form_valid(self, form: RequestForm) -> HttpResponse:
        translation = requests.request(self.source, form.wish.language, self.request.user, form.wish.due)
        messages.success(self.request, _("The translation of “%s” is requested.") % self.source)
        return redirect(words.address_of(translation))


def send(request: HttpRequest, plan: Plan, wish: Wish) -> None:
    """Carry a plan out, at once or by a worker, and say what became of it."""
    left_out, count = [*plan.left_out], len(plan.pages)
    if count > AT_ONCE or planning.length(plan) > LONG:
        ids = [page.pk for page in plan.pages]
        due = wish.due and wish.due.isoformat()
        transaction.on_commit(partial(tasks.request_many.enqueue, ids, wish.language.pk, due, request.user.pk))
        text = ngettext(
            "%d translation is requested. The draft is made in the background; it may take some minutes.",
            "%d translations are requested. The drafts are made in the background; it may take some minutes.",
            count,
        )
        messages.success(request, text % count)
    else:
        failed = planning.carry_out(plan.pages, wish, request.user)
        left_out += failed
        done = count - len(failed)
        if done:
            text = ngettext("%d translation is requested.", "%d translations are requested.", done)
            messages.success(request, text % done)
    for page, reason in left_out[:TOLD_OF]:
        messages.warning(request, f"{page.get_admin_display_title()}: {reason}")
    if len(left_out) > TOLD_OF:
        more = len(left_out) - TOLD_OF
        text = ngettext("%d more page was left out.", "%d more pages were left out.", more)
        messages.warning(request, text % more)


def address_of(source: Model) -> str:
    """Where a translation of the page or snippet is requested."""
    if isinstance(source, Page):
        return reverse("translating:request_page", args=[source.pk])
    meta = source._meta
    return reverse("translating:request_snippet", args=[meta.app_label, meta.model_name, quote(source.pk)])
