"""Pages and blocks are previewed as visitors will see them."""

import pytest
from django.urls import reverse

from content import factories
from content.blocks import BodyBlock
from content.models import NewsPage, StandardPage
from content.tests.kinds import FACTORIES, OURS

MODES = ["", "card", "print"]


def make(model, home):
    return FACTORIES[model]() if model in FACTORIES else home


def preview(desk, page, mode="", **changes):
    """What the preview panel does: hand in the form as it stands, then show it."""
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    data = desk.form(edit)
    for name, value in changes.items():
        data[name] = value
    assert desk.client.post(address, data).json()["is_valid"]
    return desk.client.get(f"{address}?mode={mode}")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_every_type_is_previewed_in_every_mode(home, desk_of, model, mode):
    response = preview(desk_of(), make(model, home), mode)
    html = response.content.decode()
    assert response.status_code == 200
    assert ("preview-print" in html) == (mode == "print")
    assert ("preview-cards" in html) == (mode == "card")


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_and_before_it_is_saved_for_the_first_time(home, desk_of, model):
    page = make(model, home)
    names = [model._meta.app_label, model._meta.model_name, page.get_parent().pk]
    address = reverse("wagtailadmin_pages:preview_on_add", args=names)
    desk = desk_of()
    data = desk.form(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    data["slug"] = "annan"
    assert desk.client.post(address, data).json()["is_valid"]
    assert desk.client.get(address).status_code == 200


def test_a_page_is_previewed_in_its_own_language(english_home, desk_of):
    page = factories.StandardPageFactory(parent=english_home, title="About us")
    html = preview(desk_of(language="sv"), page).content.decode()
    assert '<html lang="en">' in html


@pytest.mark.parametrize("model", [NewsPage, StandardPage])
def test_the_card_shows_what_lists_show(home, desk_of, model):
    html = preview(desk_of(), make(model, home), "card", summary="Det här läser man i listan.").content.decode()
    assert "Det här läser man i listan." in html


def test_the_narrowest_preview_is_that_of_reflow(home):
    assert [size["device_width"] for size in home.preview_sizes] == [320, 768, 1280]


def test_a_preview_may_be_framed_by_the_editor_only(home, desk_of):
    policy = preview(desk_of(), home).headers["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in policy
    assert "script-src 'self';" in f"{policy};"


def block_preview(desk, name):
    block = BodyBlock().child_blocks[name]
    body = next(field for field in StandardPage._meta.fields if field.name == "body").stream_block
    response = desk.client.get(reverse("wagtailadmin_block_preview"), {"id": body.child_blocks[name].definition_prefix})
    return block, response


@pytest.mark.parametrize("name", list(BodyBlock().child_blocks))
def test_every_block_is_previewed_with_the_sites_own_look(home, desk_of, name):
    factories.FactPageFactory()
    factories.PartnerPageFactory()
    factories.ImageFactory()
    factories.DocumentFactory()
    block, response = block_preview(desk_of(), name)
    html = response.content.decode()
    assert response.status_code == 200
    assert block.is_previewable
    assert "css/site.css" in html
    assert '<html lang="sv">' in html
    body = html.partition('<div class="section__main">')[2].partition("</main>")[0]
    assert len(body) > len("</div></div>") + 40, "nothing is shown"


@pytest.mark.parametrize("name", ["fact", "partners", "figure", "documents"])
def test_a_block_of_things_that_do_not_exist_yet_is_no_error(home, desk_of, name):
    assert block_preview(desk_of(), name)[1].status_code == 200
