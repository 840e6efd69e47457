"""How a sentence ends."""

import re

from .kinds import Kind, Remark

CLOSING = "\"'”’»)]* \n\u00a0"
ABBREVIATION = re.compile(
    r"(?:\b\w\.\s?\w|\b(?:osv|etc|dvs|t\.?ex|bl\.?a|m\.?m|kl|tel|st|nr|ca|ev|inkl|exkl|resp))\.$", re.IGNORECASE
)


def endings(source: str, target: str) -> list[Remark]:
    """Whether the translation ends a sentence where the source does, with a question mark if it asks."""
    ours, theirs = source.rstrip(CLOSING), target.rstrip(CLOSING)
    if ours.endswith("?") and not theirs.endswith("?"):
        return [Remark(Kind.QUESTION_MARK_MISSING)]
    ends = ours.endswith(".") and not ABBREVIATION.search(ours)
    if ends and not theirs.endswith((".", "!", "?", "…", ":")):
        return [Remark(Kind.STOP_MISSING)]
    return []
