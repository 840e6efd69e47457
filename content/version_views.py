"""Unpublishing, moving and deleting one page: the confirmation asks whether the other languages follow.

Privacy is not asked about: a translation is as private as its source, and says so.
"""

from typing import Any

from django import forms
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.move_page import MovePageAction
from wagtail.admin import messages
from wagtail.admin.views import page_privacy
from wagtail.admin.views.pages import delete, move, unpublish
from wagtail.models import Page

from content import deletion
from content.language_versions import FIELD, Move, following, moves, question, source_of, titled


class UnpublishView(unpublish.UnpublishView):
    template_name = "content/admin/confirm_unpublish.html"

    def get_objects_to_unpublish(self) -> list[Page]:
        chosen = self.request.POST.get(FIELD)
        return [self.object, *(following([self.object], "unpublish", self.request.user) if chosen else [])]

    @transaction.atomic
    def unpublish(self) -> HttpResponse | None:
        return super().unpublish()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        followers = following([self.object], "unpublish", self.request.user)
        return super().get_context_data(**kwargs) | {"question": question(followers) if followers else ""}


class DeleteView(delete.DeleteView):
    """Others may show the translation: then it stays when the user has not been asked, and is refused when chosen."""

    template_name = "content/admin/confirm_delete.html"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        followers = deletion.chosen_followers(request, [self.page])
        titles = [titled(version) for version in followers]
        response = super().post(request, *args, **kwargs)
        if Page.objects.filter(pk=self.page.pk).exists():
            return response
        for version in followers:
            DeletePageAction(version, user=request.user).execute(skip_permission_checks=True)
        for title in titles:
            messages.success(request, _("%s is deleted too.") % title)
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        free, used = deletion.free_and_used(self.page, self.request.user)
        return super().get_context_data(**kwargs) | {
            "question": question(free) if free else "",
            "staying": [titled(version) for version in used],
            "chosen": self.request.method == "GET" or self.request.POST.get(FIELD),
        }


class MoveConfirmView(move.MoveConfirmView):
    template_name = "content/admin/confirm_move.html"

    @cached_property
    def moves(self) -> list[Move]:
        return moves(self.page_to_move, self.destination, self.request.user)

    @transaction.atomic
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        along = [each for each in self.moves if each.destination] if request.POST.get(FIELD) else []
        response = super().post(request, *args, **kwargs)
        for each in along:
            MovePageAction(each.version, each.destination, pos="last-child", user=request.user).execute()
            messages.success(request, _("%s is moved too.") % titled(each.version))
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        along = [each.version for each in self.moves if each.destination]
        return super().get_context_data(**kwargs) | {
            "question": question(along) if along else "",
            "staying": [each.why_not for each in self.moves if each.why_not],
        }


class SetPrivacyView(page_privacy.SetPrivacyView):
    @transaction.atomic
    def form_valid(self, form: forms.ModelForm) -> HttpResponse:
        source = source_of(self.page)
        if source and source.view_restrictions.exists() and form.has_changed():
            form.add_error("restriction_type", _("The Swedish page is private, and this one with it. Change it there."))
            return self.form_invalid(form)
        return super().form_valid(form)
