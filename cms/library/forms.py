from typing import Any

from django.utils.translation import gettext as _
from wagtail.documents.forms import BaseDocumentForm
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


class DocumentForm(BaseDocumentForm):
    """Wagtail's form, which warns of a scan: as soon as it has been uploaded, and whenever it is edited."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reading = self.instance.reading if self.instance.pk else None
        if reading and reading.is_scan:
            self["title"].help_text = _(
                "This PDF is a scan: pictures of its pages, without text. Nobody finds it by what it says, and it "
                "cannot be read aloud. Replace it with one that holds text, if you can."
            )
