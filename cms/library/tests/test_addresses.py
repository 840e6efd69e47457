"""Images are files; documents are asked for, so that the private stay private."""

import pytest
from django.conf import settings

pytestmark = pytest.mark.django_db


@pytest.fixture
def stored():
    for folder in ("images", "documents"):
        (settings.MEDIA_ROOT / folder).mkdir(parents=True, exist_ok=True)
        (settings.MEDIA_ROOT / folder / "file.txt").write_text("words")


def test_an_image_has_an_address_among_the_media(client, stored):
    assert client.get("/media/images/file.txt").status_code == 200


@pytest.mark.parametrize("path", ["/media/documents/file.txt", "/media/images/../documents/file.txt"])
def test_a_document_has_none(client, stored, path):
    assert client.get(path).status_code == 404
