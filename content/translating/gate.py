"""No page goes live in another language with the source's text in it: asked before every publication."""

from django.utils.translation import ngettext
from wagtail.models import Page, Revision

from content.translating.models import TranslatedDraft


def refuse(_page: Page, revision: Revision) -> str | None:
    """Why the draft may not go live, or None. Cost: one query."""
    draft = TranslatedDraft.objects.filter(revision=revision).first()
    if draft is None or not draft.missing:
        return None
    return ngettext(
        "%(count)d text of the page has no translation. Translate it before the page is published.",
        "%(count)d texts of the page have no translation. Translate them before the page is published.",
        draft.missing,
    ) % {"count": draft.missing}
