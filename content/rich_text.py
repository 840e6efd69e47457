"""How links in rich text are written out for readers."""

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from content.links import fetched_together, for_reader, is_foreign, language_note


class ReaderLinkHandler(PageLinkHandler):
    """Links in rich text: to the reader's language, marked as a term when they lead to a fact."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        ids = [int(attrs["id"]) if str(attrs.get("id", "")).isdecimal() else 0 for attrs in attrs_list]
        with fetched_together(ids):
            return [_opening_tag(for_reader(page_id)) for page_id in ids]


def _opening_tag(page: Page | None) -> SafeString:
    if page is None:
        return mark_safe("<a>")
    attributes = format_html('href="{}"', page.url)
    if getattr(page, "is_term", False):
        attributes += format_html(' class="term" data-term="term-{}"', page.pk)
    if not is_foreign(page):
        return format_html("<a {}>", attributes)
    return format_html(
        '<a {} hreflang="{}"><span class="link-language">({}) </span>',
        attributes,
        page.locale.language_code,
        language_note(page),
    )
