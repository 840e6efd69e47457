"""What editors find in the menu and in lists: pages by kind, and the words that stand on many pages."""

from django.conf import settings
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_filters import DateFromToRangeFilter, ModelChoiceFilter
from wagtail.admin.filters import DateRangePickerWidget
from wagtail.admin.ui.tables import Column, LocaleColumn, UserColumn
from wagtail.admin.views.pages.listing import ExplorableIndexView, IndexView, PageFilterSet
from wagtail.admin.viewsets.pages import PageListingViewSet, PageViewSet
from wagtail.models import get_page_models
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from content.listings import BEFORE_STATUS, KindExplorerView, KindIndexView, MixedExplorer
from content.models import (
    BasePage,
    EventPage,
    FactPage,
    Municipality,
    Need,
    NewsPage,
    PartnerPage,
    ProjectPage,
    SiteTexts,
    Topic,
)
from content.page_views import CollectWorkflowActionDataView, WorkflowActionView
from content.side_panels import Editor
from content.version_views import DeleteView, MoveConfirmView, SetPrivacyView, UnpublishView


def _columns(base: list, *own: Column) -> list:
    """Wagtail's columns with those of the kind, the owner and the day of review before the status."""
    responsible = [
        UserColumn("owner", label=_("Owner"), width="12%"),
        Column("review_due", label=_("Review due"), sort_key="review_due", width="10%"),
    ]
    kept = [column for column in base if column.name not in {"parent", "type"}]
    return [*kept[:BEFORE_STATUS], *own, *responsible, *kept[BEFORE_STATUS:]]


def _filters(model: type[BasePage], *fields: str) -> type[PageFilterSet]:
    """Wagtail's filters of pages, with the day of review and the fields of the kind under their own names."""
    due = DateFromToRangeFilter(label=_("Review due"), widget=DateRangePickerWidget)
    words = {name: _word_filter(name) for name in fields if "__" in name}
    meta = type("Meta", (PageFilterSet.Meta,), {"model": model, "fields": [*fields]})
    return type(f"{model.__name__}Filters", (PageFilterSet,), {"review_due": due, **words, "Meta": meta})


def _word_filter(path: str) -> ModelChoiceFilter:
    """By a word that pages refer to through a row; django-filter would name it after both."""
    model = {"topic": Topic, "municipality": Municipality, "need": Need}[path.rpartition("__")[2]]
    words = model.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    return ModelChoiceFilter(field_name=path, queryset=words, label=capfirst(model._meta.verbose_name))


OWN = {
    NewsPage: ((Column("date", label=_("Date"), sort_key="date", width="10%"),), ("topic_links__topic",)),
    EventPage: (
        (
            Column("starts", label=_("Starts"), sort_key="starts", width="12%"),
            Column("get_status_display", label=_("Status of the event"), sort_key="status", width="10%"),
        ),
        ("kind", "status"),
    ),
    FactPage: ((Column("term", label=_("Term"), sort_key="sort_key", width="14%"),), ("topic_links__topic",)),
    ProjectPage: (
        (
            Column("period", label=_("Period"), sort_key="starts", width="16%"),
            Column("state", label=_("State"), accessor=lambda page: page.state.label, width="10%"),
        ),
        ("topic_links__topic",),
    ),
    PartnerPage: (
        (Column("get_kind_display", label=_("Kind of organisation"), sort_key="kind", width="14%"),),
        ("kind", "municipalities__municipality", "needs__need"),
    ),
}


def page_viewsets() -> list[PageViewSet]:
    """One for every type: the editor asks more questions than Wagtail's, and three kinds have lists of their own."""
    common = {
        "edit_view_class": Editor,
        "workflow_action_view_class": WorkflowActionView,
        "collect_workflow_action_data_view_class": CollectWorkflowActionDataView,
        "index_view_class": KindExplorerView,
        "unpublish_view_class": UnpublishView,
        "delete_view_class": DeleteView,
        "move_confirm_view_class": MoveConfirmView,
        "set_privacy_view_class": SetPrivacyView,
    }
    viewsets = []
    for model in get_page_models():
        if issubclass(model, BasePage):
            columns, fields = OWN.get(model, ((), ()))
            own = {
                "columns": _columns(ExplorableIndexView.base_columns, *columns),
                "filterset_class": _filters(model, *fields),
            }
            viewsets.append(PageViewSet(model=model, **common, **(own if columns else {})))
    return [*viewsets, MixedExplorer()]


def listing(model: type[models.Model], name: str, *, label: str, icon: str, order: int) -> PageListingViewSet:
    columns, fields = OWN[model]
    return PageListingViewSet(
        name,
        model=model,
        icon=icon,
        menu_label=label,
        menu_order=order,
        add_to_admin_menu=True,
        index_view_class=KindIndexView,
        columns=_columns(IndexView.base_columns, *columns, LocaleColumn(label=_("Language"), width="8%")),
        filterset_class=_filters(model, *fields),
    )


LISTINGS = [
    listing(NewsPage, "news", label=_("News"), icon="calendar-alt", order=110),
    listing(EventPage, "events", label=pgettext_lazy("menu", "Events"), icon="date", order=115),
    listing(ProjectPage, "projects", label=_("Projects"), icon="folder-open-inverse", order=119),
    listing(FactPage, "facts", label=_("Facts"), icon="help", order=120),
    listing(PartnerPage, "partners", label=_("Partners"), icon="group", order=130),
]


class WordViewSet(SnippetViewSet):
    """A vocabulary. A copy would be a second word with the same address."""

    list_display = ["name", "slug", LocaleColumn(label=_("Language"))]
    search_fields = ["name", "slug"]
    ordering = ["name"]
    copy_view_enabled = False


class TopicViewSet(WordViewSet):
    model = Topic
    icon = "tag"


class MunicipalityViewSet(WordViewSet):
    model = Municipality
    icon = "site"


class NeedViewSet(WordViewSet):
    model = Need
    icon = "help"
    list_display = ["name", "slug", "sort_order", LocaleColumn(label=_("Language"))]
    ordering = ["sort_order", "name"]


class SiteTextsViewSet(SnippetViewSet):
    model = SiteTexts
    icon = "home"
    list_display = ["name", "contact_email", LocaleColumn(label=_("Language"))]
    copy_view_enabled = False


class WordsGroup(SnippetViewSetGroup):
    menu_label = _("Vocabularies and texts")
    menu_icon = "list-ul"
    menu_order = 400
    items = (TopicViewSet, MunicipalityViewSet, NeedViewSet, SiteTextsViewSet)
