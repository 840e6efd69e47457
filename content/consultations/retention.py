"""What is forgotten of those who have answered, and when."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from content.consultations.models import ConsultationPage, Response, ResponseAnswer, ResponseLink


@transaction.atomic
def forget() -> int:
    """Forget who answered, when the consultation has been closed for as many days as the settings say.

    E-mail, role and links go, and of private persons what they wrote in words too: nobody can know whom it tells
    about. What remains is that somebody chose this or that, and what an organisation stands for under its own name.
    Returns how many responses. Cost: one query for the consultations and four for all that is forgotten.
    """
    before = timezone.now() - timedelta(days=settings.CONSULTATION_RETENTION_DAYS)
    closed = ConsultationPage.objects.filter(closes__lt=before).values("translation_key")
    due = Response.objects.filter(erased_at=None)
    due = due.filter(consultation_key__in=closed) | due.filter(page=None, changed_at__lt=before)
    pks = list(due.values_list("pk", flat=True))
    ResponseLink.objects.filter(response__in=pks).delete()
    private = ResponseAnswer.objects.filter(response__in=pks, response__kind=Response.Kind.PRIVATE)
    private.filter(choice=None).delete()
    gone = {"email": "", "role": "", "mail_state": Response.Mail.NONE, "erased_at": timezone.now()}
    return Response.objects.filter(pk__in=pks).update(**gone)


def erase(number: str) -> bool:
    """Delete one response and all that belongs to it, as somebody has the right to ask. False when there is none."""
    deleted, _each = Response.objects.filter(number=number.strip().upper()).delete()
    return bool(deleted)
