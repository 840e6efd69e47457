"""An image or a document that a page shows is not deleted."""

import pytest
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from content.factories import (
    DocumentFactory,
    ImageFactory,
    PartnerPageFactory,
)
from content.sample_body import items
from content.tests.used import bulk_delete, exists, placing


@pytest.fixture
def client(desk_of):
    return desk_of("Publicerare").client


def test_an_image_that_a_page_shows_is_kept(client, home):
    used, unused = ImageFactory(), ImageFactory()
    placing("figure", {"image": used.pk, "alt_text": "En sjö.", "caption": ""})
    check_that_only_the_unused_goes(client, "wagtailimages:delete", used, unused)


def test_so_is_a_document(client, home):
    used, unused = DocumentFactory(), DocumentFactory()
    placing("documents", {"heading": "", "documents": items(used.pk)})
    check_that_only_the_unused_goes(client, "wagtaildocs:delete", used, unused)


def check_that_only_the_unused_goes(client, name, used, unused):
    assert bulk_delete(client, used, unused).status_code == 409
    assert client.post(reverse(name, args=[used.pk])).status_code == 409
    assert client.post(reverse(name, args=[unused.pk])).status_code == 302
    assert exists(used)
    assert not exists(unused)


def test_a_logo_is_used_too(client, home):
    logo = ImageFactory()
    PartnerPageFactory(logo=logo)
    assert client.post(reverse("wagtailimages:delete", args=[logo.pk])).status_code == 409
    assert get_image_model().objects.filter(pk=logo.pk).exists()


def test_asking_about_an_unused_document_still_asks(client, home):
    document = DocumentFactory()
    assert client.get(reverse("wagtaildocs:delete", args=[document.pk])).status_code == 200
    assert get_document_model().objects.filter(pk=document.pk).exists()
