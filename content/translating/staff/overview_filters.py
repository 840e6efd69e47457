"""What the overview of translations can be narrowed down to."""

from datetime import timedelta
from functools import reduce
from operator import or_
from typing import Any

import django_filters
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.models import Page, get_page_models
from wagtail.permissions import page_permission_policy

from content.models import BasePage
from content.translating.models import TranslationRequest
from content.translating.states import UNFINISHED, State, named, target_languages

SECTION_DEPTH = 3
SOON = timedelta(days=7)


class Due(models.TextChoices):
    OVERDUE = "overdue", _("Overdue")
    SOON = "soon", _("Within a week")
    ANY = "any", _("With a date")


class SectionFilter(django_filters.ModelChoiceFilter):
    """The pages below the start page that have pages below themselves, as far as the user sees them."""

    def get_queryset(self, request: Any) -> QuerySet[Page]:
        seen = page_permission_policy.explorable_instances(request.user)
        return seen.filter(depth=SECTION_DEPTH, numchild__gt=0, locale__language_code=settings.LANGUAGE_CODE).order_by(
            "path"
        )


def page_types(_request: Any) -> QuerySet[ContentType]:
    models_of_ours = [model for model in get_page_models() if issubclass(model, BasePage)]
    found = ContentType.objects.get_for_models(*models_of_ours).values()
    return ContentType.objects.filter(pk__in=[each.pk for each in found]).order_by("model")


class PageTypeFilter(django_filters.ModelChoiceFilter):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(queryset=page_types, **kwargs)

    @property
    def field(self) -> Any:
        field = super().field
        field.label_from_instance = lambda kind: kind.model_class().get_verbose_name()
        return field


class OverviewFilters(WagtailFilterSet):
    """State, day and owner are of any language, unless one is chosen."""

    language = django_filters.ChoiceFilter(label=_("Language"), choices=target_languages, method="unfiltered")
    state = django_filters.MultipleChoiceFilter(label=_("State"), choices=State.choices, method="by_state")
    kind = PageTypeFilter(label=_("Page type"), field_name="content_type")
    section = SectionFilter(label=_("Section"), queryset=None, method="by_section")
    due = django_filters.ChoiceFilter(label=_("Wanted by"), choices=Due.choices, method="by_due")
    mine = django_filters.BooleanFilter(label=_("My pages, or requested by me"), method="by_me")

    class Meta:
        model = Page
        fields = ["language", "state", "kind", "section", "due", "mine"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filters.pop("locale", None)  # Wagtail's own, of the Swedish pages that all of these are.
        if len(target_languages()) == 1:
            del self.filters["language"]

    @property
    def languages(self) -> list[str]:
        chosen = self.form.cleaned_data.get("language") if self.is_valid() else None
        return [chosen] if chosen else [code for code, _name in target_languages()]

    def unfiltered(self, pages: QuerySet, _name: str, _value: str) -> QuerySet:
        return pages

    def in_any(self, **conditions: Any) -> Q:
        """Where all conditions hold in one of the languages; `states.named` tells their fields."""
        return reduce(or_, (Q(**self._of(language, conditions)) for language in self.languages))

    def _of(self, language: str, conditions: dict[str, Any]) -> dict[str, Any]:
        fields = (name.partition("__") for name in conditions)
        names = [named(field, language) + underscores + lookup for field, underscores, lookup in fields]
        return dict(zip(names, conditions.values(), strict=True))

    def by_state(self, pages: QuerySet, _name: str, value: list[str]) -> QuerySet:
        return pages.filter(self.in_any(state__in=value)) if value else pages

    def by_section(self, pages: QuerySet, _name: str, value: Page) -> QuerySet:
        return pages.descendant_of(value, inclusive=True)

    def by_due(self, pages: QuerySet, _name: str, value: str) -> QuerySet:
        today, waiting = timezone.localdate(), [State.MISSING, *UNFINISHED]
        conditions = {
            Due.OVERDUE: {"due__lt": today, "state__in": waiting},
            Due.SOON: {"due__range": (today, today + SOON), "state__in": waiting},
            Due.ANY: {"due__isnull": False},
        }
        return pages.filter(self.in_any(**conditions[Due(value)]))

    def by_me(self, pages: QuerySet, _name: str, value: bool) -> QuerySet:
        asked = TranslationRequest.objects.filter(
            translation__source__object_id=OuterRef("translation_key"),
            translation__target_locale__language_code__in=self.languages,
            requested_by=self.request.user,
        )
        mine = Q(owner=self.request.user) | Exists(asked)
        return pages.filter(mine) if value else pages.exclude(mine)
