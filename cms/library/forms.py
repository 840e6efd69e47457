from typing import Any

from wagtail.images.forms import BaseImageForm

from .safety import SafeImageField


class ImageForm(BaseImageForm):
    """The form behind every way to upload: one by one, many at once, and in the chooser."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Wagtail chooses the field's class itself, after the form's own; the form for
        # images that are already uploaded has no such field.
        if field := self.fields.get("file"):
            self.fields["file"] = SafeImageField(label=field.label, required=field.required, widget=field.widget)
