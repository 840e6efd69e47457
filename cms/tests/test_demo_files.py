"""The pictures and the document that code has made."""

import io
import re

import pytest
from PIL import Image

from cms.demo.drawings import DRAWINGS, SIZE, png
from cms.demo.media import IMAGES, vision_and_values
from cms.demo.pdf import LINES, pdf


@pytest.mark.parametrize("key", DRAWINGS)
def test_a_picture_is_the_same_every_time_and_small(key):
    first = png(key)

    assert first == png(key)
    assert Image.open(io.BytesIO(first)).size == SIZE
    assert len(first) < 60_000


def test_every_drawing_is_in_the_library():
    assert set(IMAGES) == set(DRAWINGS)


def test_the_table_of_a_pdf_says_where_its_objects_begin():
    content = pdf("Vision och värden", "sv", vision_and_values("sv"))
    start = int(re.search(rb"startxref\n(\d+)", content)[1])
    offsets = [int(offset) for offset in re.findall(rb"(\d{10}) 00000 n", content[start:])]

    assert content[start:].startswith(b"xref")
    assert [content[offset:].split()[0] for offset in offsets] == [b"%d" % n for n in range(1, len(offsets) + 1)]


def test_a_pdf_has_language_title_and_swedish_letters():
    content = pdf("Våra värden", "sv", [("Åtgärd (1)", "Så här.")])

    assert b"/Lang (sv)" in content
    assert "Våra värden".encode("utf-16-be").hex().encode() in content
    assert r"(Åtgärd \(1\))".encode("cp1252") in content


def test_a_long_pdf_goes_on_to_another_sheet():
    assert b"/Count 2" in pdf("Lång", "sv", [(f"Del {n}", "Text.") for n in range(LINES // 2)])
