"""The editor of translations, as translators, publishers and those who review meet it."""

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import StringTranslation

from content.models import StandardPage
from content.translating.models import OutdatedString
from content.translating.strings import State, strings
from content.translating.tests.editing import TranslatorsDesk, address
from content.translating.tests.translating import english_of, fresh, one_text, publish

ALL = {
    "Om oss": "About us",
    "om-oss": "about-us",
    "Vilka vi är.": "Who we are.",
    "Vi är tolv partner i Dalarna.": "We are twelve partners in Dalarna.",
    "Vi möts var fjärde vecka.": "We meet every fourth week.",
}


@pytest.fixture
def page(translation) -> StandardPage:
    return StandardPage.objects.get(locale=translation.target_locale)


@pytest.fixture
def translators(translator, page):
    return TranslatorsDesk(translator, page)


@pytest.fixture
def publishers(publisher, page):
    return TranslatorsDesk(publisher, page)


def text(response) -> str:
    return response.content.decode()


def test_a_translator_saves_a_draft_and_is_told_what_is_left(translators, page):
    response = translators.press("save", {"Om oss": "About us"})
    assert "3 texts are left to translate" in text(response)
    assert not fresh(page).live
    assert fresh(page).get_latest_revision_as_object().title == "About us"


def test_what_is_written_in_plain_text_is_stored_as_it_was_written(translators, translation):
    translators.press("save", {"Om oss": "Us & them <all>"})
    assert StringTranslation.objects.get(context__path="title").data == "Us &amp; them &lt;all&gt;"
    assert "Us &amp; them &lt;all&gt;" in str(translators.open())


def test_a_translator_sends_and_cannot_publish(translators, page):
    response = translators.press("publish", ALL)
    assert not fresh(page).live
    assert "may not do that" in text(response)
    translators.press("submit")
    assert fresh(page).workflow_in_progress


def test_what_lacks_words_is_not_sent_and_nothing_is_lost(translators, page):
    response = translators.press("submit", {"Om oss": "About us"})
    assert "3 texts of the page have no translation" in text(response)
    assert not fresh(page).workflow_in_progress
    assert fresh(page).get_latest_revision_as_object().title == "About us"


def test_a_publisher_publishes_what_is_whole(publishers, page, client):
    publishers.press("publish", ALL)
    assert "We meet every fourth week." in client.get(fresh(page).url).content.decode()


def test_a_publisher_does_not_publish_what_lacks_words(publishers, page):
    response = publishers.press("publish", {"Om oss": "About us"})
    assert not fresh(page).live
    assert "3 texts of the page have no translation" in text(response)


def test_reviewers_are_told_in_their_language_and_approve_what_they_read(translators, page, desk_of, client):
    first, second = desk_of("Redaktör", language="sv"), desk_of("Publicerare", language="sv")
    translators.press("submit", ALL)
    told = {to: each for each in mail.outbox for to in each.to}
    assert "About us" in told[first.user.email].body
    assert "har skickats in för godkännande" in told[first.user.email].body
    # A string is changed after the page was sent: what is approved is what was sent.
    english_of_title = StringTranslation.objects.get(translation_of__data="Om oss")
    english_of_title.data = "Somebody's other title"
    english_of_title.save()
    assert "1 text has been written since the draft was sent" in TranslatorsDesk(desk_of("Redaktör"), page).open().text
    TranslatorsDesk(first, page).press("approve")
    TranslatorsDesk(second, page).press("approve")
    page = fresh(page)
    assert page.live
    assert page.title == "About us"
    assert "Somebody" not in client.get(page.url).content.decode()


def test_nobody_approves_a_text_that_was_changed_after_they_opened_it(translators, page, desk_of):
    reviewers = TranslatorsDesk(desk_of("Redaktör"), page)
    translators.press("submit", ALL)
    other = fresh(page).get_latest_revision_as_object()
    other.title = "Another title"
    opened = reviewers.form()
    other.save_revision()
    response = reviewers.desk.client.post(address(page), opened | {"action": "approve"}, follow=True)
    assert "has changed since you opened it" in text(response)
    assert fresh(page).current_workflow_task_state.status == "in_progress"


def test_returning_needs_a_reason_which_the_translator_can_read(translators, page, desk_of):
    reviewers = TranslatorsDesk(desk_of("Redaktör"), page)
    translators.press("submit", ALL)
    assert "Write what has to be changed" in text(reviewers.press("reject"))
    reviewers.press("reject", comment="Partners in Dalarna, please.")
    assert fresh(page).current_workflow_state.status == "needs_changes"
    translators.press("submit", {"Om oss": "About the partnership"})
    assert fresh(page).workflow_in_progress


class Parrot:
    name = "Parrot"

    def translate(self, texts, source, target, terms):
        yield [f"{text} ({target})" for text in texts]


def test_a_machine_writes_what_nobody_has_and_a_person_looks_at_it(translators, translation, monkeypatch):
    monkeypatch.setattr("content.translating.machine.filling.translator", Parrot)
    monkeypatch.setattr("content.translating.staff.doing.translator", Parrot)
    monkeypatch.setattr("content.translating.staff.screen.translator", Parrot)
    assert "Translate the rest with Parrot" in str(translators.open())
    translators.press("machine", {"Om oss": "About us"})
    states = {row.data: row.state for row in strings(translation)}
    assert states["About us"] == State.DONE
    assert states["Vilka vi är. (en)"] == State.MACHINE
    translators.press("save", confirm="all")
    assert {row.state for row in strings(translation)} == {State.DONE}


def test_without_a_service_there_is_no_machine(translators):
    assert "Translate the rest" not in str(translators.open())
    assert "no machine translation" in text(translators.press("machine"))


