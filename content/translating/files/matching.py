"""Which translations a file is for, and whether somebody may read or change them."""

from collections.abc import Iterable
from uuid import UUID

from django.apps import apps
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import Http404
from django.utils.translation import gettext as _
from wagtail.models import Page, TranslatableMixin
from wagtail.permissions import ModelPermissionPolicy
from wagtail_localize.models import Translation

from content.publishing import Refused
from content.translating import access
from content.translating.files.plans import Plan, plan
from content.translating.files.reading import FileRefused, ReadFile


def translations() -> QuerySet[Translation]:
    return Translation.objects.filter(enabled=True).select_related("source__locale", "source__object", "target_locale")


def of_pages(keys: Iterable[int], language: str) -> QuerySet[Translation]:
    """The translations of the pages with these keys, in the order in which they were sent. Cost: one query."""
    pages = Page.objects.filter(pk__in=keys).values("translation_key")
    found = translations().filter(source__object_id__in=pages, target_locale__language_code=language)
    return found.order_by("pk")


def of_model(model: type[Model], language: str) -> QuerySet[Translation]:
    """The translations of all words of a kind, in the order in which they were sent. Cost: one query."""
    return (
        translations()
        .filter(
            source__specific_content_type__app_label=model._meta.app_label,
            source__specific_content_type__model=model._meta.model_name,
            target_locale__language_code=language,
        )
        .order_by("pk")
    )


def word_model(label: str) -> type[Model]:
    """A kind of words that is translated, by its label. Raises LookupError."""
    model = apps.get_model(label)
    if not issubclass(model, TranslatableMixin) or issubclass(model, Page):
        raise LookupError(label)  # noqa: TRY004  the label leads to nothing of the kind
    return model


def may_change_words(user: AbstractBaseUser, model: type[Model]) -> bool:
    return ModelPermissionPolicy(model).user_has_permission(user, "change")


def plans_for(files: Iterable[ReadFile], user: AbstractBaseUser | None, only: Translation | None = None) -> list[Plan]:
    """What the files would do; `only` when they may be for nothing else. Raises FileRefused.

    Without a user a command asks, which may do everything.

    Cost: some ten queries for each translation.
    """
    made = [each for file in files for each in _plans(file, user, only)]
    if len({each.translation.pk for each in made}) < len(made):
        raise FileRefused(_("Two of the files are for the same text."))
    return made


def _plans(file: ReadFile, user: AbstractBaseUser | None, only: Translation | None) -> list[Plan]:
    if file.model:
        if only:
            raise FileRefused(_("“%(name)s” is for words of the site, and not for this text.") % {"name": file.name})
        return _of_words(file, user)
    translation = _named(file)
    if only and translation != only:
        raise FileRefused(_other(file, translation, only))
    _check(file, user, translation)
    return [plan(translation, [(entry.msgctxt or "", entry) for entry in file.po], file.exported)]


def _of_words(file: ReadFile, user: AbstractBaseUser | None) -> list[Plan]:
    try:
        found = list(of_model(word_model(file.model), file.language))
    except (LookupError, ValueError):
        found = []
    if not found:
        raise _not_yours(file)
    _check(file, user, found[0])
    entries: dict[str, list] = {str(each.uuid): [] for each in found}
    strangers = []
    for entry in file.po:
        uuid, _colon, path = (entry.msgctxt or "").partition(":")
        entries.get(uuid, strangers).append((path, entry))
    entries[str(found[0].uuid)] += strangers
    return [plan(each, entries[str(each.uuid)], file.exported) for each in found if entries[str(each.uuid)]]


def _named(file: ReadFile) -> Translation | None:
    try:
        return translations().filter(uuid=UUID(file.translation)).first()
    except ValueError:
        return None


def _other(file: ReadFile, translation: Translation | None, only: Translation) -> str:
    about = {"name": file.name}
    if translation and translation.source_id == only.source_id:
        return _("“%(name)s” is for another language.") % about
    return _("“%(name)s” is for another page, or for a text that is no longer translated.") % about


def _not_yours(file: ReadFile) -> FileRefused:
    return FileRefused(
        _("“%(name)s” is for a text that is not there any longer, or that you may not change.") % {"name": file.name}
    )


def _check(file: ReadFile, user: AbstractBaseUser | None, translation: Translation | None) -> None:
    about = {"name": file.name}
    if translation is None:
        raise _not_yours(file)
    language = translation.target_locale.language_code
    if file.language and file.language.replace("_", "-").casefold() != language.casefold():
        raise FileRefused(_("“%(name)s” says that it is in another language than the text.") % about)
    try:
        if user:
            access.writable(user, translation.pk)
    except (PermissionDenied, Http404) as error:
        raise _not_yours(file) from error
    except Refused as refused:
        raise FileRefused(str(refused)) from refused
