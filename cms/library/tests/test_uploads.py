"""What a person may put into the library, and in what words the rest is refused."""

from pathlib import Path

import pytest
from django.forms import BaseForm
from django.urls import reverse
from wagtail.images.forms import get_image_form
from wagtail.models import Collection

from cms.library.models import Image
from cms.users.models import User

from .files import SVG, blank, picture, upload

pytestmark = pytest.mark.django_db

KINDS = ["avif", "gif", "jpg", "png", "webp"]


def filled_form(name: str, content: bytes | str) -> BaseForm:
    data = {"title": "Bild", "collection": Collection.get_first_root_node().pk}
    return get_image_form(Image)(data, {"file": upload(name, content)}, instance=Image())


def cleaned(drawing: str) -> str:
    form = filled_form("drawing.svg", f"{SVG}{drawing}<circle r='1'/></svg>")
    assert form.is_valid(), form.errors
    text = form.save().file.read().decode()
    assert "<circle" in text  # The drawing itself is still there.
    return text


@pytest.mark.parametrize("extension", KINDS)
def test_whole_image_is_kept_unchanged(extension: str) -> None:
    content = picture(extension)
    form = filled_form(f"whole.{extension}", content)
    assert form.is_valid(), form.errors
    image = form.save()
    assert (image.width, image.height) == (60, 40)
    assert image.file.read() == content


@pytest.mark.parametrize("extension", KINDS)
@pytest.mark.parametrize("share", [0.05, 0.5, 0.95])
def test_image_that_is_cut_short_is_refused_in_words(extension: str, share: float) -> None:
    content = picture(extension)
    form = filled_form(f"cut.{extension}", content[: int(len(content) * share)])
    assert list(form.errors) == ["file"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("script.gif", b"GIF89a/*\x00" + b"*/=1;alert(document.domain)//"),
        ("page.png", b"<html><script>alert(1)</script></html>"),
        ("empty.jpg", b""),
        ("other-kind.png", picture("jpg")),
        ("drawing.png", f"{SVG}</svg>".encode()),
        ("header-only.webp", b"RIFF\x00\x01\x00\x00WEBPVP8 "),
        ("program.exe", picture("png")),
        ("page.svg", b"<html><script>alert(1)</script></html>"),
        ("cut.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><g>'),
        ("no-namespace.svg", b"<svg><circle r='1'/></svg>"),
        ("wrong-size.svg", SVG.replace('viewBox="0 0 9 9"', 'width="wide" height="2"').encode() + b"</svg>"),
        ("no-area.svg", SVG.replace("0 0 9 9", "0 0 0 0").encode() + b"</svg>"),
        ("binary.svg", bytes(range(256))),
    ],
)
def test_what_is_no_image_is_refused_in_words(name: str, content: bytes) -> None:
    form = filled_form(name, content)
    assert list(form.errors) == ["file"]


def test_more_than_25_megapixels_are_refused() -> None:
    assert filled_form("large.png", blank((5000, 5000))).is_valid()
    form = filled_form("larger.png", blank((5001, 5000)))
    assert "25005000" in form.errors["file"][0]


@pytest.mark.parametrize(
    "drawing",
    [
        "<script>alert(1)</script>",
        "<script xlink:href='https://elsewhere.example/a.js'/>",
        "<rect onload='alert(1)' width='1' height='1'/>",
        "<a xlink:href='javascript:alert(1)'><text>x</text></a>",
        "<a href='&#106;avascript:alert(1)'><text>x</text></a>",
        "<image href='https://elsewhere.example/track.png'/>",
        "<use href='https://elsewhere.example/a.svg#b'/>",
        "<style>rect { fill: url(https://elsewhere.example/a) }</style>",
        "<rect style='fill: url(https://elsewhere.example/a)'/>",
        "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='/x'/></foreignObject>",
        "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
        "<image href='data:text/html,alert(1)'/>",
    ],
)
def test_drawing_is_rid_of_what_acts_or_loads(drawing: str) -> None:
    text = cleaned(drawing)
    for hostile in ("alert", "script", "onload", "url(http", "='http", '="http', "iframe", "data:"):
        assert hostile not in text.replace("http://www.w3.org/", "")


def test_drawing_cannot_animate_a_link_or_a_handler() -> None:
    text = cleaned(
        "<a id='x'><text>x</text></a>"
        "<animate xlink:href='#x' attributeName='href' values='javascript:alert(1)'/>"
        "<set attributeName='onload' to='alert(1)'/>"
    )
    assert "attributeName" not in text


def test_drawing_cannot_read_files_of_the_server() -> None:
    outside = '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    form = filled_form("read.svg", f"{outside}{SVG}<text>&x;</text></svg>")
    assert not form.is_valid() or b"root:" not in form.save().file.read()


def test_drawing_cannot_unfold_without_end() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 50}">' for n in range(1, 9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY e0 "ha">{entities}]>{SVG}<text>&e8;</text></svg>'
    form = filled_form("bomb.svg", bomb)
    assert not form.is_valid() or form.save().file_size < 1000


def test_harmless_drawing_keeps_its_parts() -> None:
    text = cleaned(
        "<title>Märke</title>"
        "<defs><linearGradient id='g'><stop offset='0' stop-color='#fff'/></linearGradient></defs>"
        "<path d='M0 0L1 1' fill='url(#g)' transform='rotate(3)'/><use href='#g'/>"
        "<image href='data:image/png;base64,iVBORw0KGgo='/>"
    )
    for part in ("<title>Märke", "linearGradient", "M0 0L1 1", "url(#g)", "rotate(3)", "data:image/png"):
        assert part in text


@pytest.mark.parametrize("view", ["wagtailimages:add", "wagtailimages:add_multiple"])
def test_damaged_image_is_a_message_and_leaves_nothing_behind(client, settings, view: str) -> None:
    client.force_login(User.objects.create_superuser("owner"))
    damaged = upload("damaged.png", picture()[:900])
    data = {
        "title": "Bild",
        "collection": Collection.get_first_root_node().pk,
        "file": damaged,
        "files[]": damaged,
    }
    before = set(Path(settings.MEDIA_ROOT).rglob("*"))
    response = client.post(reverse(view), data)
    assert response.status_code == 200
    assert not Image.objects.exists()
    assert set(Path(settings.MEDIA_ROOT).rglob("*")) == before


def test_alt_text_starts_from_the_description_and_never_from_the_title() -> None:
    image = Image(title="DSC_0042.jpg", description="Two people repair a bicycle")
    assert image.default_alt_text == "Two people repair a bicycle"
    assert Image(title="DSC_0042.jpg").default_alt_text == ""
