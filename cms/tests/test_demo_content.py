"""The starting content as it stands in the database after `demo_content`."""

import re

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import ModelLogEntry, Page, PageLogEntry, ReferenceIndex, Revision, TaskState
from wagtail_localize.models import StringTranslation, Translation

from cms.demo.examples import UNFINISHED, WAITING
from cms.demo.keys import identity
from cms.demo.pages import PAGES
from cms.demo.people import PASSWORD, PEOPLE
from content.blocks import BodyBlock
from content.factories import StandardPageFactory
from content.models import FactPage, SiteTexts, StandardPage, Topic

SWEDISH_WORDS = re.compile(r"\b(och|att|är|som|för|på|till|inte|eller|med)\b", re.IGNORECASE)
NAMES = ["Centrum för Publikt Entreprenörskap"]
COUNTED = (
    *(Page, Revision, PageLogEntry, ModelLogEntry, StringTranslation, Topic, SiteTexts, TaskState, ReferenceIndex),
    *apps.get_app_config("review").get_models(),
)


def page_of(key: str, language: str = "sv") -> Page | None:
    pages = Page.objects.filter(translation_key=identity(key), locale__language_code=language)
    return pages.specific().first()


def state_of(page: Page | None) -> str:
    if page is None:
        return "none"
    return "live" if page.live else "draft"


def test_every_page_is_live_in_swedish_and_as_far_in_english_as_its_text_says(demo_site):
    found = {text.key: (state_of(page_of(text.key)), state_of(page_of(text.key, "en"))) for text in PAGES}

    assert found == {text.key: ("live", text.english) for text in PAGES}


def test_some_pages_have_no_english_and_one_has_it_in_draft(demo_site):
    kept_back = sorted((text.english, text.model) for text in PAGES if text.english != "live")

    assert kept_back == [
        ("draft", "content.NewsPage"),
        ("none", "content.NewsPage"),
        ("none", "content.StandardPage"),
    ]


def test_no_translation_lacks_a_text(demo_site):
    unfinished = {str(item.source.object_repr): item.get_progress() for item in Translation.objects.all()}

    assert unfinished
    assert {name: (total, done) for name, (total, done) in unfinished.items() if total != done} == {}


def test_english_is_english(demo_site):
    texts = StringTranslation.objects.values_list("data", flat=True)

    assert [text for text in texts if text not in NAMES and SWEDISH_WORDS.search(text)] == []


def test_english_draft_is_in_english_too(demo_site):
    draft = page_of("news-challenges", "en")

    assert draft.get_latest_revision_as_object().title == "Five challenges that Dalarna must meet together"


def test_what_is_another_thing_in_english_is_another_thing(demo_site):
    documents = [block for block in page_of("about", "en").body if block.block_type == "documents"]

    assert (page_of("asf").abbreviation, page_of("asf", "en").abbreviation) == ("ASF", "WISE")
    assert [item.title for item in documents[0].value["documents"]] == ["Vision and values"]


def test_every_block_is_used_somewhere(demo_site):
    bodies = [page.body for page in Page.objects.live().specific() if hasattr(page, "body")]

    assert {block.block_type for body in bodies for block in body} == set(BodyBlock().child_blocks)


def test_every_body_is_one_that_an_editor_could_save(demo_site):
    for page in Page.objects.live().specific():
        if hasattr(page, "body"):
            page.body.stream_block.clean(page.body)


def test_each_fact_has_one_definition_of_ours_that_stands_alone(demo_site):
    for fact in FactPage.objects.all():
        ours = [definition.text for definition in fact.definitions.all() if definition.is_ours]
        assert len(ours) == 1, fact.title
        assert ours[0].endswith("."), fact.title


def test_facts_know_where_they_are_used(demo_site):
    assert page_of("social-ekonomi").usage_in_words() != FactPage(pk=0).usage_in_words()


def test_mail_addresses_reach_nobody(demo_site):
    stored = " ".join(str(content) for content in Revision.objects.values_list("content", flat=True))
    domains = set(re.findall(r"[\w.-]+@([\w-]+(?:\.[\w-]+)+)", stored))

    assert domains == {"example.org"}


def test_every_address_that_can_be_reached_answers(demo_site):
    client, seen, waiting = Client(), {}, ["/", "/en/"]
    while waiting:
        address = waiting.pop()
        if address not in seen:
            response = client.get(address)
            seen[address] = response.status_code
            if "html" in response["Content-Type"]:
                links = re.findall(r'href="(/(?!static|media)[^"#]*)', response.content.decode())
                waiting += [link.replace("&amp;", "&") for link in links]

    assert {address: status for address, status in seen.items() if status != 200} == {}
    assert len(seen) > 2 * len(PAGES)


def test_a_second_time_changes_nothing(demo_site):
    before = {model: list(model.objects.order_by("pk").values()) for model in COUNTED}

    call_command("demo_content", verbosity=0)

    for model, rows in before.items():
        assert list(model.objects.order_by("pk").values()) == rows, model


def test_what_editors_have_changed_is_left_alone(demo_site):
    page = page_of("contact")
    page.title, page.slug = "Skriv till oss", "skriv-till-oss"
    page.save_revision().publish()
    page_of("idea").delete()

    call_command("demo_content", verbosity=0)

    assert page_of("contact").title == "Skriv till oss"
    assert state_of(page_of("idea")) == "live"


def test_a_site_with_pages_of_its_own_is_refused(db):
    call_command("setup_site", verbosity=0)
    StandardPageFactory(title="Vår egen sida")

    with pytest.raises(CommandError, match="pages already"):
        call_command("demo_content", verbosity=0)

    assert StandardPage.objects.count() == 1


def test_there_is_a_person_in_each_group(demo_site):
    users = get_user_model().objects.all()

    assert {user.username: user.groups.get().name for user in users} == PEOPLE
    assert all(user.check_password(PASSWORD) for user in users)


def test_a_draft_waits_for_others_than_its_writer(demo_site):
    state = page_of(WAITING).current_workflow_task_state
    editor, publisher = (get_user_model().objects.get(username=name) for name in ("redaktor", "publicerare"))
    page, task = page_of(WAITING), state.task.specific

    assert task.get_actions(page, editor) == []
    assert "approve" in [name for name, *_rest in task.get_actions(page, publisher)]


def test_an_unfinished_draft_cannot_be_published(demo_site):
    with pytest.raises(ValidationError, match="lead"):
        page_of(UNFINISHED).full_clean()


def test_terms_have_the_same_slug_in_both_languages(demo_site):
    for name in ("Topic", "Municipality", "Need"):
        terms = apps.get_model("content", name).objects
        slugs = {
            code: set(terms.filter(locale__language_code=code).values_list("slug", flat=True)) for code in ("sv", "en")
        }
        assert slugs["sv"] == slugs["en"] != set()
