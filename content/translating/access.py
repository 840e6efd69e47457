"""Who may touch a translation: asked by every view and address that reads or writes one."""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from wagtail.locks import BaseLock
from wagtail.models import DraftStateMixin, Page
from wagtail.permissions import ModelPermissionPolicy
from wagtail_localize.models import Translation

from content.publishing import Refused


def may_read(user: AbstractBaseUser, target: Model) -> bool:
    """Whether the user may open the translation: whoever may edit the page, or change words of the kind."""
    if isinstance(target, Page):
        return target.permissions_for_user(user).can_edit()
    return ModelPermissionPolicy(type(target)).user_has_permission(user, "change")


def lock_for(user: AbstractBaseUser, target: Model) -> BaseLock | None:
    """What keeps the user from writing: somebody else's lock, a review, a publication that is scheduled."""
    lock = target.get_lock() if isinstance(target, Page) else None
    return lock if lock and lock.for_user(user) else None


def readable(user: AbstractBaseUser, pk: int) -> Translation:
    """The translation with its languages. Raises Http404 and PermissionDenied. Cost: some five queries."""
    translation = get_object_or_404(
        Translation.objects.select_related("source__locale", "source__object", "target_locale"), pk=pk, enabled=True
    )
    if not may_read(user, target_of(translation)):
        raise PermissionDenied
    return translation


def writable(user: AbstractBaseUser, pk: int) -> Translation:
    """The same, for a change. Raises `content.publishing.Refused` too, in the words of what keeps the user away."""
    translation = readable(user, pk)
    refuse_locked(user, target_of(translation))
    return translation


def refuse_locked(user: AbstractBaseUser, target: Model) -> None:
    """Raises `content.publishing.Refused` when the user may not write now."""
    lock = lock_for(user, target)
    if lock:
        raise Refused(lock.get_message(user) or _("The page is locked."))


def target_of(translation: Translation) -> Model:
    """The page or word in the translation's language, with its own class. Raises Http404 when it is gone.

    A word without drafts is there when it is whole. Until then its source stands in for it, not to be saved.
    """
    model = translation.source.specific_content_type.model_class()
    versions = model.objects.filter(translation_key=translation.source.object_id)
    target = versions.filter(locale=translation.target_locale_id).first()
    if target is None and not issubclass(model, DraftStateMixin):
        target = get_object_or_404(versions, locale=translation.source.locale_id)
        target.pk, target.locale = None, translation.target_locale
    if target is None:
        raise Http404
    return target
