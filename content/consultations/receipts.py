"""Receipts by mail. A response is stored whether its receipt leaves or not; what did not leave is tried again.

waiting → being sent → sent. A sender that is killed in the middle leaves its lease behind; when that is out the mail is
tried again, so a receipt may come twice but is never lost.
"""

import logging
from datetime import timedelta

from django.core.mail import EmailMessage
from django.db.models import F, Q
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from content.consultations import responding
from content.consultations.models import Response

logger = logging.getLogger(__name__)
Mail = Response.Mail

LEASE = timedelta(minutes=5)
GIVE_UP = timedelta(days=5)  # RFC 5321, 4.5.4.1: at least four to five days.
LONGEST_PAUSE = 60


def send_waiting() -> int:
    """Send what is due, until there is no more or one mail fails. Returns how many left. Cost: five queries a mail."""
    sent = 0
    while response := _claim():
        if not _send(response):
            break
        sent += 1
    return sent


def _claim() -> Response | None:
    """Take the receipt that has waited longest; of two senders at once, only one changes the row."""
    now = timezone.now()
    due = Response.objects.filter(Q(mail_state=Mail.WAITING) | Q(mail_state=Mail.SENDING), mail_after__lte=now)
    for response in due.order_by("mail_after", "pk")[:10]:
        taken = Response.objects.filter(pk=response.pk, mail_state=response.mail_state, mail_after=response.mail_after)
        lease = {"mail_state": Mail.SENDING, "mail_after": now + LEASE, "mail_attempts": F("mail_attempts") + 1}
        if taken.update(**lease):
            response.refresh_from_db()
            return response
    return None


def _send(response: Response) -> bool:
    token = ""
    try:
        token = responding.mint(response)
        receipt(response, token).send()
    except Exception as error:  # noqa: BLE001  whatever is wrong with a mail, the answer is stored and others are sent
        logger.warning("A receipt could not be sent: %s", type(error).__name__)
        _failed(response, type(error).__name__)
        return False
    _set(response, mail_state=Mail.SENT, mail_error="")
    return True


def _failed(response: Response, error: str) -> None:
    now = timezone.now()
    given_up = now - response.changed_at > GIVE_UP
    pause = timedelta(minutes=min(2 ** min(response.mail_attempts - 1, 10), LONGEST_PAUSE))
    state = Mail.GIVEN_UP if given_up else Mail.WAITING
    _set(response, mail_state=state, mail_after=now + pause, mail_error=error[:80])


def _set(response: Response, **columns: object) -> None:
    """Unless somebody has changed the address meanwhile, and so asked for another mail."""
    Response.objects.filter(pk=response.pk, mail_state=Mail.SENDING, email=response.email).update(**columns)


def receipt(response: Response, token: str) -> EmailMessage:
    """The mail, in the language of the form. Cost: some three queries."""
    page = response.page
    with translation.override(response.language):
        link = f"{page.full_url}{page.reverse_subpage('response', kwargs={'token': token})}" if page else ""
        subject = _("Receipt %(number)s: your answer to “%(title)s”") % {
            "number": response.number,
            "title": response.title,
        }
        answers = list(response.answers.all())
        context = {"response": response, "page": page, "link": link, "answers": answers}
        text = render_to_string("consultations/email/receipt.txt", context)
    return EmailMessage(" ".join(subject.split()), text, to=[response.email])
