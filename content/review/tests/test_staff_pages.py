"""What staff find about a round: its page, the report, the editor's panel, the dashboard, lists and history."""

import re

from django.conf import settings
from django.urls import reverse
from wagtail.models import GroupPagePermission, PageLogEntry

from content.review.models import ReviewRound
from content.review.staff.events import EVENTS
from content.review.tests.people import Status, invitation, says


def address(review_round, *more):
    name = "partner_review:action" if more else "partner_review:round"
    return reverse(name, args=[review_round.public_id, *more])


def text_of(desk, url):
    response = desk.client.get(url)
    assert response.status_code == 200, response
    return response.content.decode()


def test_the_round_names_people_organisations_and_answers(asked, editor):
    says(asked, "sv@example.org", Status.APPROVED_WITH_NOTE, "Fint.")
    html = text_of(editor, address(asked))
    for words in [
        "Gemensam plan",
        "Kooperativa rådet",
        "Verksamhetsledare",
        "Approved with a note",
        "Fint.",
        "Director",
    ]:
        assert words in html


def test_whoever_may_not_change_the_page_finds_nothing(asked, desk_of, english_home):
    translator = desk_of("Översättare")
    found = [
        address(asked),
        address(asked, "paminn"),
        address(asked, "dra-tillbaka"),
        reverse("partner_review:evidence", args=[asked.public_id]),
    ]
    assert [translator.client.get(each).status_code for each in found] == [404] * 4
    assert [translator.client.post(each).status_code for each in found[1:]] == [404] * 3
    assert "Gemensam plan" not in text_of(translator, reverse("partner_review:report"))
    assert "Gemensam plan" not in text_of(translator, reverse("wagtailadmin_home"))


def test_the_editors_panel_shows_answers_and_comments_by_field(asked, page, editor):
    says(asked, "sv@example.org", Status.CHANGES, "Se kommentaren.")
    request = invitation(asked, "sv@example.org").request
    request.comments.create(author_name="Verksamhetsledare", contentpath="lead", body="Fel siffra.", kind="must")
    html = text_of(editor, reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert 'data-side-panel="partner"' in html
    assert 'data-partner-goto="lead"' in html
    for words in ["Kooperativa rådet", "Se kommentaren.", "Fel siffra.", "1 of 2 have answered"]:
        assert words in html


def test_the_list_of_pages_tells_how_many_have_answered(asked, page, editor):
    says(asked, "sv@example.org")
    for url in [reverse("wagtailadmin_explore", args=[page.get_parent().pk]), reverse("news:index")]:
        assert ">1/2<" in text_of(editor, url)
        assert ">1/2<" in text_of(editor, url + "?q=Gemensam")


def test_the_history_tells_who_answered(asked, page, editor):
    says(asked, "sv@example.org")
    html = text_of(editor, reverse("wagtailadmin_pages:history", args=[page.pk]))
    assert "Verksamhetsledare, Kooperativa rådet: approved" in html
    assert "asked Kooperativa rådet, Rural Network" in html
    assert PageLogEntry.objects.filter(page=page.pk, action="review.approved", user=None).count() == 1


def test_the_dashboard_tells_what_waits(asked, editor):
    html = text_of(editor, reverse("wagtailadmin_home"))
    assert "Waiting for partners" in html
    assert ">Overdue<" not in html
    ReviewRound.objects.filter(pk=asked.pk).update(deadline="2020-01-02")
    assert ">Overdue<" in text_of(editor, reverse("wagtailadmin_home"))


def test_the_report_is_filtered(asked, editor, partners):
    report = reverse("partner_review:report_results")
    found = [
        "status=open",
        "language=sv",
        "needs=waiting",
        "needs=undeliverable",
        "q=Kooperativa",
        f"organisation={partners[0].pk}",
        "kind=workflow",
    ]
    lost = ["status=satisfied", "language=en", "kind=reading", "needs=overdue", "overridden=true", "q=Ingen"]
    asked.requests.filter(organisation=partners[1]).update(organisation=None, status=Status.UNDELIVERABLE)
    lost.append(f"organisation={partners[1].pk}")
    assert [query for query in found if "Gemensam plan" not in text_of(editor, f"{report}?{query}")] == []
    assert [query for query in lost if "Gemensam plan" in text_of(editor, f"{report}?{query}")] == []


def test_every_event_has_words():
    folder = settings.BASE_DIR / "content" / "review"
    sources = [path.read_text() for path in folder.rglob("*.py") if "tests" not in path.parts]
    noted = {name for source in sources for name in re.findall(r'note\(\s*[\w.]+,\s*"(\w+)"', source)}
    assert len(noted) > 15
    assert noted <= set(EVENTS)


def test_a_right_to_another_part_of_the_tree_shows_nothing(asked, desk_of, partners):
    own = desk_of("Redaktör")
    group = own.user.groups.get()
    GroupPagePermission.objects.filter(group=group).delete()
    GroupPagePermission.objects.create(group=group, page=partners[0].get_parent(), permission_type="change")
    assert own.client.get(address(asked)).status_code == 404
    assert own.client.post(reverse("partner_review:ask", args=[asked.page_id])).status_code in {302, 403}