def test_who_sent_a_page_takes_it_back(translators, page):
    translators.press("submit", ALL)
    translators.press("withdraw")
    assert not fresh(page).workflow_in_progress
    translators.press("save", {"Om oss": "About the partnership"})
    assert fresh(page).get_latest_revision_as_object().title == "About the partnership"


def test_nobody_approves_what_they_sent_themselves(desk_of, page):
    publishers = TranslatorsDesk(desk_of("Publicerare"), page)
    publishers.press("submit", ALL)
    publishers.desk.client.post(address(page), {"action": "approve", "revision": fresh(page).latest_revision_id})
    assert not fresh(page).live
    assert fresh(page).current_workflow_task_state.status == "in_progress"


def test_while_a_page_is_reviewed_the_translator_reads_and_does_not_write(translators, page):
    translators.press("submit", ALL)
    segment = strings(page_translation(page))[0].segment
    url = reverse("translating:string", args=[page_translation(page).pk, segment.pk])
    response = translators.desk.client.post(url, {"text": "Too late", "was": ""})
    assert response.status_code == 409
    assert StringTranslation.objects.get(translation_of__data="Om oss").data == "About us"
    assert translators.open().select_one("fieldset[disabled] textarea")


def page_translation(page: Page):
    from wagtail_localize.models import Translation

    return Translation.objects.get(source__object_id=page.translation_key)


def test_one_click_says_that_a_text_is_still_right(publishers, swedish, live, page):
    publish(swedish, title="Om oss här i Dalarna")
    soup = publishers.open()
    row = soup.select_one("[data-string]:has(button[name=confirm])")
    assert "här i Dalarna" in row.find("ins").text
    publishers.press("save", confirm=row.select_one("button[name=confirm]")["value"])
    assert not OutdatedString.objects.exists()


def test_a_publisher_publishes_a_minor_change_that_outdates_nothing(publisher, swedish, live):
    publisher.save(swedish, title="Om oss!", **{"action-publish": "minor"})
    assert fresh(swedish).title == "Om oss!"
    assert not OutdatedString.objects.exists()


def test_who_publishes_is_told_what_has_to_be_looked_over(publisher, swedish, live):
    response = publisher.client.get(publisher.save(swedish, "action-publish", title="Om partnerskapet").url)
    assert "1 translated text has to be looked over" in text(response)
    assert "?show=waiting" in text(response)


def test_two_who_write_the_same_text_are_told_and_lose_nothing(translators, page, desk_of):
    opened = translators.form()
    TranslatorsDesk(desk_of("Redaktör"), page).press("save", {"Om oss": "About the partnership"})
    name = translators.field("Om oss")
    response = translators.desk.client.post(address(page), opened | {name: "About us", "action": "save"})
    assert "Somebody else has changed this text" in text(response)
    assert "About us</textarea>" in text(response)
    assert StringTranslation.objects.get(translation_of__data="Om oss").data == "About the partnership"


def test_markup_that_the_source_does_not_have_is_refused_and_kept(translators, swedish, translation):
    publish(swedish, body=one_text('Läs <a href="https://example.org/">mer</a> här.'))
    source = 'Läs <a id="a1">mer</a> här.'
    response = translators.press("save", {source: 'Read <a id="a2">more</a> here.'})
    assert "no link “a2”" in text(response)
    assert "Read &lt;a id=&quot;a2&quot;&gt;more&lt;/a&gt; here.</textarea>" in text(response)
    translators.press("save", {source: 'Read <a id="a1">more</a> here.'})
    assert StringTranslation.objects.get().data == 'Read <a id="a1">more</a> here.'


def test_a_text_is_saved_while_somebody_writes(translators, translation):
    row = strings(translation)[0]
    url = reverse("translating:string", args=[translation.pk, row.segment.pk])
    opened = translators.form()
    response = translators.desk.client.post(url, {"text": "About us", "was": opened[f"was-{row.segment.pk}"]})
    assert response.json()["state"] == State.DONE
    assert [row.data for row in strings(translation)][:2] == ["About us", "about-us"]  # The address follows.
    assert "2 of 5 texts" in response.json()["progress"]


def test_a_page_that_is_scheduled_goes_live_at_its_time(publishers, page):
    later = timezone.now() + timezone.timedelta(days=2)
    publishers.press("publish", ALL, **{"times-go_live_at": later.strftime("%Y-%m-%d %H:%M")})
    page = fresh(page)
    assert not page.live
    assert page.approved_schedule


def test_opening_costs_the_same_for_many_texts(publishers, swedish, translation, django_assert_max_num_queries):
    publish(swedish, body=one_text(*(f"Stycke nummer {number} om något." for number in range(500))))
    publishers.open()
    with django_assert_max_num_queries(60):
        assert len(publishers.open().select("[data-string]")) == 503


@pytest.mark.parametrize("group", ["Översättare", "Redaktör"])
def test_nobody_opens_what_lies_outside_their_rights(desk_of, translation, page, group):
    desk = desk_of(group)
    desk.user.groups.clear()
    desk.user.groups.create(name="Ingen").permissions.add(
        *desk.user.user_permissions.model.objects.filter(codename="access_admin")
    )
    segment = strings(translation)[0].segment
    english_of(translation, "Om oss", "About us")
    for url in (
        address(page),
        reverse("translating:preview", args=[translation.pk]),
        reverse("translating:string", args=[translation.pk, segment.pk]),
    ):
        assert "About us" not in text(desk.client.get(url))
        assert desk.client.post(url, {"text": "Mine", "was": ""}).status_code in {302, 403, 404, 405}
    assert strings(translation)[0].data == "About us"
