"""The library of images and documents.

Wagtail's own Image and Document stay installed beside ours and have taken the
reverse names ``image_set`` and ``document_set``; ours say theirs.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from wagtail.documents.models import AbstractDocument
from wagtail.documents.models import Document as WagtailDocument
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage


class Image(AbstractImage):
    """An image of the library; ``description`` is what its alt text starts from."""

    credit = models.CharField(
        _("credit"),
        max_length=255,
        blank=True,
        help_text=_("Who made the image, as it should be named beside it."),
    )

    tags = TaggableManager(_("tags"), blank=True, help_text=None, related_name="library_images")

    admin_form_fields = (*WagtailImage.admin_form_fields, "credit")

    @property
    def default_alt_text(self) -> str:
        """Never the title, which Wagtail falls back to: it is a file's name more often than not."""
        return self.description

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        default_related_name = "library_images"


class Rendition(AbstractRendition):
    image = models.ForeignKey(Image, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)


class Document(AbstractDocument):
    tags = TaggableManager(_("tags"), blank=True, help_text=None, related_name="library_documents")

    admin_form_fields = WagtailDocument.admin_form_fields

    @property
    def reading(self) -> "DocumentText | None":
        """What its file says, once it has been read. Cost: one query."""
        return DocumentText.objects.filter(document=self, file_name=self.file.name).first()

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        default_related_name = "library_documents"


class DocumentText(models.Model):
    """What a PDF says, read once for each version of the file, for search; see `cms.library.reading`."""

    document = models.OneToOneField(Document, on_delete=models.CASCADE, related_name="+")
    file_name = models.CharField(max_length=255)
    pages = models.PositiveIntegerField()
    text = models.TextField()

    def __str__(self) -> str:
        return self.file_name

    @property
    def is_scan(self) -> bool:
        """No words on its pages."""
        return bool(self.pages) and not self.text.strip()
