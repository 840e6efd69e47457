"""A service that is named needs what it cannot do without."""

from typing import Any

from django.conf import settings
from django.core.checks import Error

NEEDS = {"deepl": "key", "libretranslate": "url"}


def check_service(**_kwargs: Any) -> list[Error]:
    """The system check. Cost: none."""
    chosen = settings.MACHINE_TRANSLATION
    needed = NEEDS.get(chosen["service"])
    if needed is None or chosen[needed]:
        return []
    message = f"MACHINE_TRANSLATION is {chosen['service']}, and MACHINE_TRANSLATION_{needed.upper()} is empty."
    return [Error(message, hint="Fill it in, or leave MACHINE_TRANSLATION empty.", id="translating.E001")]
