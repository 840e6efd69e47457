"""The editor of translations publishes by doors of its own."""

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation

from content.models import NewsPage
from content.publishing import PublishingRefused
from content.review import drafts, opening, working_days
from content.review.models import ReviewRound
from content.review.opening import Wish
from content.review.tests.knocking import NOT_YET, edit, words_of

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def translated(english_home, page, desk_of):
    """An English draft, made by wagtail-localize, that partners are asked about."""
    page.save_revision().publish()
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    english = Locale.objects.get(language_code="en")
    desk_of().client.post(address, {"language": english.pk, "due": "", "parents": "on"})
    draft = NewsPage.objects.get(locale=english)
    draft.save_revision()
    revision = drafts.latest(draft)
    wish = Wish(drafts.concerned(draft), working_days.after(page.date, 5), ReviewRound.Kind.WORKFLOW)
    opening.open_round(revision, wish, None)
    return draft


def test_the_publish_button_of_the_translation(translated, desk_of):
    desk = desk_of()
    assert NOT_YET in words_of(desk.client.post(edit(translated), {"action": "publish"}), desk)
    translated.refresh_from_db()
    assert not translated.live


def test_what_is_published_after_the_commit(translated, desk_of, django_capture_on_commit_callbacks):
    translation = Translation.objects.get(source__object_id=translated.translation_key)
    with pytest.raises(PublishingRefused), django_capture_on_commit_callbacks(execute=True):
        translation.save_target(user=desk_of().user, publish=True)
    translated.refresh_from_db()
    assert not translated.live
