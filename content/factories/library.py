"""Makes images and documents, in the collection that everybody's rights are given for."""

import factory
from factory.django import DjangoModelFactory
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection


class ImageFactory(DjangoModelFactory):
    title = factory.Sequence(lambda number: f"Bild {number}")
    file = factory.django.ImageField(filename="bild.jpg", width=64, height=48)
    collection = factory.LazyFunction(Collection.get_first_root_node)

    class Meta:
        model = get_image_model()


class DocumentFactory(DjangoModelFactory):
    title = factory.Sequence(lambda number: f"Dokument {number}")
    collection = factory.LazyFunction(Collection.get_first_root_node)
    file = factory.django.FileField(filename="dokument.pdf", data=b"%PDF-1.7")

    class Meta:
        model = get_document_model()
