"""Makes images and documents, in the collection that everybody's rights are given for."""

import factory
import wagtail_factories
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection


class ImageFactory(wagtail_factories.ImageFactory):
    title = factory.Sequence(lambda number: f"Bild {number}")
    collection = factory.LazyFunction(Collection.get_first_root_node)

    class Meta:
        model = get_image_model()


class DocumentFactory(wagtail_factories.DocumentFactory):
    title = factory.Sequence(lambda number: f"Dokument {number}")
    collection = factory.LazyFunction(Collection.get_first_root_node)
    file = factory.django.FileField(filename="dokument.pdf", data=b"%PDF-1.7")

    class Meta:
        model = get_document_model()
