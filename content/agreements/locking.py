"""What has been adopted stays as it was adopted: another wording is another version.

Locked are the words, not what becomes of them: the status and the day of an action, signatories, documents and the
cycle can be kept up to date. A translation may be mended; it is the source that was adopted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from content.writing import written

if TYPE_CHECKING:
    from content.agreements.models import AgreementPage
    from content.models.base import BasePageForm


@dataclass(frozen=True)
class Words:
    """The fields and, by relation, the fields of rows that are locked."""

    fields: tuple[str, ...]
    rows: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, content: dict[str, Any]) -> str:
        """The locked part of a revision's content, in one canonical form."""
        kept = {name: content.get(name) for name in self.fields}
        for relation, names in self.rows.items():
            kept[relation] = [
                {name: row.get(name) for name in ("sort_order", *names)} for row in content.get(relation, [])
            ]
        return written(kept)


OF_AGREEMENT = Words(
    fields=("title", "version", "vision", "purpose", "aims", "areas", "body"),
    rows={"sides": ("number", "name", "description"), "bodies": ("side", "name")},
)
OF_PRINCIPLE = Words(
    fields=("title", "number", "introduction"),
    rows={
        "actions": ("number", "part_of", "text", "goal"),
        "responsibilities": ("text", "actor", "partner"),
        "indicators": ("level", "text", "reason"),
    },
)


def explanation() -> str:
    return _("The agreement has been adopted, and its words are locked. Make a new version to change them.")


def locked_agreement(page: Page | None) -> AgreementPage | None:
    """The agreement with that page's id, when its words are locked. Cost: two queries."""
    from content.agreements.models import AgreementPage

    if page is None or page.pk is None or page.locale.language_code != settings.LANGUAGE_CODE:
        return None
    published = AgreementPage.objects.filter(Q(live=True) | Q(first_published_at__isnull=False), pk=page.pk)
    return published.filter(status__in=AgreementPage.LOCKED).first()


def refuse(page: Page, revision: Revision) -> str | None:
    """The hook `refuse_publishing`: why the revision may not go live. Cost: none for pages of other types."""
    from content.agreements.models import AgreementPage, PrinciplePage

    if page.specific_class is AgreementPage:
        standing = locked_agreement(page)
        return standing and _of_agreement(standing, revision)
    if page.specific_class is PrinciplePage and locked_agreement(page.get_parent()):
        standing = PrinciplePage.objects.filter(Q(live=True) | Q(first_published_at__isnull=False), pk=page.pk).first()
        changed = standing is None or not _same(OF_PRINCIPLE, standing, revision)
        return explanation() if changed else None
    return None


def _of_agreement(standing: AgreementPage, revision: Revision) -> str | None:
    if revision.content.get("status") not in standing.LOCKED:
        return _("An agreement that has been adopted cannot become a draft again. Make a new version.")
    return None if _same(OF_AGREEMENT, standing, revision) else explanation()


def _same(words: Words, standing: Page, revision: Revision) -> bool:
    return words.of(standing.serializable_data()) == words.of(revision.content)


def refuse_in_form(form: BasePageForm, words: Words) -> None:
    """Say at each locked field that was changed that it is; for rows, above the form."""
    for name in words.fields:
        if name in form.changed_data:
            form.add_error(name, explanation())
    for relation, names in words.rows.items():
        formset = form.formsets.get(relation)
        if formset and any(_is_changed(row, names) for row in formset.forms):
            label = formset.model._meta.verbose_name_plural
            form.add_error(None, f"{str(label).capitalize()}: {explanation()}")


def _is_changed(row: Any, names: tuple[str, ...]) -> bool:
    return bool({"DELETE", *names} & set(row.changed_data))
