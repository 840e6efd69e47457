"""“Let partners read”: an editor asks about a page outside the workflow. Nothing is stopped by it."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateInput
from wagtail.models import Page

from content.models import PagePartner, PartnerPage
from content.publishing import Refused
from content.review import drafts, opening, working_days
from content.review.drafts import Concerned
from content.review.models import PartnerContact, ReviewRound
from content.review.staff.forms import DayForm, MessageForm
from content.review.staff.rights import may_ask

WORKING_DAYS = 5


class OrganisationsField(forms.ModelMultipleChoiceField):
    """Says at once where there is nobody to ask."""

    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, obj: PartnerPage) -> str:
        return obj.name if obj.has_contact else _("%(name)s (has no contact)") % {"name": obj.name}


def organisations() -> QuerySet[PartnerPage]:
    """Those that can be asked: members, in the language that their contacts belong to."""
    contacts = PartnerContact.objects.reachable().filter(organisation=OuterRef("pk"))
    sources = PartnerPage.objects.current().filter(locale__language_code=settings.LANGUAGE_CODE)
    return sources.annotate(has_contact=Exists(contacts)).order_by("sort_key")


def refusal(page: Page) -> str | None:
    """Why nobody can be asked now, said before the form is filled in; `opening.ask` says it again. Cost: two."""
    if page.alias_of_id:
        return _("This page is a copy that follows another page. Ask about that one.")
    if drafts.latest(page) is None:
        return _("The page has never been saved in the editor. Save it first.")
    if ReviewRound.objects.open().gating().of_page(page.pk).exists():
        return _("Partners are being asked about this page already, before it is published.")
    return None


class AskForm(MessageForm, DayForm):
    organisations = OrganisationsField(label=gettext_lazy("Organisations"), queryset=PartnerPage.objects.none())
    until = forms.DateField(label=gettext_lazy("Answer by"), widget=AdminDateInput)

    field_order = ["organisations", "message", "until"]

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["organisations"].queryset = organisations()


class AskView(WagtailAdminTemplateMixin, FormView):
    template_name = "review/admin/ask.html"
    form_class = AskForm
    page_title = gettext_lazy("Let partners read")
    header_icon = "group"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not may_ask(request.user, self.page):
            raise PermissionDenied
        if why := refusal(self.page):
            messages.warning(request, why)
            return redirect("wagtailadmin_pages:edit", self.page.pk)
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def page(self) -> Page:
        return get_object_or_404(Page.objects.filter(depth__gt=1), pk=self.kwargs["page_id"]).specific

    @cached_property
    def concerned(self) -> dict[int, PagePartner.Relation]:
        """Whom the newest text concerns, and how."""
        draft = self.page.get_latest_revision_as_object()
        return {each.organisation.pk: each.relation for each in drafts.concerned(draft)}

    def get_initial(self) -> dict[str, Any]:
        day = working_days.after(timezone.localdate(), WORKING_DAYS)
        return {"organisations": list(self.concerned), "until": day}

    def get_page_subtitle(self) -> str:
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        edit = {"url": reverse("wagtailadmin_pages:edit", args=[self.page.pk]), "label": self.get_page_subtitle()}
        return [*self.breadcrumbs_items, edit, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        back = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        media = self.get_form().media
        return super().get_context_data(**kwargs) | {"action_url": self.request.path, "back_url": back, "media": media}

    def form_valid(self, form: AskForm) -> HttpResponse:
        usual = PagePartner.Relation.CONCERNED
        given = form.cleaned_data
        asked = [Concerned(each, self.concerned.get(each.pk, usual)) for each in given["organisations"]]
        wish = opening.Wish(asked, given["until"], message=given["message"])
        try:
            opened = opening.ask(self.page, wish, self.request.user)
        except Refused as refused:
            form.add_error(None, str(refused))
            return self.form_invalid(form)
        messages.success(self.request, _("The partners are asked. Here you see what they answer."))
        return redirect("partner_review:round", opened.public_id)
