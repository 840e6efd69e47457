"""Where editors help search: synonyms and recommendations."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.generic import CreateView
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup

from .models import Recommendation, Synonym

LISTED, PLACED = ["words", "get_language_display"], ["language", "words", "page", "expires"]


class PrefilledView(CreateView):
    """A form that begins with what its address says, as in Django's own admin."""

    def get_initial(self) -> dict[str, str]:
        return super().get_initial() | self.request.GET.dict()


class SearchViewSet(ModelViewSet):
    add_view_class = PrefilledView
    copy_view_enabled = False
    list_filter = ["language"]
    search_fields = ["words"]


class SearchGroup(ModelViewSetGroup):
    menu_label = _("Search")
    menu_icon = "search"
    menu_order = 410
    items = (
        SearchViewSet(model=Synonym, icon="list-ul", form_fields=["language", "words"], list_display=LISTED),
        SearchViewSet(model=Recommendation, icon="pick", form_fields=PLACED, list_display=[*LISTED, "page", "expires"]),
    )
