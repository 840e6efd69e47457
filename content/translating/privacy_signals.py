"""When privacy is looked at anew: a restriction is written or taken away, a page is made or moved."""

from typing import Any

from django.contrib.auth.models import Group
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction, get_page_models
from wagtail.signals import post_page_move

from content.translating.privacy import Terms, is_source, is_writing, protect, release, versions_below

GROUPS = PageViewRestriction.groups.through
CHANGED = {"post_add", "post_remove", "post_clear"}


@receiver(pre_save, sender=PageViewRestriction)
@receiver(pre_delete, sender=PageViewRestriction)
def remember(instance: PageViewRestriction, raw: bool = False, **_kwargs: Any) -> None:
    """What is about to be replaced, which others may have copies of."""
    before = None if raw else PageViewRestriction.objects.filter(pk=instance.pk).first()
    instance.terms_before = Terms.of(before) if before else None


@receiver(post_save, sender=PageViewRestriction)
def written(instance: PageViewRestriction, raw: bool = False, **_kwargs: Any) -> None:
    if not raw and not is_writing():
        look_at(instance, instance.terms_before)


@receiver(post_delete, sender=PageViewRestriction)
def taken_away(instance: PageViewRestriction, origin: Any = None, **_kwargs: Any) -> None:
    """When it goes because its page is deleted, translations that stay are as private as they were."""
    if getattr(origin, "model", type(origin)) is not PageViewRestriction:
        return
    page = Page.objects.get(pk=instance.page_id)
    if is_source(page):
        release(page, instance.terms_before)
    else:
        protect([page])


@receiver(m2m_changed, sender=GROUPS)
def groups_changed(instance: PageViewRestriction | Group, action: str, reverse: bool, **_kwargs: Any) -> None:
    if is_writing():
        return
    if reverse:
        for restriction in PageViewRestriction.objects.filter(groups=instance) if action in CHANGED else []:
            look_at(restriction, None)
    elif action in CHANGED:
        look_at(instance, instance.terms_before)
    else:
        instance.terms_before = Terms.of(instance)


def look_at(restriction: PageViewRestriction, before: Terms | None) -> None:
    page = Page.objects.get(pk=restriction.page_id)
    if not is_source(page):
        protect([page])
    elif before and before != Terms.of(restriction):
        release(page, before)
    else:
        protect(versions_below(page))


def page_made(instance: Page, created: bool, raw: bool = False, **_kwargs: Any) -> None:
    """A translation of a private page is private before anybody can ask for it."""
    if created and not raw and not is_source(instance):
        protect([instance])


@receiver(post_page_move)
def page_moved(instance: Page, **_kwargs: Any) -> None:
    """Out of what protected it, or its source into what is private."""
    page = Page.objects.get(pk=instance.pk)
    protect(versions_below(page) if is_source(page) else page.get_descendants(inclusive=True))


def connect() -> None:
    for model in get_page_models():
        post_save.connect(page_made, sender=model, dispatch_uid=f"privacy of {model._meta.label}")
