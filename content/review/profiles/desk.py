"""Where staff see what partners propose beside what the draft says, and decide about each with one click."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from content.models import PartnerPage
from content.review.models import ProfileProposal
from content.review.models.proposals import ProposalQuerySet
from content.review.profiles import decisions
from content.review.profiles.decisions import ProposalRefusedError
from content.review.profiles.fields import PROPOSABLE, digest
from content.review.staff.rights import ASK, pages_of

PER_PAGE = 20


class DecisionForm(forms.Form):
    """`seen` is the digest of what the draft said beside the proposal."""

    decision = forms.ChoiceField(choices=[("accept", ""), ("decline", "")], widget=forms.HiddenInput)
    seen = forms.RegexField(r"^[0-9a-f]{64}$", widget=forms.HiddenInput)
    answer = forms.CharField(
        label=gettext_lazy("Note to the partner"),
        help_text=gettext_lazy("Needed when you decline."),
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=2000,
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("decision") == "decline" and not cleaned.get("answer"):
            self.add_error("answer", _("Write why to the partner."))
        return cleaned


@dataclass(frozen=True)
class Row:
    proposal: ProfileProposal
    label: str
    present: list[str]
    proposed: list[str]
    has_changed: bool
    seen: str
    form: forms.Form


def waiting(user: Any) -> ProposalQuerySet:
    """The proposals that the user may decide about: what the panel counts and the page lists. Cost: none by itself."""
    return ProfileProposal.objects.open().of_pages(pages_of(user).values("pk"))


def rows(proposals: Iterable[ProfileProposal], typed: dict[int, forms.Form] | None = None) -> list[Row]:
    """Each proposal beside the draft. Cost: two queries for each page, and up to three for each proposal."""
    drafts: dict[int, PartnerPage] = {}
    found = []
    for proposal in proposals:
        key = proposal.request.round.page_id
        if key not in drafts:
            drafts[key] = PartnerPage.objects.get(pk=key).get_latest_revision_as_object()
        field, draft = PROPOSABLE[proposal.field], drafts[key]
        value = field.read(draft)
        found.append(
            Row(
                proposal,
                field.label,
                field.shown(value, draft.locale_id),
                field.shown(proposal.new, draft.locale_id),
                value != proposal.old,
                digest(value),
                (typed or {}).get(proposal.pk) or DecisionForm(auto_id=f"proposal-{proposal.pk}-%s"),
            )
        )
    return found


class DeskMixin(WagtailAdminTemplateMixin):
    page_title = gettext_lazy("Proposals for profiles")
    header_icon = "group"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not request.user.has_perm(ASK):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def proposals(self) -> ProposalQuerySet:
        return waiting(self.request.user).select_related("request__round").order_by("request", "pk")

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        report = {"url": reverse("partner_review:report"), "label": _("Partner review")}
        return [*self.breadcrumbs_items, report, {"url": "", "label": self.page_title}]


class ProposalsView(DeskMixin, TemplateView):
    template_name = "review/admin/profiles/proposals.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown = Paginator(self.proposals(), PER_PAGE).get_page(self.request.GET.get("p"))
        return super().get_context_data(**kwargs) | {"shown": shown, "rows": rows(shown)}


class DecideView(DeskMixin, FormView):
    """One proposal: decided on POST, shown alone when something is wrong, with what was typed."""

    template_name = "review/admin/profiles/proposals.html"
    form_class = DecisionForm

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"auto_id": f"proposal-{self.kwargs['pk']}-%s"}

    def form_valid(self, form: DecisionForm) -> HttpResponse:
        proposals = ProfileProposal.objects.of_pages(pages_of(self.request.user).values("pk"))
        proposal = get_object_or_404(proposals, pk=self.kwargs["pk"])
        said = form.cleaned_data
        try:
            if said["decision"] == "accept":
                decisions.accept(proposal, self.request.user, seen=said["seen"], answer=said["answer"])
            else:
                decisions.decline(proposal, self.request.user, said["answer"])
        except ProposalRefusedError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        messages.success(self.request, self._told(proposal, said["decision"]))
        return redirect("partner_review:proposals")

    def _told(self, proposal: ProfileProposal, decision: str) -> str:
        if decision == "accept":
            return _("Written into the draft of “%(title)s”. It is public when the page is published.") % {
                "title": proposal.request.round.title
            }
        return _("Declined. The partner is told why.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        proposal = get_object_or_404(self.proposals(), pk=self.kwargs["pk"])
        return context | {"rows": rows([proposal], {proposal.pk: context["form"]}), "alone": True}
