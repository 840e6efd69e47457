"""Consultations as pages with their rows, and what is answered to them."""

from .index import ConsultationIndexPage
from .pages import ConsultationPage
from .responses import Response, ResponseAnswer, ResponseLink
from .rows import ConsultationQuestion, InvitedOrganisation

__all__ = [
    "ConsultationIndexPage",
    "ConsultationPage",
    "ConsultationQuestion",
    "InvitedOrganisation",
    "Response",
    "ResponseAnswer",
    "ResponseLink",
]
