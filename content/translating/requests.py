"""Requesting a translation: a source, a translation and a draft in the language, and who wants it by when.

Nothing is published by it. What has no drafts, such as a topic, gets its row in the language when all its strings are
translated; until then readers meet what they met before.
"""

from collections.abc import Iterator
from datetime import date

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page, ReferenceIndex, TranslatableMixin
from wagtail.permissions import policy_registry
from wagtail_localize.models import Translation, TranslationSource

from content.translating.models import TranslationRequest
from content.translating.targets import draft_translation, keeps_drafts

PERMISSION = "translating.add_translationrequest"


def languages() -> list[Locale]:
    """What may be translated to. Cost: one query."""
    return list(Locale.objects.exclude(language_code=settings.LANGUAGE_CODE).order_by("language_code"))


def may_edit(user: AbstractBaseUser, instance: Model) -> bool:
    if isinstance(instance, Page):
        return instance.permissions_for_user(user).can_edit()
    return policy_registry.get(instance).user_has_permission_for_instance(user, "change", instance)


def may_request(user: AbstractBaseUser, instance: Model) -> bool:
    """Whether the user may ask for translations of what they may also edit. Cost: none for most pages."""
    return user.has_perm(PERMISSION) and may_edit(user, instance)


def why_no_source(instance: Model, user: AbstractBaseUser) -> str | None:
    """Why nothing can be translated from it, in words, or None. Cost: none, or the page's language."""
    if instance.locale.language_code != settings.LANGUAGE_CODE:
        return _("Translations are made from Swedish. Open the Swedish version, and request the translation there.")
    if getattr(instance, "alias_of_id", None):
        return _("This page is a copy that follows another page. Request the translation of that one.")
    if getattr(instance, "locked", False) and instance.locked_by_id != user.pk:
        return _("The page is locked by somebody else. Ask them, or wait until it is unlocked.")
    return None


def why_no_target(target: Model | None, translation: Translation | None) -> str | None:
    """Why a version that exists cannot be requested, in words, or None when there is none or it follows."""
    if target is None or (translation and translation.enabled):
        return None
    if getattr(target, "alias_of_id", None):
        return _("The translation is a copy that follows another page. Make it a page of its own first.")
    if translation is None:
        return _("The translation has been written by hand, and does not follow the Swedish.")
    return _("The translation no longer follows the Swedish. Let it follow again in its own editor.")


@transaction.atomic
def request(instance: Model, locale: Locale, user: AbstractBaseUser | None, due: date | None = None) -> Translation:
    """Ask for a translation, or move the day of one that is asked for already.

    Words that the instance refers to are asked for with it. Raises ValidationError when the draft cannot be saved, and
    Wagtail's ParentNotTranslatedError. Cost: some queries for each string, the first time; else about ten.
    """
    translation = _wanted(instance, locale, user, due)
    for word in _untranslated_words(instance, locale):
        _wanted(word, locale, user, due)
    if keeps_drafts(translation) and not translation.source.object.has_translation(locale):
        draft_translation(translation, user)
    return translation


def _wanted(instance: Model, locale: Locale, user: AbstractBaseUser | None, due: date | None) -> Translation:
    source, _created = TranslationSource.get_or_create_from_instance(_newest(instance))
    translation, _created = Translation.objects.get_or_create(source=source, target_locale=locale)
    if not translation.enabled and not source.object.has_translation(locale):
        translation.enabled = True  # Its target has been deleted since.
        translation.save(update_fields=["enabled"])
    wanted, created = TranslationRequest.objects.get_or_create(
        translation=translation, defaults={"due": due, "requested_by": user}
    )
    if due and not created:
        wanted.due = due
        wanted.save(update_fields=["due"])
    return translation


def _newest(instance: Model) -> Model:
    """What is live; of a page that never was, its newest draft."""
    if isinstance(instance, Page):
        page = instance.specific
        return page if page.live or not page.latest_revision_id else page.get_latest_revision_as_object()
    return instance


def _untranslated_words(instance: Model, locale: Locale) -> Iterator[Model]:
    """The vocabulary that the instance refers to and the language lacks. Cost: one query, and two for each word."""
    references = ReferenceIndex.get_references_for_object(instance).select_related("to_content_type")
    for kind, pk in {(each.to_content_type, each.to_object_id) for each in references}:
        model = kind.model_class()
        if issubclass(model, TranslatableMixin) and not issubclass(model, Page):
            word = model.objects.filter(pk=pk, locale=instance.locale).first()
            if word and not word.has_translation(locale):
                yield word
