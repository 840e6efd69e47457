"""Blocks of files: pictures, documents and films."""

from urllib.parse import parse_qs, urlparse

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock

from .references import ImageReference

PLAYERS = {
    "www.youtube.com": "https://www.youtube-nocookie.com/embed/{id}",
    "youtube.com": "https://www.youtube-nocookie.com/embed/{id}",
    "youtu.be": "https://www.youtube-nocookie.com/embed/{id}",
    "vimeo.com": "https://player.vimeo.com/video/{id}?dnt=1",
}


class Figure(blocks.StructBlock):
    """A picture. Its text alternative is not its caption and not its file name (WCAG 2.2, 1.1.1)."""

    image = ImageReference(label=_("Image"))
    alt_text = blocks.CharBlock(
        label=_("Text alternative"),
        default="",
        required=False,
        help_text=_("What the picture tells somebody who cannot see it. One sentence."),
    )
    decorative = blocks.BooleanBlock(
        label=_("Decorative"),
        required=False,
        help_text=_("The text says everything that the picture says."),
    )
    caption = blocks.CharBlock(label=_("Caption"), default="", required=False)
    credit = blocks.CharBlock(
        label=_("Credit"),
        default="",
        required=False,
        help_text=_("Only when it differs from the credit of the image."),
    )

    class Meta:
        icon = "image"
        label = _("Image")
        label_format = "{caption} {alt_text}"
        group = _("Media")
        description = _("A picture with a text alternative, a caption and a credit.")
        template = "blocks/figure.html"

    def get_preview_value(self) -> blocks.StructValue:
        image = self.child_blocks["image"].target_model.objects.first()
        return self.normalize({"image": image, "alt_text": "Fem personer vid ett bord.", "caption": "Ett möte"})

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if not self.is_deferred_validation and (problem := self._problem(cleaned)):
            raise blocks.StructBlockValidationError(block_errors={"alt_text": ValidationError(problem)})
        return cleaned

    def _problem(self, value: blocks.StructValue) -> str:
        alt = value["alt_text"].strip().casefold()
        if value["decorative"]:
            return _("A decorative image has no text alternative: empty one of the two.") if alt else ""
        if not alt:
            return _("Say what the picture shows, or mark it as decorative.")
        if alt == value["caption"].strip().casefold():
            return _("The text alternative repeats the caption: a listener would hear it twice.")
        file_name = value["image"].filename.casefold()
        if alt in {file_name, file_name.rpartition(".")[0]}:
            return _("This is the name of the file. Say what the picture shows.")
        return ""


class Documents(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), default="", required=False)
    documents = blocks.ListBlock(DocumentChooserBlock(label=_("Document")), label=_("Documents"), min_num=1)

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        label_format = "{heading}"
        group = _("Media")
        description = _("Files to download, with type and size.")
        template = "blocks/documents.html"

    def get_preview_value(self) -> blocks.StructValue:
        return self.normalize({"heading": "Att läsa", "documents": list(get_document_model().objects.all()[:2])})


class VideoValue(blocks.StructValue):
    @property
    def host(self) -> str:
        return urlparse(self["url"] or "").hostname or ""

    @property
    def player_url(self) -> str:
        """The address of the player that sets no cookie before it is started, or nothing for other hosts."""
        template = PLAYERS.get(self.host)
        return template.format(id=video_id(self["url"])) if template else ""


def video_id(url: str) -> str:
    """The film's id in an address at YouTube or Vimeo; empty when there is none."""
    parts = urlparse(url)
    found = parse_qs(parts.query).get("v", [""])[0] or parts.path.rstrip("/").rpartition("/")[2]
    return found if found.replace("-", "").replace("_", "").isalnum() else ""


class Video(blocks.StructBlock):
    """A film that asks nobody for anything before the visitor presses play."""

    title = blocks.CharBlock(label=_("Title"), default="")
    url = blocks.URLBlock(label=_("Address at YouTube or Vimeo"), required=False)
    file = DocumentChooserBlock(label=_("Or a film of our own"), required=False)
    poster = ImageReference(label=_("Still image"), required=False)
    transcript = blocks.TextBlock(
        label=_("What is said and shown"),
        default="",
        required=False,
        help_text=_("For those who cannot hear or see it."),
    )

    class Meta:
        icon = "media"
        label = _("Film")
        label_format = "{title}"
        group = _("Media")
        description = _("A film that is loaded only when the visitor asks for it.")
        template = "blocks/video.html"
        value_class = VideoValue
        preview_value = {
            "title": "Partnerskapet på två minuter",
            "url": "https://vimeo.com/76979871",
        }

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if self.is_deferred_validation and not (cleaned["url"] or cleaned["file"]):
            return cleaned
        if bool(cleaned["url"]) == bool(cleaned["file"]):
            error = ValidationError(_("Give an address or choose a file: one of them, not both."))
            raise blocks.StructBlockValidationError(block_errors={"url": error})
        if cleaned["url"] and not (cleaned.player_url and video_id(cleaned["url"])):
            error = ValidationError(_("Only films at YouTube and Vimeo can be shown. Link to others in the text."))
            raise blocks.StructBlockValidationError(block_errors={"url": error})
        return cleaned
