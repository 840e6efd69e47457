"""When a translation goes live and when it goes off, as for any page."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminDateTimeInput
from wagtail.models import Page


class TimesForm(forms.Form):
    go_live_at = forms.DateTimeField(
        label=gettext_lazy("Goes live"), required=False, widget=AdminDateTimeInput, localize=False
    )
    expire_at = forms.DateTimeField(
        label=gettext_lazy("Goes off"), required=False, widget=AdminDateTimeInput, localize=False
    )

    @classmethod
    def of(cls, page: Page, data: Mapping[str, Any] | None) -> "TimesForm":
        """With the times of the newest draft. Cost: one query."""
        draft = page.latest_revision.content if page.latest_revision else {}
        initial = {name: parse_datetime(draft.get(name) or "") for name in ("go_live_at", "expire_at")}
        return cls(data, initial=initial, prefix="times")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        start, end = cleaned.get("go_live_at"), cleaned.get("expire_at")
        if start and end and start >= end:
            self.add_error("expire_at", _("The page has to go off after it has gone live."))
        elif end and end < timezone.now() and "expire_at" in self.changed_data:
            self.add_error("expire_at", _("This moment has passed."))
        return cleaned
