"""Partners with somebody to ask, and a page that concerns them."""

import pytest
from django.utils.translation import override
from wagtail.models import Page

from content.factories import NewsPageFactory, PartnerPageFactory
from content.models import PagePartner
from content.review.factories import ContactFactory
from content.review.models import ReviewRound
from content.review.tests.changing import another_user, autosave, script
from content.review.tests.people import says
from content.review.tests.post_office import post_office
from content.tests.conftest import desk_of, english_home, home

__all__ = ["desk_of", "english_home", "home", "post_office"]


@pytest.fixture
def partners(home):
    """Two organisations, one that reads Swedish and one that reads English."""
    swedish = PartnerPageFactory(title="Kooperativa rådet")
    english = PartnerPageFactory(title="Rural Network")
    ContactFactory(organisation=swedish, name="Verksamhetsledare", email="sv@example.org")
    ContactFactory(organisation=english, name="Director", email="en@example.org", english=True)
    return [swedish, english]


@pytest.fixture
def page(partners):
    """A draft about both of them."""
    draft = NewsPageFactory(title="Gemensam plan", slug="gemensam-plan", lead="Vi gör det ihop.", draft=True)
    draft.page_partners = [PagePartner(organisation=each) for each in partners]
    draft.save()
    draft.save_revision()
    return draft


@pytest.fixture
def author(desk_of):
    return desk_of("Redaktör")


@pytest.fixture
def editor(desk_of):
    return desk_of("Redaktör")


@pytest.fixture
def publisher(desk_of):
    return desk_of("Publicerare")


@pytest.fixture
def asked(page, author, desk_of) -> ReviewRound:
    """The round in which both are asked: an editor has sent the page, another has checked it.

    Not by the admin's forms, which take a second each; `test_rounds.py` comes here by those.
    """
    page.lead = "Vi gör det tillsammans."
    page.save_revision(user=author.user)
    page.get_workflow().start(page, author.user)
    page.current_workflow_task_state.approve(user=desk_of("Redaktör").user)
    page.refresh_from_db()
    return ReviewRound.objects.get(page_id=page.pk)


@pytest.fixture
def in_english():
    """What the code says is compared in the language in which it is written."""
    with override("en"):
        yield


@pytest.fixture
def approved(asked, page):
    """The page when all have approved it and it waits for publication."""
    for email in ("sv@example.org", "en@example.org"):
        says(asked, email)
    page.refresh_from_db()
    return page


@pytest.fixture
def never_live(page):
    """After the test, whatever it did, the page is a draft."""
    yield
    assert not Page.objects.get(pk=page.pk).live


@pytest.fixture
def page_now(asked, page):
    page.refresh_from_db()
    return page


@pytest.fixture(params=[autosave, another_user, script])
def change(request, page_now, author):
    """Three ways in which a text becomes another."""
    return lambda: request.param(page_now, author)


@pytest.fixture
def approve_last(page_now, desk_of):
    """Somebody else, at the last step."""
    publisher = desk_of("Publicerare").user
    return lambda: page_now.current_workflow_task_state.approve(user=publisher)


@pytest.fixture
def leader(desk_of):
    return desk_of("Administratör").user
