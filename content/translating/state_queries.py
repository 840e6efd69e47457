"""What `states` reads about the translation of a page, as subqueries of a query for pages.

All of them find their rows by the page's translation key, which its versions share.
"""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Count, Exists, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Cast, Coalesce
from wagtail.models import Page, WorkflowState
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from content.translating.models import OutdatedString, TranslationRequest

OF_TARGET = {
    "target": "pk",
    "live": "live",
    "changed": "has_unpublished_changes",
    "drafted": "latest_revision__created_at",
}

Parts = dict[str, Subquery | Coalesce | Exists]


def in_order(language: str) -> list[Parts]:
    """The parts by name; the later ones refer to the earlier by the names that `states.named` gives them."""
    suffix = language.replace("-", "_")
    targets = Page.objects.filter(
        translation_key=OuterRef("translation_key"), locale__language_code=language, alias_of=None
    )
    return [
        {
            **{name: Subquery(targets.values(path)[:1]) for name, path in OF_TARGET.items()},
            **{name: _counted(segments) for name, segments in _segments(language).items()},
            "translation": Subquery(_translations(language).values("pk")[:1]),
            "since": Subquery(_outdated(language).order_by("since").values("since")[:1]),
            "due": Subquery(_requests(language).values("due")[:1]),
        },
        {
            "reviewed": _reviewed(OuterRef(f"target_{suffix}")),
            "rewritten": _rewritten(language, f"drafted_{suffix}"),
        },
    ]


def _translations(language: str) -> QuerySet[Translation]:
    return Translation.objects.filter(
        source__object_id=OuterRef("translation_key"),
        source__locale__language_code=settings.LANGUAGE_CODE,
        target_locale__language_code=language,
        enabled=True,
    )


def _requests(language: str) -> QuerySet[TranslationRequest]:
    return TranslationRequest.objects.filter(
        translation__source__object_id=OuterRef("translation_key"),
        translation__source__locale__language_code=settings.LANGUAGE_CODE,
        translation__target_locale__language_code=language,
        translation__enabled=True,
    )


def _of_page(language: str) -> QuerySet[StringSegment]:
    """The strings of the page's source, as long as somebody translates it."""
    return StringSegment.objects.filter(
        source__object_id=OuterRef("translation_key"),
        source__locale__language_code=settings.LANGUAGE_CODE,
        source__translations__target_locale__language_code=language,
        source__translations__enabled=True,
    ).order_by()


def _done(language: str) -> QuerySet[StringTranslation]:
    """The translation of a string that the outer query holds."""
    return StringTranslation.objects.filter(
        translation_of=OuterRef("string_id"),
        context=OuterRef("context_id"),
        locale__language_code=language,
        has_error=False,
    )


def _segments(language: str) -> dict[str, QuerySet[StringSegment]]:
    strings, done = _of_page(language), _done(language)
    machine = StringTranslation.TRANSLATION_TYPE_MACHINE
    return {
        "strings": strings,
        "missing": strings.exclude(Exists(done)),
        "outdated": strings.filter(Exists(done.filter(outdated__isnull=False))),
        "machine": strings.filter(Exists(done.filter(translation_type=machine))),
    }


def _counted(segments: QuerySet[StringSegment]) -> Coalesce:
    counts = segments.values("source").annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(counts, output_field=IntegerField()), 0)


def _outdated(language: str) -> QuerySet[OutdatedString]:
    said = StringSegment.objects.filter(
        source__object_id=OuterRef("translation__context__object_id"),
        source__locale__language_code=settings.LANGUAGE_CODE,
        source__translations__target_locale__language_code=language,
        source__translations__enabled=True,
        string=OuterRef("translation__translation_of_id"),
        context=OuterRef("translation__context_id"),
    )
    return OutdatedString.objects.filter(
        Exists(said),
        translation__context__object_id=OuterRef("translation_key"),
        translation__locale__language_code=language,
        translation__has_error=False,
    )


def _reviewed(target: OuterRef) -> Exists:
    under_way = WorkflowState.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id=Cast(target, CharField()),
        status=WorkflowState.STATUS_IN_PROGRESS,
    )
    return Exists(under_way)


def _rewritten(language: str, drafted: str) -> Exists:
    """A text was changed after the newest draft was made.

    A text that a changed Swedish string has taken over from the one before is none: the draft holds it already.
    It is asked from string to translation to page, by indexes; the other way takes seconds.
    """
    before = StringTranslation.objects.filter(
        context=OuterRef("context_id"),
        locale=OuterRef("locale_id"),
        data=OuterRef("data"),
        created_at__lt=OuterRef("created_at"),
        updated_at__lte=OuterRef(OuterRef(OuterRef(drafted))),
    )
    changed = _done(language).filter(~Exists(before), updated_at__gt=OuterRef(OuterRef(drafted)))
    return Exists(_of_page(language).filter(Exists(changed)))
