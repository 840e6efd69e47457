"""An editor at work in the admin: opens a page, changes fields, presses a button."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse, QueryDict
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page
from wagtail.test.utils import WagtailTestUtils
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, rich_text, streamfield


def texts(*paragraphs: str) -> dict[str, Any]:
    """A body of texts, as the form sends it."""
    return blocks(*(("rich_text", rich_text(f"<p>{paragraph}</p>")) for paragraph in paragraphs))


def blocks(*items: tuple[str, Any]) -> dict[str, Any]:
    return nested_form_data({"body": streamfield(list(items))})


def errors(response: HttpResponse) -> str:
    """Everything that the form refuses, as the editor reads it."""
    form = response.context["form"]
    formsets = form.formsets.values()
    with override("en"):
        texts = [form.errors, *(part for each in formsets for part in (each.errors, each.non_form_errors()))]
        return " ".join(str(text) for text in texts)


@dataclass
class Desk:
    client: Client

    def form(self, address: str) -> QueryDict:
        """What the form holds when it is opened; a body is drawn by the browser and begins empty here."""
        html = self.client.get(address).content.decode()
        data = querydict_from_html(html, form_id="page-edit-form")
        for box in WagtailTestUtils.get_soup(html).select("#page-edit-form input[type=checkbox][checked]"):
            data[box["name"]] = box.get("value", "on")  # Wagtail's helper takes a box without value for unchecked.
        data.setdefault("body-count", "0")
        return data

    def create(self, parent: Page, model: type[Page], button: str = "", **changes: Any) -> HttpResponse:
        names = [model._meta.app_label, model._meta.model_name, parent.pk]
        return self._send(reverse("wagtailadmin_pages:add", args=names), button, changes)

    def save(self, page: Page, button: str = "", **changes: Any) -> HttpResponse:
        """Press "Save draft", or the button with the name; only what is given differs from what the form holds."""
        return self._send(reverse("wagtailadmin_pages:edit", args=[page.pk]), button, changes)

    def decide(self, page: Page, action: str = "approve", comment: str = "", **changes: Any) -> HttpResponse:
        """Approve or reject from the page's editor."""
        extra = f'{{"comment": "{comment}"}}'
        changes |= {"workflow-action-name": action, "workflow-action-extra-data": extra}
        return self.save(page, "action-workflow-action", **changes)

    def _send(self, address: str, button: str, changes: dict[str, Any]) -> HttpResponse:
        data = self.form(address)
        for name, value in changes.items():
            data[name] = value
        if button:
            data[button] = "true"
        return self.client.post(address, data)
