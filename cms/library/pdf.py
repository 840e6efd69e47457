"""Reads a PDF from its standard input and writes its text as JSON: a process of its own, so that a file that hangs or
swells harms nobody. See `cms.library.reading`.
"""

import json
import resource
import sys
import time
from io import BytesIO

from pypdf import PdfReader

PAGES, CHARACTERS, SECONDS, MEMORY = 300, 200_000, 20, 1 << 30


def read(content: bytes) -> tuple[int, str]:
    """The number of pages, and the text of as many as the limits allow."""
    deadline = time.monotonic() + SECONDS * 0.8
    pages = PdfReader(BytesIO(content)).pages
    text = ""
    for page in pages[:PAGES]:
        if len(text) >= CHARACTERS or time.monotonic() > deadline:
            break
        text += f"{page.extract_text()}\n"
    return len(pages), text[:CHARACTERS]


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    json.dump(read(sys.stdin.buffer.read()), sys.stdout)
