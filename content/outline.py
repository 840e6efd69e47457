"""Headings that never skip a level.

An editor may begin a text with a small heading, and blocks bring headings of their own. A reader who moves by
headings needs an unbroken outline (WCAG 2.2, 1.3.1), so levels are mended where the text is rendered and what
was written stays as it is.
"""

import re

HEADING = re.compile(r"<(?P<close>/?)h(?P<level>[1-6])(?=[\s>])", re.IGNORECASE)


def mend_headings(html: str, after: int = 1) -> str:
    """Return the HTML with every heading at most one level below the one before; `after` is the level above."""
    previous, opened = after, []

    def mend(match: re.Match) -> str:
        nonlocal previous
        if match["close"]:
            level = opened.pop() if opened else int(match["level"])
            return f"</h{level}"
        previous = min(max(int(match["level"]), after + 1), previous + 1)
        opened.append(previous)
        return f"<h{previous}"

    return HEADING.sub(mend, html)
