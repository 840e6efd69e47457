"""A translation stops following the Swedish and starts again: who may, and what the history says."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail_localize.models import Translation

from content.translating.tests.translating import fresh


def where(name, translation) -> str:
    return reverse(f"translating:{name}", args=[translation.pk])


def follows(translation) -> bool:
    return Translation.objects.get(pk=translation.pk).enabled


def test_a_publisher_stops_and_starts_it_by_the_menu_of_the_page(publisher, live, english):
    address = where("stop", live)
    assert "written by hand" in publisher.client.get(address).content.decode()
    assert follows(live)
    publisher.client.post(address)
    assert not follows(live)
    html = publisher.client.get(reverse("wagtailadmin_pages:edit", args=[english.pk])).content.decode()
    assert BeautifulSoup(html, "html.parser").select(f'a[href="{where("start", live)}"]')
    publisher.client.post(where("start", live))
    assert follows(live)


def test_the_history_tells_it(publisher, live, english):
    publisher.client.post(where("stop", live))
    html = publisher.client.get(reverse("wagtailadmin_pages:history", args=[english.pk])).content.decode()
    assert "Stopped following the Swedish" in html


def test_the_page_itself_stays_as_it_is(client, publisher, live, english):
    before = client.get(english.url).content
    publisher.client.post(where("stop", live))
    assert fresh(english).latest_revision_id == english.latest_revision_id
    assert client.get(english.url).content == before


@pytest.mark.parametrize("group", ["Översättare", "Redaktör", None])
def test_without_the_right_to_publish_nothing_happens(desk_of, client, live, group):
    client = desk_of(group).client if group else client
    for name in ("stop", "start"):
        for response in (client.get(where(name, live)), client.post(where(name, live))):
            assert response.status_code == 302
    assert follows(live)


def test_while_somebody_else_has_it_locked_nothing_happens(publisher, desk_of, live, english):
    desk_of().client.post(reverse("wagtailadmin_pages:lock", args=[english.pk]))
    response = publisher.client.post(where("stop", live), follow=True)
    assert "locked" in response.content.decode()
    assert follows(live)


def test_what_is_gone_is_not_found(publisher, live, english):
    english.delete()
    assert publisher.client.post(where("start", live)).status_code == 404
    assert publisher.client.post(reverse("translating:stop", args=[9999])).status_code == 404


def test_the_editor_of_translations_offers_it(publisher, translator, live, english):
    edit = reverse("wagtailadmin_pages:edit", args=[english.pk])
    assert where("stop", live) in publisher.client.get(edit).content.decode()
    assert where("stop", live) not in translator.client.get(edit).content.decode()
