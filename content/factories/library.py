"""Makes images and documents."""

import factory
import wagtail_factories
from wagtail.documents import get_document_model
from wagtail.images import get_image_model


class ImageFactory(wagtail_factories.ImageFactory):
    title = factory.Sequence(lambda number: f"Bild {number}")

    class Meta:
        model = get_image_model()


class DocumentFactory(wagtail_factories.DocumentFactory):
    title = factory.Sequence(lambda number: f"Dokument {number}")
    file = factory.django.FileField(filename="dokument.pdf", data=b"%PDF-1.7")

    class Meta:
        model = get_document_model()
