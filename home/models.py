"""The start page: what the partnership is, whom it helps and what is new."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index

from content.models import (
    BasePage,
    BodyMixin,
    Fallback,
    Need,
    NewsIndexPage,
    NewsPage,
    PartnerIndexPage,
    PartnerPage,
    ValueIndexPage,
    VisionPage,
)

NEWS_ON_HOME = 3
PARTNERS_ON_HOME = 12


class HomePage(BodyMixin, BasePage):
    claim = models.CharField(
        _("claim"), max_length=120, help_text=_("What the partnership is, in a few words.")
    )
    intro = models.TextField(_("introduction"), blank=True)
    idea_heading = models.CharField(_("heading for those with an idea"), max_length=80, blank=True)
    idea_text = models.TextField(_("text for those with an idea"), blank=True)

    fallback = Fallback.NONE
    page_description = _("The start page of a language. There is one for each.")
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "content.VisionPage",
        "content.ValueIndexPage",
        "content.FactIndexPage",
        "content.PartnerIndexPage",
        "content.NewsIndexPage",
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

    def get_context(self, request, *args, **kwargs):
        """What is shown of other pages. Cost: nine queries, none of which grows with the site."""
        below = {type(page): page for page in self._sections()}
        partners, news = below.get(PartnerIndexPage), below.get(NewsIndexPage)
        values = below.get(ValueIndexPage)
        return super().get_context(request, *args, **kwargs) | {
            "partner_index": partners,
            "partners": partners.partners().with_logos().order_by("sort_key")[:PARTNERS_ON_HOME]
            if partners
            else PartnerPage.objects.none(),
            "needs": self._needs() if partners else [],
            "news_index": news,
            "news": news.news().defer_streamfields()[:NEWS_ON_HOME] if news else NewsPage.objects.none(),
            "vision": below.get(VisionPage),
            "value_index": values,
            "values": values.values().defer_streamfields() if values else [],
        }

    def _sections(self):
        types = (PartnerIndexPage, NewsIndexPage, ValueIndexPage, VisionPage)
        return Page.objects.descendant_of(self).live().type(types).specific()

    def _needs(self):
        """The needs that at least one partner can meet."""
        offered = PartnerPage.objects.descendant_of(self).live().current().values("needs__need__slug")
        return Need.objects.filter(locale=self.locale_id, slug__in=offered)
