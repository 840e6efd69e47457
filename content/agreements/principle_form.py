"""The form of a principle: who can answer is chosen among the sides and bodies of its agreement."""

from collections import Counter

from django.forms.formsets import BaseFormSet
from django.utils.translation import gettext as _

from content.agreements import locking
from content.agreements.actors import Actors
from content.models.base import BasePageForm

ANSWERING = ("actions", "responsibilities")


class PrincipleForm(BasePageForm):
    def __init__(self, *args, **kwargs) -> None:
        """Cost: the newest text of the agreement, whose bodies can be chosen before they are published."""
        super().__init__(*args, **kwargs)
        agreement = self.parent_page and self.parent_page.specific
        newest = agreement and agreement.get_latest_revision_as_object()
        self.actors = Actors(newest.sides.all(), newest.bodies.all()) if newest else Actors([], [])
        for relation in ANSWERING:
            if relation in self.formsets:
                offer(self.formsets[relation], self.actors.choices(_("Nobody by name")))

    def clean(self) -> dict:
        cleaned = super().clean()
        if locking.locked_agreement(self.parent_page):
            locking.refuse_in_form(self, locking.OF_PRINCIPLE)
        self.check_numbers()
        for relation in ANSWERING:
            self.check_actors(relation)
        return cleaned

    def check_numbers(self) -> None:
        rows = self.rows("actions")
        numbers = Counter((row.get("part_of"), row.get("number")) for row in rows if row.get("number"))
        if any(count > 1 for count in numbers.values()):
            self.add_error(None, _("Two actions have the same number."))
        wholes = {row.get("number") for row in rows if not row.get("part_of")}
        if missing := sorted({row["part_of"] for row in rows if row.get("part_of")} - wholes):
            self.add_error(None, _("There is no action %(number)s to be part of.") % {"number": missing[0]})

    def check_actors(self, relation: str) -> None:
        for row in self.rows(relation):
            if row.get("actor") and row["actor"] not in self.actors.by_code:
                self.add_error(None, _("“%(code)s” is no side or body of the agreement.") % {"code": row["actor"]})
            if row.get("actor") and row.get("partner"):
                self.add_error(None, _("Choose a side or body, or a partner, one of the two."))


def offer(formset: BaseFormSet, choices: list[tuple]) -> None:
    """Let the rows of one form, the empty one too, choose among these."""

    class Row(formset.form):
        def __init__(self, *args, **kwargs) -> None:
            super().__init__(*args, **kwargs)
            if "actor" in self.fields:
                self.fields["actor"].widget.choices = choices

    formset.form = Row
