"""Receipts leave after the answer is stored: by a worker or, without one, at the end of the request."""

from django.utils import timezone
from django_tasks import task

from content.consultations.models import Response


@task()
def send_receipts() -> None:
    from content.consultations import receipts

    receipts.send_waiting()


def wake() -> None:
    """Have the receipts sent that wait, unless the mail server is known to be in trouble.

    Then nobody waits for it in a request: `consultations_tick` tries again. Cost: one query, or two.
    """
    waiting = Response.objects.filter(mail_state=Response.Mail.WAITING)
    if waiting.filter(mail_attempts__gt=0).exists():
        return
    if waiting.filter(mail_after__lte=timezone.now()).exists():
        send_receipts.enqueue()
