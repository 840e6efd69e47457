"""A chooser of pages that speaks the language of whoever looks at it.

Wagtail 8.0.1 adds the kind of page to the text of its button, "Choose a page (Fact)", when it makes the widget: once
for each process, in the language of whoever opens a form first. Here the text is put together when it is read.
`test_page_chooser.py` fails when Wagtail does the same, and this module can go.
"""

from typing import Any

from django.db.models import ForeignKey
from django.utils.text import capfirst, format_lazy
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page


class PageChooser(AdminPageChooser):
    def __init__(self, target_models: list[type[Page]], **kwargs: Any) -> None:
        super().__init__(target_models=target_models, **kwargs)
        if "choose_one_text" not in kwargs and self.model is not Page:
            kind = capfirst(self.model._meta.verbose_name)
            self.choose_one_text = format_lazy("{} ({})", AdminPageChooser.choose_one_text, kind)


def use_in_forms() -> None:
    """Take the place of Wagtail's own for every field that refers to a page; called when the app is ready."""
    register_form_field_override(
        ForeignKey, to=Page, override=lambda field: {"widget": PageChooser([field.remote_field.model])}
    )
