"""News, with contacts and open corrections."""

from datetime import date

from django.core.paginator import Paginator
from django.db import models
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Orderable, PageManager, TranslatableMixin
from wagtail.query import PageQuerySet
from wagtail.search import index

from .base import BasePage, Fallback
from .body import BodyMixin
from .contacts import ContactPoint
from .taxonomy import Municipality, Topic

NEWS_PER_PAGE = 20


class NewsQuerySet(PageQuerySet):
    def latest_first(self) -> "NewsQuerySet":
        return self.order_by("-date", "-pk")

    def about(self, topic_slug: str) -> "NewsQuerySet":
        return self.filter(topic_links__topic__slug=topic_slug).distinct()


class NewsIndexPage(RoutablePageMixin, BasePage):
    page_description = _("All news, newest first, by topic, with feeds.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["content.NewsPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("news list")
        verbose_name_plural = _("news lists")

    narrowed_by = ("topic", "page")
    serve_preview = BasePage.serve_preview  # RoutablePageMixin's own knows one mode only.

    @path("atom/", name="feed")
    @path("atom/<slug:topic_slug>/", name="topic_feed")
    def feed(self, request: HttpRequest, topic_slug: str = "") -> HttpResponse:
        from content.feeds import NewsFeed

        topic = get_object_or_404(Topic, slug=topic_slug, locale=self.locale_id) if topic_slug else None
        return NewsFeed(self, topic)(request)

    def news(self, topic_slug: str = "") -> NewsQuerySet:
        """The live news below, newest first, of one topic or all."""
        news = NewsPage.objects.child_of(self).live()
        return (news.about(topic_slug) if topic_slug else news).select_related("locale").latest_first()

    def topics(self) -> list[Topic]:
        """The topics that have news here, each with `.count`, in the page's language. Cost: two queries."""
        counted = self.news().order_by().values_list("topic_links__topic__slug").annotate(Count("pk"))
        counts = {slug: count for slug, count in counted if slug}
        topics = Topic.by_alphabet(Topic.objects.filter(locale=self.locale_id, slug__in=counts))
        for topic in topics:
            topic.count = counts[topic.slug]
        return topics

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        slug = request.GET.get("topic", "").replace("\0", "")[:80]
        topics = self.topics()
        news = self.news(slug).defer_streamfields()
        return super().get_context(request, *args, **kwargs) | {
            "news": Paginator(news, NEWS_PER_PAGE).get_page(request.GET.get("page")),
            "topics": topics,
            "topic": next((topic for topic in topics if topic.slug == slug), None),
            "topic_slug": slug,
        }


class NewsPage(BodyMixin, BasePage):
    date = models.DateField(_("date"), default=date.today)
    place = models.CharField(_("place"), max_length=80, blank=True)
    lead = models.TextField(_("lead"), help_text=_("What has happened and why it matters, in two or three sentences."))

    fallback = Fallback.SHOW_SOURCE
    card_template = "components/news_item.html"
    page_description = _("Something that has happened: date, place, lead, text, contacts and corrections.")
    parent_page_types = ["content.NewsIndexPage"]
    subpage_types = []

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("date"), FieldPanel("place")]),
        FieldPanel("lead"),
        *BodyMixin.body_panels,
        InlinePanel("contacts", label=_("Contact"), heading=_("Contacts")),
        InlinePanel("municipalities", label=_("Municipality"), heading=_("Municipalities")),
        MultiFieldPanel([InlinePanel("corrections", label=_("Correction"))], _("Corrections")),
        *BasePage.connection_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        *BodyMixin.body_search_fields,
        index.SearchField("lead"),
        index.FilterField("date"),
    ]

    objects = PageManager.from_queryset(NewsQuerySet)()

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news items")

    def places(self) -> list[str]:
        """The place, then the municipalities, for the line below the lead. Cost: one query, or two."""
        words = [link.municipality for link in self.municipalities.all().select_related("municipality")]
        names = [word.name for word in Municipality.in_language(words, self.locale_id)]
        return [place for place in [self.place, *names] if place]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {"og_type": "article"}

    def structured_data(self) -> list[dict]:
        article = {
            "@type": "NewsArticle",
            "headline": self.title,
            "description": self.lead,
            "datePublished": self.date.isoformat(),
            "inLanguage": self.locale.language_code,
            "url": self.full_url,
        }
        return [article]


class NewsContactPoint(ContactPoint):
    page = ParentalKey(NewsPage, related_name="contacts", on_delete=models.CASCADE)

    class Meta(ContactPoint.Meta):
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")


class NewsMunicipality(Orderable):
    page = ParentalKey(NewsPage, related_name="municipalities", on_delete=models.CASCADE)
    municipality = models.ForeignKey(
        Municipality, verbose_name=_("municipality"), related_name="+", on_delete=models.PROTECT
    )

    panels = [FieldPanel("municipality")]


class Correction(TranslatableMixin, Orderable):
    """What was wrong and is now right, said openly. Translated: the text."""

    page = ParentalKey(NewsPage, related_name="corrections", on_delete=models.CASCADE)
    date = models.DateField(_("date"), default=date.today)
    text = models.TextField(_("correction"))

    panels = [FieldPanel("date"), FieldPanel("text")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
