"""The contrast that tokens.css promises is computed again (WCAG 2.2, relative luminance)."""

import re

import pytest
from django.conf import settings

CSS = (settings.BASE_DIR / "static" / "css" / "tokens.css").read_text()
HEX = r"#[0-9a-f]{6}"
TOKEN = re.compile(rf"^\s*(--[\w-]+): (?:light-dark\(({HEX}), ({HEX})\)|({HEX}));", re.MULTILINE)
COLOURS = {name: (light or both, dark or both) for name, light, dark, both in TOKEN.findall(CSS)}
PROMISE = re.compile(r"contrast: (--[\w-]+) on (--[\w-]+) ([\d.]+) ([\d.]+) >= ([\d.]+)")
PROMISES = PROMISE.findall(CSS)
ORNAMENTS = {"--line", "--falu"}  # Hairlines and the band on top: nothing is lost with them.
GROUNDS = ["--paper", "--birch", "--birch-2", "--ground", "--forest"]


def luminance(colour):
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(first, second):
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("promise", PROMISES, ids=" ".join)
def test_contrast_is_what_is_promised(promise):
    text, ground, light, dark, least = promise
    measured = [contrast(*pair) for pair in zip(COLOURS[text], COLOURS[ground], strict=True)]

    assert [f"{value:.1f}" for value in measured] == [light, dark]
    assert min(measured) >= float(least)


def test_every_colour_that_says_something_is_promised():
    promised = {name for text, ground, *_figures in PROMISES for name in (text, ground)}

    assert COLOURS.keys() - promised == ORNAMENTS


@pytest.mark.parametrize("ground", GROUNDS)
def test_one_ring_of_the_focus_shows_on_every_ground(ground):
    for theme in (0, 1):
        rings = [contrast(COLOURS[ring][theme], COLOURS[ground][theme]) for ring in ("--focus", "--focus-ink")]

        assert max(rings) >= 3
