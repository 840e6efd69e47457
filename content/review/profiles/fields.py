"""What of its profile a partner may propose to change: what it knows best about itself.

Not its address, logo, body and membership: the first three are the editors' work, the last is the partnership's.
"""

import hashlib
import json
from typing import Any

from django.utils.translation import gettext_lazy as _

from content.models import Municipality, Need, PartnerPage
from content.models.partner_rows import PartnerMunicipality, PartnerNeed
from content.review.profiles.kinds import Contacts, Languages, ProfileField, Remark, Text, Words

TEXTS = ("name", "short_name", "summary", "description", "website")
FIELDS: dict[str, ProfileField] = {
    field.name: field
    for field in (
        *map(Text, TEXTS),
        Words("needs", _("Helps with"), "need", PartnerNeed, Need),
        Words("municipalities", _("Where"), "municipality", PartnerMunicipality, Municipality),
        Languages(),
        Contacts(),
    )
}
REMARK = Remark()
PROPOSABLE = FIELDS | {REMARK.name: REMARK}


def values(page: PartnerPage) -> dict[str, Any]:
    """The profile as plain data. Cost: some six queries."""
    return {name: field.read(page) for name, field in FIELDS.items()}


def digest(value: Any) -> str:
    """By which a form says what its reader saw."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
