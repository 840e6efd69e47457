"""What the editor's forms have in common."""


class RowsMixin:
    """For rules that are about a form and its rows together."""

    def rows(self, relation: str) -> list[dict]:
        """What the rows of a relation hold, without those that go away and those that nobody has begun.

        They are validated after the form's own fields; a rule about both has to ask for it beforehand.
        """
        formset = self.formsets[relation]
        formset.is_valid()
        rows = [getattr(form, "cleaned_data", {}) for form in formset.forms]
        begun = [row for row in rows if any(value for name, value in row.items() if name not in {"id", "ORDER"})]
        return [row for row in begun if not row.get("DELETE")]
