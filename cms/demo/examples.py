"""Editorial life: a draft that waits for approval and one that is not finished, so that the dashboard is alive."""

import datetime

from django.contrib.auth import get_user_model
from wagtail.models import Page

from cms.demo.keys import identity
from content.factories import NewsPageFactory
from content.models import NewsIndexPage, NewsPage

WAITING = "example-waiting"
UNFINISHED = "example-unfinished"


def make_examples() -> None:
    """Make both once; what editors have made of them since is left alone."""
    news = NewsIndexPage.objects.get(translation_key=identity("news"), locale__language_code="sv")
    for key, make in ((WAITING, make_waiting), (UNFINISHED, make_unfinished)):
        if not Page.objects.filter(translation_key=identity(key)).exists():
            make(news)


def make_waiting(news: NewsIndexPage) -> None:
    """Written and sent by the editor: others may approve it, the editor may not."""
    editor = get_user_model().objects.get(username="redaktor")
    page = draft(
        news,
        key=WAITING,
        title="Hjälp oss att göra webbplatsen bättre",
        slug="hjalp-oss",
        date=datetime.date(2026, 11, 20),
        place="Falun",
        summary="Vi vill veta vad du letade efter och inte hittade.",
        lead="Webbplatsen är ny. Berätta för oss vad du letade efter och inte hittade, så blir den bättre för fler.",
        body=[("rich_text", "<h2>Så gör du</h2><p>Skriv till webbredaktion@example.org. En rad räcker.</p>")],
    )
    page.save_revision(user=editor)
    page.get_workflow().start(page, editor)


def make_unfinished(news: NewsIndexPage) -> None:
    """Without lead and text: it can be kept, but not published."""
    page = draft(
        news, key=UNFINISHED, title="Anteckningar inför vårens möten", slug="varens-moten", summary="", lead=""
    )
    page.save_revision(user=get_user_model().objects.get(username="redaktor"), clean=False)


def draft(news: NewsIndexPage, *, key: str, **words: object) -> NewsPage:
    editor = get_user_model().objects.get(username="redaktor")
    return NewsPageFactory(parent=news, draft=True, owner=editor, translation_key=identity(key), **words)
