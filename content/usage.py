"""Where a page, an image or a document is used, so that nobody deletes what others show.

What counts is a place that would be left with a hole or a dead link: a text, a block, a logo. A row that goes away
together with what it points to (a link of the menu, a related page, "see also", a redirect) does not count.

An app that keeps such places outside the pages' own fields registers a function as the Wagtail hook `find_uses`. It is
given the objects, and returns the uses of them that it knows.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import CASCADE, Model, QuerySet
from wagtail import hooks
from wagtail.models import Page, ReferenceIndex

HOOK = "find_uses"


@dataclass(frozen=True)
class Use:
    """Something that shows one of the objects, where in it, and which object it shows."""

    source: Model
    field: str
    used: Model


def uses(objects: Iterable[Model]) -> list[Use]:
    """What shows any of the objects, each source once for each of them. Sources among the objects do not count.

    Cost: one query, and one for every source that is found, besides what apps ask.
    """
    found = {}
    objects = list(objects)
    for used, groups in ReferenceIndex.get_grouped_references_to_in_bulk(objects).items():
        for source, references in groups:
            kept = [reference for reference in references if leaves_a_hole(reference)]
            if kept and source not in objects:
                found[source, used] = Use(source, kept[0].describe_source_field(), used)
    for use in (use for find in hooks.get_hooks(HOOK) for use in find(objects)):
        if use.source not in objects:
            found.setdefault((use.source, use.used), use)
    return list(found.values())


def pages_using(page: Page) -> QuerySet[Page]:
    """The pages whose text or blocks refer to the page. Cost: one query more than its own."""
    references = ReferenceIndex.get_references_to(page).exclude(object_id=str(page.pk))
    of_pages = [
        reference.object_id
        for reference in references.select_related("base_content_type")
        if reference.base_content_type.model_class() is Page and leaves_a_hole(reference)
    ]
    return Page.objects.filter(pk__in=of_pages)


def leaves_a_hole(reference: ReferenceIndex) -> bool:
    """Whether something is missing where the reference stands when what it points to is gone."""
    return reference.on_delete is not CASCADE
