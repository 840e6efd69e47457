"""Handing mail over to the mail server, one after the other, and telling what came of it.

Between any two steps the process may be killed: before the hand-over the mail is claimed anew when the lease is
over, after it the mail becomes uncertain. It is never sent twice.
"""

import logging
import re
import smtplib

from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import DatabaseError

from content.review import delivery, outbox
from content.review.outbox import Parcel, Rows, Status

logger = logging.getLogger(__name__)
ENHANCED = re.compile(rb"\b[245]\.\d{1,3}\.\d{1,3}\b")
PERMANENT = 500
OURS = (smtplib.SMTPSenderRefused, smtplib.SMTPHeloError, smtplib.SMTPAuthenticationError)


def drain() -> None:
    """Send what is due, until there is no more or the mail server cannot be reached. Cost: twelve queries a mail."""
    while rows := outbox.claim():
        if not _deliver(rows):
            outbox.postpone_all()
            return


def _deliver(rows: Rows) -> bool:
    """Send one mail. False when no other can be sent now."""
    connection = get_connection()
    try:
        connection.open()
    except OSError as error:
        logger.warning("The mail server cannot be reached: %s", described(error))
        _fail(rows, Status.PENDING, described(error))
        return False
    try:
        _send(rows, connection)
    finally:
        close(connection)
    return True


def _send(rows: Rows, connection: BaseEmailBackend) -> None:
    try:
        parcel = outbox.hand_over(rows)
    except DatabaseError:
        raise  # The lease ends by itself, and the mail is tried again.
    except Exception as error:  # noqa: BLE001  whatever is wrong with one mail, the others are sent
        logger.warning("A mail cannot be put together: %s", described(error))
        _fail(rows, Status.UNDELIVERABLE, described(error))
        return
    if parcel is None:
        return
    try:
        connection.send_messages([parcel.mail])
    except OSError as error:
        _judge(parcel, error)
    else:
        outbox.sent(parcel)
        delivery.arrived(parcel.rows)


def _judge(parcel: Parcel, error: OSError) -> None:
    status = verdict(error)
    if status == Status.UNCERTAIN:
        delivery.uncertain(parcel.rows, described(error))
    else:
        _fail(parcel.rows, status, described(error), parcel)


def _fail(rows: Rows, status: Status, error: str, parcel: Parcel | None = None) -> None:
    """Without a parcel, the mail server has not been asked, and has not refused anybody."""
    if outbox.failed(rows, status, error, parcel.tokens if parcel else []) == Status.UNDELIVERABLE:
        delivery.refused(rows, by_server=status == Status.UNDELIVERABLE and parcel is not None)


def verdict(error: OSError) -> Status:
    """What an error in the middle of a mail means for it: to be tried again, never to arrive, or not to be known.

    A server that answers has not taken the mail; one that falls silent may have (RFC 5321, 4.2.5 and 6.1).
    """
    if isinstance(error, OURS):
        return Status.PENDING  # The site's own address or account is at fault, and not the recipient's.
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Status.UNDELIVERABLE
    if codes := codes_of(error):
        return Status.UNDELIVERABLE if min(codes) >= PERMANENT else Status.PENDING
    return Status.UNCERTAIN


def codes_of(error: OSError) -> list[int]:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return [code for code, _reply in error.recipients.values()]
    return [error.smtp_code] if isinstance(error, smtplib.SMTPResponseException) else []


def described(error: Exception) -> str:
    """The kind of error and the server's codes. Its words often repeat the address, and are left out."""
    replies = [error.smtp_error] if isinstance(error, smtplib.SMTPResponseException) else []
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        replies = [reply for _code, reply in error.recipients.values()]
    texts = [reply if isinstance(reply, bytes) else str(reply).encode() for reply in replies]
    enhanced = [found[0].decode() for text in texts if (found := ENHANCED.search(text))]
    codes = codes_of(error) if isinstance(error, OSError) else []
    return " ".join([type(error).__name__, *map(str, codes), *enhanced])


def close(connection: BaseEmailBackend) -> None:
    """A server that cannot say goodbye has taken the mail all the same."""
    try:
        connection.close()
    except OSError as error:
        logger.info("The mail server did not say goodbye: %s", described(error))
