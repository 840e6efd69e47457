"""Mail as the mail server is given it: headers of our own, and links where placeholders were."""

import hashlib

from django.conf import settings
from django.core.mail import EmailMultiAlternatives

from content.review import links, partner_letters
from content.review.models import OutboundMessage


def seal(rows: list[OutboundMessage]) -> tuple[EmailMultiAlternatives, list[str]]:
    """One mail of one row or several, and the tokens of its links. The first row keeps what was said.

    Raises ValueError when no header can be made of an address. Cost: a query for each link; for several rows three
    more for each.
    """
    first = rows[0]
    invitations = [row.invitation for row in rows if row.invitation]
    if len(rows) > 1:
        letter = partner_letters.letter(first.kind, invitations)
        first.subject, first.text, first.html = letter.subject, letter.text, letter.html
        first.save(update_fields=["subject", "text", "html"])
    (text, html), tokens = links.fill([first.text, first.html], invitations)
    mail = EmailMultiAlternatives(
        subject=first.subject,
        body=text,
        to=[first.to],
        reply_to=sorted({row.reply_to for row in rows if row.reply_to}),
        headers={
            "Message-ID": message_id(first),
            "Auto-Submitted": "auto-generated",  # RFC 3834: no answer by a machine, please.
            "Content-Language": first.language,
        },
    )
    mail.attach_alternative(html, "text/html")
    mail.message()  # What cannot be written is found before the mail is handed over.
    return mail, tokens


def message_id(message: OutboundMessage) -> str:
    """The same for every try, so that a mail that arrives twice is known as one."""
    digest = hashlib.sha256(f"{settings.SECRET_KEY}:{message.key}".encode()).hexdigest()[:32]
    return f"<{digest}@{links.host().partition(':')[0]}>"
