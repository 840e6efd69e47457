"""A PDF of headings and paragraphs, written by hand: it has text, a title and a language, but no tags."""

import textwrap
from dataclasses import dataclass

A4 = WIDTH, HEIGHT = 595, 842
MARGIN, LEADING = 64, 17
LINES = (HEIGHT - 2 * MARGIN) // LEADING
CHARACTERS = 84
CATALOG, PAGES, TEXT, BOLD, INFO, FIRST_PAGE = 1, 2, 3, 4, 5, 6


@dataclass(frozen=True)
class Line:
    text: str
    font: str = "/F1"
    size: int = 11


def lines(title: str, parts: list[tuple[str, str]]) -> list[Line]:
    """The title, then every part as a heading and a paragraph."""
    found = [Line(title, "/F2", 20), Line("")]
    for heading, paragraph in parts:
        found += [Line(""), Line(heading, "/F2", 13)]
        found += [Line(text) for text in textwrap.wrap(paragraph, CHARACTERS)]
    return found


def pdf(title: str, language: str, parts: list[tuple[str, str]]) -> bytes:
    """The document (ISO 32000-1), in the standard fonts and their Western European encoding."""
    rows = lines(title, parts)
    sheets = [rows[start : start + LINES] for start in range(0, len(rows), LINES)]
    kids = " ".join(f"{FIRST_PAGE + 2 * number} 0 R" for number in range(len(sheets)))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica{} /Encoding /WinAnsiEncoding >>"
    view = "/ViewerPreferences << /DisplayDocTitle true >>"
    objects = [
        f"<< /Type /Catalog /Pages {PAGES} 0 R /Lang ({language}) {view} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(sheets)} >>".encode(),
        font.format("").encode(),
        font.format("-Bold").encode(),
        f"<< /Title <FEFF{title.encode('utf-16-be').hex()}> >>".encode(),
    ]
    for number, sheet in enumerate(sheets):
        objects += _page(FIRST_PAGE + 2 * number + 1, sheet)
    return _file(objects)


def _page(content: int, sheet: list[Line]) -> list[bytes]:
    fonts = f"<< /F1 {TEXT} 0 R /F2 {BOLD} 0 R >>"
    page = (
        f"<< /Type /Page /Parent {PAGES} 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
        f"/Resources << /Font {fonts} >> /Contents {content} 0 R >>"
    )
    begin = f"BT {LEADING} TL {MARGIN} {HEIGHT - MARGIN} Td"
    stream = "\n".join([begin, *(_shown(line) for line in sheet), "ET"]).encode("cp1252")
    return [page.encode(), b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream)]


def _shown(line: Line) -> str:
    text = line.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"{line.font} {line.size} Tf ({text}) Tj T*"


def _file(objects: list[bytes]) -> bytes:
    """The objects with the table that says at which byte each begins."""
    body, offsets = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>" % (size, CATALOG, INFO)
    start = b"startxref\n%d\n%%%%EOF\n" % len(body)
    return body + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + trailer + b"\n" + start
