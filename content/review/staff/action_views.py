"""One view for everything that staff do with a round."""

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from content.publishing import Refused
from content.review.answering import AnswerRefusedError
from content.review.staff.actions import ACTIONS, Action
from content.review.staff.rights import rounds_of


class ActionView(WagtailAdminTemplateMixin, FormView):
    """The question or the form on GET, the action on POST. Whoever may not change the page finds nothing here."""

    template_name = "review/admin/action.html"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not self.action.is_allowed:
            raise Http404
        if not self.action.applies():
            messages.warning(request, _("That cannot be done any longer: the review has moved on."))
            return redirect(self.round_url)
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def action(self) -> Action:
        review_round = get_object_or_404(rounds_of(self.request.user), public_id=self.kwargs["round_id"])
        action_class = ACTIONS.get(self.kwargs["action"])
        subjects = action_class and action_class.subjects(review_round)
        if action_class is None or (subjects is None) != ("subject" not in self.kwargs):
            raise Http404
        subject = review_round if subjects is None else get_object_or_404(subjects, pk=self.kwargs["subject"])
        return action_class(review_round, subject, self.request.user)

    @property
    def round_url(self) -> str:
        return reverse("partner_review:round", args=[self.kwargs["round_id"]])

    def get_form_class(self) -> type[forms.Form]:
        return self.action.form_class

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | self.action.form_arguments()

    def form_valid(self, form: forms.Form) -> HttpResponse:
        try:
            messages.success(self.request, self.action.perform(form.cleaned_data))
        except AnswerRefusedError:
            messages.error(self.request, _("The review was closed a moment ago, so nothing was done."))
        except Refused as refused:
            messages.error(self.request, str(refused))
        return redirect(get_valid_next_url_from_request(self.request) or self.round_url)

    def get_page_title(self) -> str:
        return str(self.action.label)

    def get_page_subtitle(self) -> str:
        return str(self.action.subject)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("partner_review:report"), "label": _("Partner review")},
            {"url": self.round_url, "label": str(self.action.round)},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {
            "action": self.action,
            "action_url": self.request.get_full_path(),
            "back_url": self.round_url,
            "media": self.get_form().media,
        }
