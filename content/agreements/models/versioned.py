"""Which version of an agreement a page is, what it replaces and what has replaced it."""

from typing import Self

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class Versioned(models.Model):
    """Synchronised: every language points to the version in Swedish, and readers are led to their own."""

    version = models.PositiveSmallIntegerField(_("version"), default=1, validators=[MinValueValidator(1)])
    replaces = models.ForeignKey(
        "self", verbose_name=_("replaces"), null=True, blank=True, related_name="+", on_delete=models.SET_NULL
    )

    class Meta:
        abstract = True

    def replaced_by(self) -> Self | None:
        """The newer version that holds, in the language of this one. Cost: one query, two when there is one."""
        newer = type(self).objects.filter(locale_id=self.locale_id, status__in=self.IN_FORCE).live()
        return public(newer.filter(replaces__translation_key=self.translation_key).order_by("-version").first())

    def older(self) -> Self | None:
        """The version that this one replaces, in its own language, when visitors can read it. Cost: three queries."""
        if not self.replaces_id:
            return None
        versions = type(self).objects.filter(locale_id=self.locale_id).live()
        return public(versions.filter(translation_key=self.replaces.translation_key).first())


def public(page: Versioned | None) -> Versioned | None:
    """The page, unless it is for some only. Cost: one query."""
    return page if page and not page.get_view_restrictions().exists() else None
