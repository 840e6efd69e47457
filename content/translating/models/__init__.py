"""What wagtail-localize does not know of a translation: what has become outdated, what a draft lacks, who asked."""

from .drafts import TranslatedDraft
from .outdated import OutdatedString
from .requests import TranslationRequest

__all__ = ["OutdatedString", "TranslatedDraft", "TranslationRequest"]
