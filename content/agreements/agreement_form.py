"""The form of an agreement: what sides must be able to rely on, and what may no longer be changed."""

from collections import Counter

from django.utils.text import slugify
from django.utils.translation import gettext as _

from content.agreements import locking
from content.models.base import BasePageForm

FEWEST_SIDES = 2


class AgreementForm(BasePageForm):
    def clean(self) -> dict:
        cleaned = super().clean()
        if locking.locked_agreement(self.instance):
            locking.refuse_in_form(self, locking.OF_AGREEMENT)
            if cleaned.get("status") not in self.instance.LOCKED:
                self.add_error("status", _("An agreement that has been adopted cannot become a draft again."))
        if cleaned.get("replaces") and cleaned["replaces"].pk == self.instance.pk:
            self.add_error("replaces", _("An agreement cannot replace itself."))
        self.check_sides(cleaned.get("status"))
        self.check_bodies()
        return cleaned

    def check_sides(self, status: str | None) -> None:
        numbers = Counter(row.get("number") for row in self.rows("sides"))
        if any(count > 1 for count in numbers.values()):
            self.add_error(None, _("Two sides have the same number."))
        if status in self.instance.LOCKED and len(numbers) < FEWEST_SIDES:
            self.add_error("status", _("An agreement needs at least two sides."))

    def check_bodies(self) -> None:
        """Rows elsewhere refer to them by what their names become."""
        names = Counter(slugify(row.get("name", "")) for row in self.rows("bodies"))
        if any(count > 1 for count in names.values()):
            self.add_error(None, _("Two bodies have the same name."))
