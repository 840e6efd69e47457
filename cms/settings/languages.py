"""The languages of the site: Swedish and English, or those that the environment names."""

from collections.abc import Collection

from django.conf.locale import LANG_INFO
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

OURS = {"sv": _("Swedish"), "en": _("English")}


def languages(codes: Collection[str]) -> list[tuple[str, str | Promise]]:
    """Codes and names, as Django's settings want them. What has no name here has one in Django's own catalogue."""
    return [(code, OURS[code] if code in OURS else _(LANG_INFO[code]["name"])) for code in codes or OURS]
