"""What an uploaded image must survive before the library keeps it.

Wagtail looks at an image's header only: a file that is cut short passes, and every page
that shows it is an error from then on. Here the whole image is decoded once, at upload,
after its number of pixels is known to be bearable. An SVG is a program as much as a
picture; what can act, load or track is taken out of it.
"""

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.utils.translation import gettext as _
from PIL import Image as PillowImage
from py_svg_hush import filter_svg
from wagtail.images.fields import WagtailImageField

# Pictures that may stand inside an SVG. SVG itself is not among them: it would not be cleaned.
INSIDE_SVG = {"image": ["jpeg", "png", "gif", "webp"]}


class SafeImageField(WagtailImageField):
    """Wagtail's upload field, which also decodes the picture and cleans an SVG."""

    def to_python(self, data: UploadedFile | None) -> UploadedFile | None:
        if data and is_svg(data):
            data = clean_svg(data)
        try:
            file = super().to_python(data)
            if file:
                decode(file)
        except ValidationError:
            raise
        except Exception as error:  # Decoders raise whatever they stumble upon.
            raise broken() from error
        return file


def is_svg(upload: UploadedFile) -> bool:
    return upload.name.lower().endswith(".svg")


def clean_svg(upload: UploadedFile) -> UploadedFile:
    """Return the drawing without scripts, event handlers, foreign content and remote addresses."""
    upload.seek(0)
    try:
        content = filter_svg(upload.read(), INSIDE_SVG)
    except ValueError as error:
        raise broken() from error
    return SimpleUploadedFile(upload.name, content, content_type="image/svg+xml")


def decode(upload: UploadedFile) -> None:
    """Raise whatever the decoder raises when a part of the picture is missing.

    Of an animation only the first frame is read; Pillow makes still renditions of it.
    """
    if is_svg(upload):
        if not all(upload.image.get_size()):
            raise broken()
        return
    upload.seek(0)
    with PillowImage.open(upload) as image:
        image.load()
    upload.seek(0)


def broken() -> ValidationError:
    return ValidationError(
        _("The image is damaged and cannot be shown. Export it again from where it was made."),
        code="invalid_image",
    )
