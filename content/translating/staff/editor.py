"""The editor of translations: the source and its translation side by side, string by string.

It takes the place of the page's own editor, as wagtail-localize's does, and of a word's.
"""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import Translation

from content.publishing import Refused
from content.translating import access
from content.translating.staff import screen
from content.translating.staff.deciding import DECISIONS
from content.translating.staff.doing import ACTIONS
from content.translating.staff.overriding import OverrideForms
from content.translating.staff.rows import Row, rows_of, save_typed
from content.translating.staff.times import TimesForm


def open_editor(request: HttpRequest, target: Model) -> HttpResponse | None:
    """A hook before editing a page or a word: the editor, when it is a translation that follows its source."""
    if not hasattr(target, "translation_key"):
        return None
    translation = (
        Translation.objects.filter(
            source__object_id=target.translation_key, target_locale_id=target.locale_id, enabled=True
        )
        .select_related("source__locale", "source__object", "source__specific_content_type", "target_locale")
        .first()
    )
    return TranslationEditor(request, translation, target).respond() if translation else None


class TranslationEditor:
    """One request for the editor. Whether the user may edit at all has been asked by the view with the hook.

    Cost: at most 60 queries to open, however many strings; to save, some five for each text that was changed.
    """

    template = "translating/admin/editor.html"

    def __init__(self, request: HttpRequest, translation: Translation, target: Model) -> None:
        self.request, self.user = request, request.user
        self.translation, self.target = translation, target
        self.is_page = isinstance(target, Page)
        self.posted = request.POST if request.method == "POST" else None

    @cached_property
    def rows(self) -> list[Row]:
        return rows_of(self.translation)

    @cached_property
    def times(self) -> TimesForm | None:
        return TimesForm.of(self.target, self.posted) if self.is_page else None

    @cached_property
    def overrides(self) -> OverrideForms:
        return OverrideForms(self.translation, self.posted)

    def respond(self) -> HttpResponse:
        return self.show() if self.posted is None else self.act()

    def show(self) -> HttpResponse:
        if self.is_page:
            # With what locks, panels and rights would each ask for by themselves.
            self.target = Page.objects.specific().prefetch_workflow_states().get(pk=self.target.pk)
            self.target.locale = self.translation.target_locale
        return TemplateResponse(self.request, self.template, screen.context(self))

    def act(self) -> HttpResponse:
        action = "confirm" if "confirm" in self.posted else self.posted.get("action", "save")
        try:
            if action in DECISIONS:
                DECISIONS[action](self)
            elif not self.write(action):
                return self.show()
        except Refused as refused:
            messages.error(self.request, str(refused))
            return self.show()
        except PermissionDenied:
            messages.error(self.request, _("You may not do that with this page, or not any longer."))
        except ValidationError as error:
            self.explain(error)
            return self.show()
        return redirect(self.request.path)

    def write(self, action: str) -> bool:
        """Save what was typed, then do what the button says; returns whether all of it could be saved.

        Raises Refused, PermissionDenied and ValidationError; what was typed is saved by then.
        """
        access.refuse_locked(self.user, self.target)
        saved = self.save_typed()
        if saved:
            ACTIONS.get(action, ACTIONS["save"])(self)
        else:
            messages.error(self.request, _("Some texts could not be saved. What you wrote is still here."))
        return saved

    def save_typed(self) -> bool:
        """Save what was typed and chosen, each for itself; returns whether all of it could be saved."""
        save_typed(self.rows, self.posted, self.translation, self.user)
        saved = self.overrides.save(self.user)
        fine = saved and not any(row.error for row in self.rows)
        return fine and (self.times is None or self.times.is_valid())

    def explain(self, error: ValidationError) -> None:
        """Say what the page refuses at the text that it refuses, or above all."""
        errors: dict[str, Any] = getattr(error, "message_dict", {"": error.messages})
        for name, texts in errors.items():
            row = next((row for row in self.rows if row.place.group == name), None)
            if row:
                row.error = " ".join(texts)
            else:
                messages.error(self.request, " ".join(texts))
