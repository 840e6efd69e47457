"""News as Atom (RFC 4287), one feed for each language and, if wanted, topic."""

from datetime import datetime, time

from django.contrib.syndication.views import Feed
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.safestring import SafeString

from content.models.news import NewsIndexPage, NewsPage
from content.models.taxonomy import Topic

ITEMS = 30


class NewsFeed(Feed):
    """The newest news of an index page. Cost: two queries, whatever their number."""

    feed_type = Atom1Feed

    def __init__(self, index: NewsIndexPage, topic: Topic | None = None) -> None:
        self.index = index
        self.topic = topic
        self.language = index.locale.language_code

    def title(self) -> str:
        return f"{self.index.title}: {self.topic.name}" if self.topic else self.index.title

    def subtitle(self) -> str:
        return self.index.summary

    def link(self) -> str:
        return self.index.url

    def items(self) -> list[NewsPage]:
        return list(self.index.news(self.topic.slug if self.topic else "").defer_streamfields()[:ITEMS])

    def item_title(self, item: NewsPage) -> str:
        return SafeString(item.title)

    def item_description(self, item: NewsPage) -> str:
        return item.lead

    def item_link(self, item: NewsPage) -> str:
        return item.url

    def item_guid(self, item: NewsPage) -> str:
        return f"urn:uuid:{item.translation_key}:{self.language}"

    def item_pubdate(self, item: NewsPage) -> datetime:
        return timezone.make_aware(datetime.combine(item.date, time(9)))

    def item_updateddate(self, item: NewsPage) -> datetime:
        return item.last_published_at or self.item_pubdate(item)
