"""The same for many pages at once, in the place of Wagtail's own actions."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from wagtail.admin import messages
from wagtail.admin.views.pages import bulk_actions
from wagtail.models import Page

from content.language_versions import FIELD, Move, following, moves, question


class AsksForVersions:
    """Adds the choice to the action's form when there is something to choose."""

    template_name = "content/admin/confirm_bulk.html"

    def get_form(self, form_class: type[forms.Form] | None = None) -> forms.Form:
        form = super().get_form(form_class)
        pages, _without_access = super().get_actionable_objects()
        found = following(pages, self.action_type, self.request.user)
        if found:
            form.fields[FIELD] = forms.BooleanField(label=question(found), required=False, initial=True)
        return form

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"core_template": super().template_name, "action": self}

    @property
    def chosen(self) -> bool:
        return bool(self.cleaned_form.cleaned_data.get(FIELD))

    def followers(self, pages: Iterable[Page]) -> list[Page]:
        return following(pages, self.action_type, self.request.user) if self.chosen else []


class UnpublishBulkAction(AsksForVersions, bulk_actions.UnpublishBulkAction):
    def get_execution_context(self) -> dict[str, Any]:
        return super().get_execution_context() | {"followers": self.followers(self.actionable_objects)}

    @classmethod
    def execute_action(cls, objects: list[Page], followers: Iterable[Page] = (), **context: Any) -> tuple[int, int]:
        super().execute_action(followers, **context)
        return super().execute_action(objects, **context)


class DeleteBulkAction(AsksForVersions, bulk_actions.DeleteBulkAction):
    serious = "serious"

    def get_execution_context(self) -> dict[str, Any]:
        return super().get_execution_context() | {"followers": self.followers(self.actionable_objects)}

    @classmethod
    def execute_action(cls, objects: list[Page], followers: Iterable[Page] = (), **context: Any) -> tuple[int, int]:
        super().execute_action(followers, **context)
        return super().execute_action(objects, **context)


class MoveBulkAction(AsksForVersions, bulk_actions.MoveBulkAction):
    def get_execution_context(self) -> dict[str, Any]:
        context = super().get_execution_context()
        there, pages = context["destination"], self.actionable_objects if self.chosen else []
        found = [each for page in pages for each in moves(page, there, self.request.user)]
        found = [each for each in found if each.version.pk not in self.pages_to_move]
        for each in found:
            if each.why_not:
                messages.warning(self.request, each.why_not)
        return context | {"along": [each for each in found if each.destination]}

    @classmethod
    def execute_action(
        cls, objects: list[Page], along: Iterable[Move] = (), user: AbstractBaseUser | None = None, **context: Any
    ) -> tuple[int, int]:
        counts = super().execute_action(objects, user=user, **context)
        for each in along:
            each.version.move(each.destination, pos="last-child", user=user)
        return counts
