"""What editors see of the searches, and how they help: synonyms and recommendations."""

from urllib.parse import urlencode

from django.db.models import QuerySet
from django.urls import URLPattern, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import ButtonsColumnMixin, Column, NumberColumn, TitleColumn
from wagtail.admin.views.generic import CreateView, IndexView
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.admin.widgets.button import Button

from .models import Recommendation, SearchCount, Synonym


class PrefilledView(CreateView):
    """A form that begins with what its address says, as in Django's own admin."""

    def get_initial(self) -> dict[str, str]:
        return super().get_initial() | self.request.GET.dict()


class SearchViewSet(ModelViewSet):
    add_view_class = PrefilledView
    copy_view_enabled = False
    list_display = ["words", "get_language_display"]
    list_filter = ["language"]
    search_fields = ["words"]


class SearchGroup(ModelViewSetGroup):
    menu_label = _("Search")
    menu_icon = "search"
    menu_order = 410
    items = (
        SearchViewSet(model=Synonym, icon="list-ul", form_fields=["language", "words"]),
        SearchViewSet(
            model=Recommendation,
            icon="pick",
            form_fields=["language", "words", "page", "expires"],
            list_display=[*SearchViewSet.list_display, "page", "expires"],
        ),
    )


class QuestionColumn(ButtonsColumnMixin, TitleColumn):
    """A question, one click away from a new synonym or recommendation that begins with it."""

    def get_buttons(self, instance: dict, parent_context: dict) -> list[Button]:
        user = parent_context["request"].user
        start = urlencode({"words": instance["query"], "language": instance["language"]})
        offers = [("synonym", _("Add synonyms")), ("recommendation", _("Recommend a page"))]
        allowed = [(name, label) for name, label in offers if user.has_perm(f"questions.add_{name}")]
        return [Button(label, f"{reverse(f'{name}:add')}?{start}") for name, label in allowed]


class QuestionsView(IndexView):
    """Questions asked three times or more in the last 90 days, the most frequent first. Cost: two queries."""

    add_url = None
    default_ordering = "-asked"
    list_export = ["query", "language", "asked", "found", "repaired", "last"]
    columns = [
        QuestionColumn("query", label=_("Question"), sort_key="query"),
        NumberColumn("asked", label=_("Times"), sort_key="asked"),
        Column("found", label=_("Hits"), sort_key="found"),
        Column("repaired", label=_("Repaired to"), sort_key="repaired"),
        Column("language", label=_("Language")),
        Column("last", label=_("Last asked"), sort_key="last"),
    ]

    def get_base_queryset(self) -> QuerySet:
        return SearchCount.objects.shown()


class QuestionsReport(ModelViewSet):
    model = SearchCount
    index_view_class = QuestionsView
    url_prefix = "reports/searches"
    menu_hook = "register_reports_menu_item"
    menu_order = 110
    icon = "search"
    list_filter = ["found", "language"]
    form_fields = []

    def get_urlpatterns(self) -> list[URLPattern]:
        return super().get_urlpatterns()[:2]  # The list, and its results alone: nobody writes a question.
