"""Reasons that stay in the record must say something."""

from django.utils.translation import gettext as _

from content.publishing import Refused


def reason_of(text: str, at_least: int = 1) -> str:
    """The reason without space around it. Raises Refused when it is shorter than it has to be."""
    reason = text.strip()
    if len(reason) < at_least:
        raise Refused(_("Give a reason of at least %(count)d characters.") % {"count": at_least})
    return reason
