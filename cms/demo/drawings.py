"""Pictures of Dalarna's geography, drawn in the colours of the site. The same every time."""

import io
import math
import random
from collections.abc import Callable

from PIL import Image, ImageDraw

SIZE = WIDTH, HEIGHT = 1600, 1000
SCALE = 2  # Drawn twice as large and reduced: Pillow does not smooth its lines.

PAPER, BIRCH, BARK, INK = "#FFFFFF", "#F5F6F2", "#E8EBE4", "#1B211E"
FOREST, MOSS, MEADOW = "#1F4B3A", "#3F7259", "#86CFA8"
LAKE, SHALLOW, SKY = "#174F73", "#4F86A8", "#DCE8EF"
RYE, RED = "#E0A526", "#801818"

Draw = Callable[[ImageDraw.ImageDraw, random.Random], None]


def scaled(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(x * SCALE, y * SCALE) for x, y in points]


def ring(radius: float, phase: float) -> list[tuple[float, float]]:
    """A closed line around the middle, uneven like a shore."""
    angles = [math.tau * step / 180 for step in range(180)]
    uneven = [1 + 0.05 * math.sin(3 * a + phase) + 0.03 * math.sin(7 * a - phase) for a in angles]
    return [
        (WIDTH / 2 + 1.35 * radius * u * math.cos(a), HEIGHT / 2 + radius * u * math.sin(a))
        for a, u in zip(angles, uneven, strict=True)
    ]


def siljan(draw: ImageDraw.ImageDraw, _chance: random.Random) -> None:
    """The Siljan Ring from above: hills, the ring of water, and the high ground in its middle."""
    rings = [(640, BIRCH), (560, MEADOW), (480, MOSS), (400, FOREST), (330, SHALLOW), (300, LAKE)]
    inner = [(190, SHALLOW), (170, MEADOW), (130, MOSS), (80, FOREST)]
    for radius, colour in [*rings, *inner]:
        draw.polygon(scaled(ring(radius, radius / 90)), fill=colour)


def ridges(draw: ImageDraw.ImageDraw, chance: random.Random) -> None:
    """Ridges that turn blue with distance, under a streak of morning."""
    draw.rectangle(scaled([(0, 0), SIZE]), fill=SKY)
    draw.rectangle(scaled([(0, 300), (WIDTH, 318)]), fill=RYE)
    colours = ["#B9CEDA", "#8FB0C2", SHALLOW, MOSS, FOREST]
    for layer, colour in enumerate(colours):
        top, phase = 340 + 120 * layer, chance.uniform(0, math.tau)
        line = [
            (
                x,
                top + (30 + 8 * layer) * math.sin(x / (210 - 20 * layer) + phase) + 14 * math.sin(x / 47 + phase),
            )
            for x in range(0, WIDTH + 20, 20)
        ]
        draw.polygon(scaled([(0, HEIGHT), *line, (WIDTH, HEIGHT)]), fill=colour)


def birch(draw: ImageDraw.ImageDraw, chance: random.Random) -> None:
    """Birch bark: short dark lines across white stems."""
    draw.rectangle(scaled([(0, 0), SIZE]), fill=FOREST)
    for left in range(60, WIDTH, 320):
        draw.rectangle(scaled([(left, 0), (left + 210, HEIGHT)]), fill=BIRCH)
        draw.rectangle(scaled([(left + 170, 0), (left + 210, HEIGHT)]), fill=BARK)
        for _line in range(34):
            x, y = left + chance.randint(0, 150), chance.randint(0, HEIGHT)
            length, thickness = chance.randint(18, 90), chance.choice([4, 6, 10])
            end = min(x + length, left + 205)
            draw.rectangle(scaled([(x, y), (end, y + thickness)]), fill=INK)


def river(draw: ImageDraw.ImageDraw, _chance: random.Random) -> None:
    """A river between fields, with its tributaries."""
    draw.rectangle(scaled([(0, 0), SIZE]), fill=MEADOW)
    for row, colour in enumerate([MOSS, "#A9DDBF", FOREST, "#A9DDBF", MOSS]):
        left = row * 340 - 80
        field = [(left, 0), (left + 190, 0), (left + 60, HEIGHT), (left - 130, HEIGHT)]
        draw.polygon(scaled(field), fill=colour)
    for source, mouth in ((120, 430), (640, 800), (1180, 1290)):
        bottom = course(mouth)
        brook = [(source + (mouth - source) * (y / bottom) ** 2, y) for y in range(-20, round(bottom), 10)]
        draw.polygon(scaled([*brook, *((x + 26, y) for x, y in reversed(brook))]), fill=SHALLOW)
    for width, colour in ((96, SHALLOW), (68, LAKE)):
        bank = [(x, course(x) - width / 2) for x in range(-40, WIDTH + 60, 10)]
        draw.polygon(scaled([*bank, *((x, y + width) for x, y in reversed(bank))]), fill=colour)


def course(x: float) -> float:
    """How far down the river runs at `x`."""
    return 520 + 170 * math.sin(x / 230)


def lights(draw: ImageDraw.ImageDraw, chance: random.Random) -> None:
    """Fifteen lights at dusk, one for each municipality."""
    draw.rectangle(scaled([(0, 0), SIZE]), fill=LAKE)
    draw.polygon(scaled([(0, 420), (500, 300), (1000, 430), (WIDTH, 290), (WIDTH, HEIGHT), (0, HEIGHT)]), fill=FOREST)
    for place in range(15):
        x, y = 100 + 100 * place, chance.randint(480, 900)
        draw.ellipse(scaled([(x - 26, y - 26), (x + 26, y + 26)]), fill=MOSS)
        draw.ellipse(scaled([(x - 12, y - 12), (x + 12, y + 12)]), fill=RYE)


DRAWINGS: dict[str, Draw] = {
    "siljan": siljan,
    "ridges": ridges,
    "birch": birch,
    "river": river,
    "lights": lights,
}


def png(key: str) -> bytes:
    """The picture as a PNG file. Cost: about 0.2 s."""
    large = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), BIRCH)
    DRAWINGS[key](ImageDraw.Draw(large), random.Random(key))  # noqa: S311 - it draws, it does not guard
    small = large.reduce(SCALE).quantize(64)
    buffer = io.BytesIO()
    small.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
