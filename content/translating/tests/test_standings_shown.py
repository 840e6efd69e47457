"""Where editors and translators meet the state of a translation without asking: lists, the editor, the dashboard."""

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from content.factories import NewsPageFactory
from content.translating.models import TranslationRequest
from content.translating.staff import dashboard, side_panel
from content.translating.targets import publish_translation
from content.translating.tests.sending import fill, send, swedish_page, target
from content.translating.tests.translating import publish

DASHBOARD = reverse("wagtailadmin_home")
NAMES = ("Senare", "Utan dag", "Försenad", "Klar")


def text(desk, url):
    response = desk.client.get(url)
    assert response.status_code == 200, response
    return response.content.decode()


def explorer(page):
    return reverse("wagtailadmin_explore", args=[page.pk])


@pytest.fixture
def stale(live, swedish):
    publish(swedish, title="Om oss alla")
    return live


@pytest.mark.parametrize("query", ["", "?q=oss"])
def test_lists_of_both_languages_tell_the_state(publisher, stale, home, english_home, query):
    edit = reverse("wagtailadmin_pages:edit", args=[target(stale).pk])
    html = text(publisher, explorer(home) + query)
    assert "To look over" in html
    assert "1 text outdated" in html
    assert f'<a href="{edit}" class="w-status ' in html
    english_query = query.replace("oss", "About")
    assert "To look over" in text(publisher, explorer(english_home) + english_query)


def test_the_swedish_editor_tells_each_language(publisher, stale, swedish):
    html = text(publisher, reverse("wagtailadmin_pages:edit", args=[swedish.pk]))
    assert 'data-side-panel="translations"' in html
    for words in ("To look over", "1 text outdated", "The Swedish text is newer since", "5 of 5 texts are translated"):
        assert words in html


def test_the_editor_offers_to_request_what_is_missing(publisher, home, english_home):
    page = swedish_page(home, "Kontakt")
    request = reverse("translating:request_page", args=[page.pk])
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert request in text(publisher, edit).split("Not translated", 1)[1][:600]


def test_the_panel_asks_once_however_many_strings(stale, swedish, publisher, rf):
    request = rf.get("/")
    request.user = publisher.user
    [panel] = side_panel.panels(swedish, request)
    publisher.user.get_all_permissions()
    with CaptureQueriesContext(connection) as queries:
        [(_name, shown)] = panel.cells
    assert (shown.standing.outdated, panel.outdated) == (1, 1)
    assert len(queries) <= 2
    assert side_panel.panels(target(stale), request) == []


def test_the_dashboard_tells_translators_what_waits_the_overdue_first(translator, home, english_home):
    later, _never, overdue, done = (
        send(swedish_page(home, name)) for name in ("Senare", "Utan dag", "Försenad", "Klar")
    )
    TranslationRequest.objects.filter(translation=later).update(due="2999-01-02")
    TranslationRequest.objects.filter(translation=overdue).update(due="2020-01-02")
    fill(done)
    publish_translation(done)
    panel = dashboard.waiting_for(translator.user, "en")
    assert [page.title for page in panel] == ["Försenad", "Senare", "Utan dag"]
    html = text(translator, DASHBOARD)
    assert html.index("Försenad") < html.index("Senare") < html.index("Utan dag")
    assert "Overdue" in html
    assert "Klar</a>" not in html


def test_what_is_in_review_waits_for_the_reviewers(translator, translation):
    assert dashboard.waiting_for(translator.user, "en").exists()
    target(translation).get_workflow().start(target(translation), translator.user)
    assert not dashboard.waiting_for(translator.user, "en").exists()


def test_only_who_may_change_the_translation_is_told(desk_of, translation):
    stranger = desk_of("Översättare").user
    stranger.groups.get().page_permissions.all().delete()
    assert not dashboard.waiting_for(stranger, "en").exists()


def queries_for(desk, url):
    desk.client.get(url)
    with CaptureQueriesContext(connection) as queries:
        assert desk.client.get(url).status_code == 200
    return len(queries)


@pytest.mark.parametrize("url", [DASHBOARD, reverse("news:index")])
def test_more_translations_take_no_more_queries(desk_of, home, english_home, url):
    """Of ours: wagtail-localize asks some for each row for those who may send pages to translation."""
    desk = desk_of("Publicerare")
    Permission.objects.get(codename="add_translationrequest").group_set.clear()
    send(NewsPageFactory().get_parent())
    for page in NewsPageFactory.create_batch(2):
        send(page)
    few = queries_for(desk, url)
    for page in NewsPageFactory.create_batch(8):
        send(page)
    assert queries_for(desk, url) <= few
