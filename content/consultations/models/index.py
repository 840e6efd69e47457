"""All consultations, those that can be answered first."""

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.consultations.states import State
from content.models import BasePage

from .pages import ConsultationPage

SECTIONS = [
    ({State.OPEN}, _("Open now")),
    ({State.COMING}, _("Open later")),
    ({State.CLOSED, State.SUMMARISED, State.CONCLUDED}, _("Closed")),
]


class ConsultationIndexPage(BasePage):
    page_description = _("All consultations: those that are open, those to come, and what came of the others.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["consultations.ConsultationPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of consultations")
        verbose_name_plural = _("lists of consultations")

    def sections(self) -> list[tuple[str, list[ConsultationPage]]]:
        """The live consultations below by where they stand now, newest first. Cost: one query."""
        live = ConsultationPage.objects.child_of(self).live().defer_streamfields().select_related("locale")
        pages, now = list(live.order_by("-closes", "-pk")), timezone.now()
        grouped = [(label, [page for page in pages if page.state_at(now) in states]) for states, label in SECTIONS]
        return [(label, found) for label, found in grouped if found]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {"sections": self.sections()}
