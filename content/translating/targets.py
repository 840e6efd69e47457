"""Where translations become pages and words: the one module that writes what wagtail-localize calls a target."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import models, transaction
from django.utils.text import slugify
from wagtail.coreutils import find_available_slug
from wagtail.models import DraftStateMixin, Page, Revision
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from content.translating.models import TranslatedDraft


def keeps_drafts(translation: Translation) -> bool:
    """Whether the target is a page, or a snippet that has drafts; other snippets are live as soon as they are saved."""
    return issubclass(translation.source.specific_content_type.model_class(), DraftStateMixin)


@transaction.atomic
def draft_translation(translation: Translation, user: AbstractBaseUser | None = None, **changes: Any) -> Revision:
    """Keep what has been translated as the newest draft of the target; what is live stays as it is.

    Where a translation is missing the draft shows the source's text, and `TranslatedDraft` keeps how often, so that
    it does not go live. `changes` are attributes of the target, such as `go_live_at`. Raises ValidationError with the
    names of fields. Cost: some twenty queries, and as many as the page has blocks with pictures or pages.
    """
    source, locale = translation.source, translation.target_locale
    if not source.object.has_translation(locale):
        source.get_source_instance().copy_for_translation(locale)
    target = source.get_ephemeral_translated_instance(locale, fallback=True)
    for name, value in changes.items():
        setattr(target, name, value)
    if isinstance(target, Page):
        target.slug = find_available_slug(target.get_parent(), slugify(target.slug), ignore_page_id=target.pk)
        target.machine_translated = machine_strings(translation).exists()
    revision = target.save_revision(user=user)
    TranslatedDraft.objects.update_or_create(
        revision=revision,
        defaults={"translation": translation, "missing": missing_strings(translation).count()},
    )
    return revision


def publish_translation(translation: Translation, user: AbstractBaseUser | None = None) -> None:
    """Write the target from its strings and publish it, before this returns.

    Raises `content.publishing.PublishingRefused` for a page that lacks strings; ValidationError as above.
    """
    if keeps_drafts(translation):
        draft_translation(translation, user).publish(user=user)
    else:
        # A model without drafts: there is nothing to publish afterwards, when nobody could look at the result.
        translation.save_target(user=user, publish=True)


def missing_strings(translation: Translation) -> models.QuerySet[StringSegment]:
    """The source's strings that have no translation, or none without an error."""
    segments = StringSegment.objects.filter(source_id=translation.source_id)
    return segments.exclude(models.Exists(_current(translation).filter(has_error=False)))


def machine_strings(translation: Translation) -> models.QuerySet[StringSegment]:
    """The source's strings that only a machine has translated."""
    machine = StringTranslation.TRANSLATION_TYPE_MACHINE
    segments = StringSegment.objects.filter(source_id=translation.source_id)
    return segments.filter(models.Exists(_current(translation).filter(translation_type=machine)))


def _current(translation: Translation) -> models.QuerySet[StringTranslation]:
    return StringTranslation.objects.filter(
        translation_of_id=models.OuterRef("string_id"),
        context_id=models.OuterRef("context_id"),
        locale_id=translation.target_locale_id,
    )
