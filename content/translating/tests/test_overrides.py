"""What English has of its own: held to what it stands for, and not deleted."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.models import Locale
from wagtail_localize.models import OverridableSegment, SegmentOverride, Translation, TranslationSource

from content.factories import (
    DocumentFactory,
    FactPageFactory,
    ImageFactory,
    NewsPageFactory,
    PartnerPageFactory,
    StandardPageFactory,
)
from content.tests.used import bulk_delete, delete, exists
from content.translating.override_uses import uses_in_overrides
from content.translating.overrides import clean, override_field
from content.translating.targets import draft_translation, publish_translation

LINKED = '<p>Läs <a href="https://example.org/sv">mer</a>.</p>'


@pytest.fixture
def locale(english_home) -> Locale:
    return english_home.locale


@pytest.fixture
def translated(home, locale):
    """A page with a picture, documents, a fact, a link and an image for sharing; English is begun."""
    page = StandardPageFactory(parent=home, title="Fylld", slug="fylld", social_image=ImageFactory())
    page.body = [
        ("figure", {"image": ImageFactory(), "alt_text": "En sjö.", "caption": ""}),
        ("documents", {"heading": "", "documents": [DocumentFactory()]}),
        ("fact", FactPageFactory()),
        ("rich_text", LINKED),
    ]
    page.save_revision().publish()
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=locale)
    draft_translation(translation)
    return translation


def segment(translation, end) -> OverridableSegment:
    return next(
        each
        for each in OverridableSegment.objects.filter(source=translation.source).select_related("context")
        if (each.context.field_path or each.context.path).endswith(end) and (end == "rich_text" or each.data)
    )


def override(translation, end, value) -> SegmentOverride:
    return SegmentOverride.objects.create(
        context=segment(translation, end).context, locale=translation.target_locale, data_json=json.dumps(value)
    )


@pytest.mark.parametrize(("end", "factory"), [("figure.image", ImageFactory), ("social_image", ImageFactory)])
def test_an_image_is_chosen_by_what_the_editor_has(translated, end, factory):
    chosen = factory()
    assert clean(segment(translated, end), chosen) == chosen.pk
    assert clean(segment(translated, end), str(chosen.pk)) == chosen.pk
    assert type(override_field(segment(translated, end)).widget).__name__ == "AdminImageChooser"


def test_so_are_documents_and_pages(translated):
    document, fact = DocumentFactory(), FactPageFactory()
    assert clean(segment(translated, "documents.item"), document) == document.pk
    assert clean(segment(translated, "fact"), fact.page_ptr) == fact.pk
    assert "DocumentChooser" in type(override_field(segment(translated, "documents.item")).widget).__name__
    assert "PageChooser" in type(override_field(segment(translated, "fact")).widget).__name__


@pytest.mark.parametrize("end", ["figure.image", "social_image", "documents.item", "fact"])
def test_what_cannot_be_chosen_is_refused_in_words(translated, end):
    for value in ("", None, "999999", "javascript:alert(1)", {"a": 1}, "NaN"):
        with pytest.raises(ValidationError) as refused:
            clean(segment(translated, end), value)
        assert all(refused.value.messages), value


def test_a_page_of_another_kind_is_refused(translated, home):
    for page in (home, NewsPageFactory()):
        with pytest.raises(ValidationError):
            clean(segment(translated, "fact"), page.pk)


ADDRESSES = ["https://example.org/en", "/en/news/", "#top", "mailto:a@example.org", "tel:+46 23 123 45"]
NO_ADDRESSES = [
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "//evil.example/",
    "/\\evil.example",
    "example",
    "mailto:nobody",
    "https://",
    "",
    "tel:call me",
    "/" + "a" * 3000,
]


def test_a_link_leads_somewhere_and_runs_nothing(translated):
    link = segment(translated, "rich_text")
    assert [clean(link, address) for address in ADDRESSES] == ADDRESSES
    for address in NO_ADDRESSES:
        with pytest.raises(ValidationError) as refused:
            clean(link, address)
        assert all(refused.value.messages), address


def test_an_address_of_a_field_is_held_to_the_field(english_home):
    partner = PartnerPageFactory(website="https://example.org/sv")
    source, _created = TranslationSource.update_or_create_from_instance(partner)
    Translation.objects.create(source=source, target_locale=english_home.locale)
    website = OverridableSegment.objects.get(source=source, context__path="website")
    assert clean(website, "https://example.org/en") == "https://example.org/en"
    for address in ("javascript:alert(1)", "nonsense"):
        with pytest.raises(ValidationError):
            clean(website, address)


PLACES = [("figure.image", ImageFactory), ("social_image", ImageFactory), ("documents.item", DocumentFactory)]


def name_of(chosen) -> str:
    return "wagtailimages:delete" if isinstance(chosen, get_image_model()) else "wagtaildocs:delete"


@pytest.mark.parametrize(("end", "factory"), PLACES)
@pytest.mark.parametrize("written", [int, str])
def test_what_english_shows_is_not_deleted_and_says_where(publisher, translated, end, factory, written):
    chosen = factory()
    override(translated, end, written(chosen.pk))
    response = publisher.client.post(reverse(name_of(chosen), args=[chosen.pk]))
    assert response.status_code == 409
    english = translated.get_target_instance()
    assert reverse("wagtailadmin_pages:edit", args=[english.pk]) in response.content.decode()
    assert bulk_delete(publisher.client, chosen).status_code == 409
    upload = reverse(f"{name_of(chosen)}_multiple", args=[chosen.pk])
    assert publisher.client.post(upload).status_code == 409
    assert exists(chosen)


def test_a_page_that_english_shows_is_not_deleted(publisher, translated):
    fact = FactPageFactory()
    override(translated, "fact", fact.pk)
    assert delete(publisher.client, fact).status_code == 409
    assert bulk_delete(publisher.client, fact).status_code == 409
    assert exists(fact)


def test_the_same_number_of_another_kind_is_deleted(publisher, translated):
    image, document = ImageFactory(pk=4711), DocumentFactory(pk=4711)
    override(translated, "figure.image", image.pk)
    assert publisher.client.post(reverse("wagtaildocs:delete", args=[document.pk])).status_code == 302
    assert exists(image)


def test_what_was_just_uploaded_and_is_not_used_is_deleted(publisher, home):
    image = ImageFactory()
    assert publisher.client.post(reverse("wagtailimages:delete_multiple", args=[image.pk])).json()["success"]
    assert not exists(image)


def test_english_is_published_with_its_own(client, translated):
    chosen = ImageFactory(title="Engelsk bild")
    override(translated, "figure.image", clean(segment(translated, "figure.image"), chosen))
    override(translated, "rich_text", clean(segment(translated, "rich_text"), "https://example.org/en"))
    strings = translated.source.stringsegment_set.select_related("string", "context")
    for each in strings:
        each.string.translations.create(
            locale=translated.target_locale, context=each.context, data=f"en-{each.string.data}"
        )
    publish_translation(translated)
    english = translated.get_target_instance()
    assert english.body[0].value["image"] == chosen
    assert client.get(english.url).status_code == 200


def test_asking_costs_one_query_where_nothing_is_overridden(translated, django_assert_num_queries):
    images = [ImageFactory() for _number in range(3)]
    with django_assert_num_queries(1):
        assert uses_in_overrides(images) == []
