"""Pictures in a text, whatever their size."""

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string

from content.factories import ImageFactory


@pytest.mark.parametrize(
    ("width", "offered"), [(300, []), (480, []), (600, [480, 600]), (1000, [480, 840, 1000]), (2000, [480, 840, 1344])]
)
def test_a_picture_is_offered_in_no_more_widths_than_it_has(db, width, offered):
    image = ImageFactory(file__width=width, file__height=50)

    html = render_to_string("components/figure.html", {"image": image, "alt": "En sjö"})
    picture = BeautifulSoup(html, "html.parser").img

    candidates = picture.get("srcset", "").split(", ")
    assert [int(candidate.split()[1].removesuffix("w")) for candidate in candidates if candidate] == offered
    assert ("sizes" in picture.attrs) == bool(offered)
    assert (picture["alt"], picture["loading"]) == ("En sjö", "lazy")
