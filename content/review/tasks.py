"""Background work: mail leaves after the commit, by a worker or, without one, at the end of the request."""

from django.utils import timezone
from django_tasks import task

from content.review.models import OutboundMessage


@task()
def send_waiting() -> None:
    from content.review import sending

    sending.drain()


def wake() -> None:
    """Have the mail sent that waits, unless the mail server is known to be in trouble.

    Then nobody waits for it in a request: `review_tick` tries again. Cost: one query, or two.
    """
    waiting = OutboundMessage.objects.filter(status=OutboundMessage.Status.PENDING)
    if waiting.filter(attempts__gt=0).exists():
        return
    if waiting.filter(send_after__lte=timezone.now()).exists():
        send_waiting.enqueue()
