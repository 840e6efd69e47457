"""What the editor's form accepts and refuses, in words."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import rich_text

from content import factories
from content.models import NewsPage, StandardPage
from content.tests.desk import blocks, errors
from content.tests.kinds import FACTORIES
from content.usage import pages_using


@pytest.fixture
def desk(desk_of):
    return desk_of("Publicerare")


@pytest.mark.parametrize("model", FACTORIES, ids=lambda model: model.__name__)
def test_a_draft_needs_nothing_but_a_title(home, desk, model):
    """Written before lunch, filled in after: what is required is required when the page is sent or published."""
    whole = FACTORIES[model]()
    parent = whole.get_parent()
    whole.delete()  # There may be only one.
    desk.create(parent, model, title="Halvfärdig", slug="halvfardig")
    draft = model.objects.get(slug="halvfardig")
    assert not draft.live
    desk.save(draft, summary="Lite till.")
    assert draft.revisions.count() == 2


def row(**fields) -> dict:
    return {"0": {"deleted": "", "order": "0", "type": "item", "id": "", "value": fields}, "count": "1"}


HALF_DONE = {
    "fact": "",
    "quotation": {"text": ""},
    "accordion": {"items": row(title="", text=rich_text("", features=["bold"]))},
    "key_figures": {"figures": row(label="", value="", kind="outcome")},
    "timeline": {"events": row(start="", end="", title="", text="")},
    "figure": {"image": "", "alt_text": ""},
    "video": {"title": "", "url": "", "file": ""},
    "documents": {"documents": row() | {"count": "0"}},
    "partners": {"partners": row() | {"count": "0"}},
    "contact": {"role": ""},
    "call_to_action": {"label": "", "page": "", "url": ""},
}


@pytest.mark.parametrize("name", HALF_DONE)
def test_a_block_that_is_just_begun_is_saved_and_previewed(home, desk, name):
    """The editor saves by itself from the moment in which a block is inserted."""
    page = factories.StandardPageFactory(live=False)
    assert desk.save(page, **blocks((name, HALF_DONE[name]))).status_code == 302
    page.refresh_from_db()
    assert [block.block_type for block in page.get_latest_revision_as_object().body] == [name]
    assert desk.client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).status_code == 200
    published = desk.save(page, "action-publish", **blocks((name, HALF_DONE[name])))
    assert published.status_code == 200
    assert "body" in published.context["form"].errors


@pytest.mark.parametrize("button", ["action-publish", "action-submit"])
def test_what_is_missing_is_asked_for_when_it_matters(home, desk, button):
    index = factories.NewsIndexPageFactory()
    response = desk.create(index, NewsPage, button, title="Halvfärdig", slug="halvfardig")
    assert "lead" in response.context["form"].errors
    assert not NewsPage.objects.exists()


@pytest.mark.parametrize("slug", ["en", "admin", "sok", "granska"])
@pytest.mark.parametrize("button", ["", "action-publish"])
def test_an_address_that_the_site_needs_is_refused(home, desk, slug, button):
    response = desk.create(home, StandardPage, button, title="Sida", slug=slug)
    assert "is used by the site itself" in errors(response)


def test_the_same_address_is_free_further_down(home, desk):
    parent = factories.StandardPageFactory()
    desk.create(parent, StandardPage, title="Sök", slug="sok")
    assert StandardPage.objects.filter(slug="sok").exists()


def test_an_image_says_what_it_shows(home, desk):
    page, image = factories.StandardPageFactory(), factories.ImageFactory()
    figure = {"image": image.pk, "alt_text": "", "caption": "Vid sjön", "credit": ""}
    response = desk.save(page, "action-publish", **blocks(("figure", figure)))
    assert "Say what the picture shows, or mark it as decorative" in response.content.decode()


def test_a_fact_is_placed_after_the_text_that_it_explains(home, desk):
    page, fact = factories.StandardPageFactory(), factories.FactPageFactory()
    text = rich_text("<p>Text.</p>", features=["bold"])
    desk.save(page, "action-publish", **blocks(("rich_text", text), ("fact", fact.pk)))
    page.refresh_from_db()
    assert [block.block_type for block in page.body] == ["rich_text", "fact"]
    assert list(pages_using(fact)) == [page.page_ptr]


class TestLanguage:
    def test_staff_meet_swedish_whatever_their_browser_asks_for(self, desk_of):
        html = (
            desk_of("Redaktör", language="").client.get("/admin/", headers={"accept-language": "en"}).content.decode()
        )
        assert '<html lang="sv"' in html

    def test_until_they_choose_otherwise(self, desk_of):
        html = desk_of("Redaktör").client.get("/admin/").content.decode()
        assert '<html lang="en"' in html

    def test_the_profile_offers_both(self, desk):
        html = desk.client.get(reverse("wagtailadmin_account")).content.decode()
        assert "svenska" in html.lower()
        assert "english" in html.lower()


def test_the_admin_fetches_nothing_from_others(desk, home):
    for address in ("/admin/", reverse("wagtailadmin_pages:edit", args=[home.pk])):
        html = desk.client.get(address).content.decode()
        for attribute in ('src="http', 'rel="stylesheet" href="http', "gravatar", "releases.wagtail"):
            assert attribute not in html


def test_the_form_to_sign_in_is_in_swedish_and_names_the_site(client, db):
    html = client.get(reverse("wagtailadmin_login")).content.decode()
    assert ">Lösenord" in "".join(html.split("\n")).replace(" ", "")
    assert "till Wagtail" not in html
