"""What is filled in to request a translation."""

from datetime import date
from typing import Any

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin.widgets import AdminDateInput
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from content.translating import planning, requests
from content.translating.planning import Wish


class LanguageField(forms.ModelChoiceField):
    def label_from_instance(self, obj: Locale) -> str:
        return obj.language_name_localized


class WishForm(forms.Form):
    language = LanguageField(label=gettext_lazy("Language"), queryset=Locale.objects.none(), empty_label=None)
    due = forms.DateField(
        label=gettext_lazy("Wanted by"),
        required=False,
        widget=AdminDateInput,
        help_text=gettext_lazy("Translators see the day in their list. Optional."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        languages = requests.languages()
        self.fields["language"].queryset = Locale.objects.filter(pk__in=[language.pk for language in languages])
        self.fields["language"].initial = languages[0] if languages else None

    def clean_due(self) -> date | None:
        due = self.cleaned_data["due"]
        if due and due < timezone.localdate():
            raise forms.ValidationError(_("Choose a day that has not passed."))
        return due

    @property
    def wish(self) -> Wish:
        return Wish(**self.cleaned_data)


class RequestForm(WishForm):
    """Of one page or word, which says itself why it cannot be."""

    def __init__(self, *args: Any, source: Model, user: AbstractBaseUser, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.source, self.user = source, user

    def clean_language(self) -> Locale:
        language = self.cleaned_data["language"]
        rows = Translation.objects.filter(source__object_id=self.source.translation_key, target_locale=language)
        target = self.source.get_translation_or_none(language)
        if why := requests.why_no_target(target, rows.first()):
            raise forms.ValidationError(why)
        return language


class PageForm(RequestForm):
    subtree = forms.BooleanField(required=False)
    parents = forms.BooleanField(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lacking = {language: planning.missing_parents(self.source, language) for language in requests.languages()}
        self._label_subtree(self.source.get_descendant_count())
        self._label_parents([page for pages in self.lacking.values() for page in pages])

    def _label_subtree(self, below: int) -> None:
        if below:
            label = ngettext("With the page below it (%d)", "With all pages below it (%d)", below) % below
            self.fields["subtree"].label = label
        else:
            del self.fields["subtree"]

    def _label_parents(self, pages: list[Page]) -> None:
        if pages:
            self.fields["parents"].label = _("With the pages above it that are missing: %s") % titles(pages)
        else:
            del self.fields["parents"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        lacking = self.lacking.get(cleaned.get("language"), [])
        if lacking and not cleaned.get("parents"):
            text = _("A page needs a place to stand. These are missing in the language: %s. Request them with it.")
            self.add_error("parents", text % titles(lacking))
        refused = [(page, why) for page in lacking if (why := planning.why_not(page, self.user))]
        for page, why in refused:
            self.add_error("parents", f"{page.get_admin_display_title()}: {why}")
        return cleaned


def titles(pages: list[Page]) -> str:
    unique = {page.pk: page.get_admin_display_title() for page in pages}
    return ", ".join(_("“%s”") % title for title in unique.values())


class BulkForm(WishForm):
    """Of pages that are ticked in a list: what stands in the way of one is said of that one afterwards."""

    subtree = forms.BooleanField(label=gettext_lazy("With all pages below them"), required=False)
    parents = forms.BooleanField(label=gettext_lazy("With the pages above them that are missing"), required=False)
