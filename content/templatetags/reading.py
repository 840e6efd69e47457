"""What templates ask about pages that are read."""

import json

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

from content import links
from content.models import BasePage
from content.structured_data import document

register = template.Library()

ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


@register.simple_tag
def json_ld(items: list[dict]) -> SafeString:
    """A data block that no browser runs, so the content security policy has nothing against it."""
    text = json.dumps(document(items), cls=DjangoJSONEncoder, ensure_ascii=False).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - escaped above


@register.filter
def language_note(page: Page) -> str:
    """ "in Swedish" when the page is in another language than the one being read, else nothing."""
    return links.language_note(page) if links.is_foreign(page) else ""


@register.simple_tag
def topics_of(page: BasePage) -> list[dict[str, str]]:
    """The page's topics, each with the list of what else there is about it. Cost: two queries."""
    index = page.surroundings.ancestors[-1]
    return [{"name": topic.name, "url": f"{index.url}?topic={topic.slug}"} for topic in page.topics()]
