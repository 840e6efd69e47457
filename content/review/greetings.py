"""The message that waits beside a draft until its partners are asked."""

from content.review.models import MessageToPartners


def waiting(page_id: int) -> str:
    """Cost: one query."""
    return MessageToPartners.objects.filter(page_id=page_id).values_list("text", flat=True).first() or ""


def keep(page_id: int, text: str) -> None:
    """Keep the message for the next round that the workflow opens; an empty one is none. Cost: two queries."""
    if text:
        MessageToPartners.objects.update_or_create(page_id=page_id, defaults={"text": text})
    else:
        MessageToPartners.objects.filter(page_id=page_id).delete()


def take(page_id: int) -> str:
    """The message, which by that has been used. Cost: two queries."""
    text = waiting(page_id)
    keep(page_id, "")
    return text
