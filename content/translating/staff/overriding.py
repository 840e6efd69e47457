"""What follows the source unless the language has its own: a picture with words in it, a link to another address."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import OverridableSegment, SegmentOverride, Translation

from content.translating.overrides import clean, override_field
from content.translating.places import Place, place_of
from content.translating.strings import overridable


class OverrideForm(forms.Form):
    """Whether the language has its own, and what."""

    own = forms.BooleanField(label=_("Another in this language"), required=False)

    def __init__(self, segment: OverridableSegment, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.segment = segment
        self.fields["value"] = override_field(segment)
        self.fields["value"].required = False
        self.fields["value"].label = _("In this language")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("own") and "value" in cleaned:
            try:
                cleaned["data"] = clean(self.segment, cleaned["value"])
            except ValidationError as error:
                self.add_error("value", error)
        return cleaned


@dataclass
class Override:
    place: Place
    form: OverrideForm


class OverrideForms:
    """A form for each thing that can be another. Cost: one query, and one for each thing that is chosen."""

    def __init__(self, translation: Translation, data: Mapping[str, Any] | None) -> None:
        self.translation, self.data = translation, data

    def __iter__(self) -> Any:
        return iter(self.all)

    @cached_property
    def all(self) -> list[Override]:
        model = self.translation.source.specific_content_type.model_class()
        return [
            Override(place_of(model, segment.context), self._form(segment)) for segment in overridable(self.translation)
        ]

    @property
    def media(self) -> forms.Media:
        return sum((each.form.media for each in self.all), forms.Media())

    def _form(self, segment: OverridableSegment) -> OverrideForm:
        own = segment.override_json is not None
        value = json.loads(segment.override_json) if own else segment.data
        return OverrideForm(
            segment, data=self.data, prefix=f"override-{segment.pk}", initial={"own": own, "value": value}
        )

    def save(self, user: AbstractBaseUser) -> bool:
        """Keep what was chosen; returns whether all of it could be kept."""
        changed = [each.form for each in self.all if each.form.has_changed()]
        for form in changed:
            if form.is_valid():
                self._keep(form, user)
        return all(form.is_valid() for form in changed)

    def _keep(self, form: OverrideForm, user: AbstractBaseUser) -> None:
        place = {"context_id": form.segment.context_id, "locale_id": self.translation.target_locale_id}
        if not form.cleaned_data["own"]:
            SegmentOverride.objects.filter(**place).delete()
            return
        data = {"data_json": json.dumps(form.cleaned_data["data"]), "last_translated_by": user, "has_error": False}
        SegmentOverride.objects.update_or_create(**place, defaults=data)
