"""Where translations become pages: the one module that lets wagtail-localize write a target."""

from django.contrib.auth.models import AbstractBaseUser
from wagtail.models import DraftStateMixin
from wagtail_localize.models import Translation


def publish_translation(translation: Translation, user: AbstractBaseUser | None = None) -> None:
    """Write the target from its translated strings and publish it, before this returns.

    `Translation.save_target(publish=True)` publishes after the transaction has been committed, when the caller
    can no longer look at the result; here a target with drafts is saved as one and then published.
    """
    keeps_drafts = issubclass(translation.source.specific_content_type.model_class(), DraftStateMixin)
    translation.save_target(user=user, publish=not keeps_drafts)
    if keeps_drafts:
        translation.get_target_instance().get_latest_revision().publish(user=user)


def draft_translation(translation: Translation, user: AbstractBaseUser | None = None) -> None:
    """Keep what has been translated as a draft of the target; what is live stays as it is."""
    source, locale = translation.source, translation.target_locale
    if not source.object.has_translation(locale):
        source.get_source_instance().copy_for_translation(locale)
    source.get_ephemeral_translated_instance(locale, fallback=True).save_revision(user=user)
