"""What a consultation needs before it goes live."""

from itertools import pairwise

from django.utils.translation import gettext_lazy as _

from content.models.base import BasePageForm

ORDER = ["opens", "closes", "summarised_at", "concluded_at"]


class ConsultationForm(BasePageForm):
    """Holds the moments in their order, and asks for the words that a reader is promised."""

    def clean(self) -> dict:
        cleaned = super().clean()
        known = [(name, cleaned[name]) for name in ORDER if cleaned.get(name)]
        for (_earlier, first), (name, second) in pairwise(known):
            if second <= first:
                self.add_error(name, _("It has to come after the moment before it."))
        if cleaned.get("summarised_at") and not cleaned.get("answers_summary"):
            self.add_error("answers_summary", _("Say what was answered before you say when it is summarised."))
        if cleaned.get("concluded_at") and not cleaned.get("decision"):
            self.add_error("decision", _("Say what came of it before you say when it is concluded."))
        return cleaned
