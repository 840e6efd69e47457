"""The addresses that the site needs for itself, and that no page may take."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from content.forms import RowsMixin

RESERVED_SLUGS = frozenset(code for code, _name in settings.LANGUAGES) | frozenset(
    ["en", "sv", "fi", "admin", "api", "documents", "media", "static", "sok", "search", "granska", "review"]
)
ROOT_SLUG_DEPTH = 3


class BasePageForm(RowsMixin, WagtailAdminPageForm):
    """Refuses, in words, the addresses that the site needs for itself."""

    def clean(self) -> dict:
        cleaned = super().clean()
        parent = self.parent_page
        if parent and parent.depth + 1 == ROOT_SLUG_DEPTH and cleaned.get("slug") in RESERVED_SLUGS:
            self.add_error("slug", reserved_slug_error(cleaned["slug"]))
        return cleaned


class AddressesKeptFree:
    """For a page: refused when it is saved past the form, as a draft too."""

    def clean(self) -> None:
        super().clean()
        self._refuse_reserved_slug()

    def minimal_clean(self) -> None:
        super().minimal_clean()
        self._refuse_reserved_slug()

    def _refuse_reserved_slug(self) -> None:
        if self.depth == ROOT_SLUG_DEPTH and self.slug in RESERVED_SLUGS:
            raise ValidationError({"slug": reserved_slug_error(self.slug)})


def reserved_slug_error(slug: str) -> ValidationError:
    return ValidationError(
        _("The address “%(slug)s” is used by the site itself. Choose another."), params={"slug": slug}
    )
