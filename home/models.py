"""The start page: what the partnership is, whom it helps and what is new."""

from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index
from wagtail.url_routing import RouteResult

from content import untranslated
from content.models import (
    BasePage,
    BodyMixin,
    Fallback,
    NewsIndexPage,
    NewsPage,
    PartnerIndexPage,
    PartnerPage,
    ValueIndexPage,
    ValuePage,
    VisionPage,
)
from content.models.partner_index import needs_met

NEWS_ON_HOME = 3
PARTNERS_ON_HOME = 12
SECTIONS = (PartnerIndexPage, NewsIndexPage, ValueIndexPage)


class HomePage(BodyMixin, BasePage):
    claim = models.CharField(_("claim"), max_length=120, help_text=_("What the partnership is, in a few words."))
    intro = models.TextField(_("introduction"), blank=True)
    idea_heading = models.CharField(_("heading for those with an idea"), max_length=80, blank=True)
    idea_text = models.TextField(_("text for those with an idea"), blank=True)

    fallback = Fallback.NONE
    related_ids = ()  # The start page leads everywhere by itself.
    page_description = _("The start page of a language. There is one for each.")
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "content.VisionPage",
        "content.ValueIndexPage",
        "content.FactIndexPage",
        "content.PartnerIndexPage",
        "content.NewsIndexPage",
        "content.EventIndexPage",
        "consultations.ConsultationIndexPage",
        "agreements.AgreementPage",
        "content.ProjectPage",
        "content.StandardPage",
        "content.AccessibilityStatementPage",
    ]

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("claim"),
        FieldPanel("intro"),
        MultiFieldPanel([FieldPanel("idea_heading"), FieldPanel("idea_text")], _("“I have an idea”")),
        *BodyMixin.body_panels,
    ]
    search_fields = [*BasePage.search_fields, *BodyMixin.body_search_fields, index.SearchField("intro")]

    class Meta:
        verbose_name = _("start page")
        verbose_name_plural = _("start pages")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Answer for pages that this language lacks: an address without a page is tried in the other languages."""
        try:
            return super().route(request, path_components)
        except Http404:
            page = untranslated.find(self, path_components)
            if page is None:
                raise
            return RouteResult(self, kwargs={"untranslated_page": page})

    def serve(self, request: HttpRequest, *args, untranslated_page: Page | None = None, **kwargs) -> HttpResponse:
        if untranslated_page:
            return untranslated.serve(untranslated_page, request, self)
        return super().serve(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        """What is shown of other pages. Cost: seven queries, none of which grows with the site."""
        sections = {page.specific_class: page for page in Page.objects.child_of(self).live().type(SECTIONS)}
        partners = sections.get(PartnerIndexPage)
        below = {"news": NewsPage, "values": ValuePage, "vision": VisionPage}
        found = {name: model.objects.descendant_of(self).live().defer_streamfields() for name, model in below.items()}
        members = PartnerPage.objects.descendant_of(self).live().current().with_logos().order_by("sort_key")
        return super().get_context(request, *args, **kwargs) | {
            "partner_index": partners,
            "partners": members.defer_streamfields()[:PARTNERS_ON_HOME],
            "needs": needs_met(partners) if partners else [],
            "news_index": sections.get(NewsIndexPage),
            "news": found["news"].select_related("locale").latest_first()[:NEWS_ON_HOME],
            "vision": found["vision"].first(),
            "value_index": sections.get(ValueIndexPage),
            "values": found["values"].in_source_order(),
        }

    def structured_data(self) -> list[dict]:
        return [{"@type": "Organization", "name": self.title, "description": self.claim, "url": self.full_url}]
